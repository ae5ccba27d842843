import {VNPay, ignoreLogger} from 'vnpay';
import type {VnpaySettings} from '../../../../../demo/portal/src/payments/gateways/vnpay/settings.js';

/** The merchant of the published vectors; the secret is invented. */
export const settings: VnpaySettings = {
  tmnCode: 'DVCKTM01',
  hashSecret: 'KTMDEMOSECRET0123456789ABCDEFGHJ',
  payUrl: 'https://sandbox.vnpayment.vn/paymentv2/vpcpay.html',
  apiUrl: 'https://sandbox.vnpayment.vn/merchant_webapi/api/transaction',
  noticeAddresses: [],
};

/** Somebody else's reading of the same documents. */
export const oracle = new VNPay({
  tmnCode: settings.tmnCode,
  secureSecret: settings.hashSecret,
  vnpayHost: 'https://sandbox.vnpayment.vn',
  testMode: true,
  enableLog: false,
  loggerFn: ignoreLogger,
});

export const at = new Date('2026-11-24T02:00:00Z');

export const P1 = {
  text: 'vnp_Amount=50000000&vnp_Command=pay&vnp_CreateDate=20261124090000&vnp_CurrCode=VND&vnp_ExpireDate=20261124091500&vnp_IpAddr=203.0.113.7&vnp_Locale=vn&vnp_OrderInfo=Phi+xac+minh+van+bang+KTM24A7Q9XA%3A+dot+1&vnp_OrderType=other&vnp_ReturnUrl=https%3A%2F%2Fdvc.example%2Fpay%2Freturn%3Fd%3D01JDQ7&vnp_TmnCode=DVCKTM01&vnp_TxnRef=KTM24A7Q9XA-1&vnp_Version=2.1.0',
  hash: 'cdf01f14a5ee5622cdfe7aaa22443615ced1893ffa6198c7df4c186a426b6814e8938bfa55f18c0de4a79f59a0cf562c00e06e01faa629e62bed779584c73225',
};
/** Paid. */
export const P2 = {
  text: 'vnp_Amount=50000000&vnp_BankCode=NCB&vnp_BankTranNo=VNP14226112&vnp_CardType=ATM&vnp_OrderInfo=Phi+xac+minh+van+bang+KTM24A7Q9XA%3A+dot+1&vnp_PayDate=20261124090412&vnp_ResponseCode=00&vnp_TmnCode=DVCKTM01&vnp_TransactionNo=14226112&vnp_TransactionStatus=00&vnp_TxnRef=KTM24A7Q9XA-1',
  hash: '1ed5eabefb5701ef9c5484842f4a63e6daabe478558b93607e56b0479ba07e77a8916869d2a6633984e7637ac6b8e10235fe3d82520ed1392c20667ea7ff11c6',
};
/** Cancelled. */
export const P3 = {
  text: 'vnp_Amount=50000000&vnp_BankCode=VNPAY&vnp_CardType=QRCODE&vnp_OrderInfo=Phi+xac+minh+van+bang+KTM24A7Q9XA%3A+dot+1&vnp_PayDate=20261124090230&vnp_ResponseCode=24&vnp_TmnCode=DVCKTM01&vnp_TransactionNo=0&vnp_TransactionStatus=02&vnp_TxnRef=KTM24A7Q9XA-1',
  hash: '80aa0aab6137ea3b4e6895665246e5280b79371c452dc14da9f92581443091e303c795630c3f3379b5fa0a4e40a99ea4f4ff992eed95be26f58b42f880d46325',
};
export const P4 = {
  text: 'QD202611240001|2.1.0|querydr|DVCKTM01|KTM24A7Q9XA-1|20261124090000|20261124092000|203.0.113.7|Truy van KTM24A7Q9XA-1',
  hash: '158e97b81fa8280ce1250fdc2b03944fbdadf4e5432483e43b44a0ff715760c60d346f8e55254d8eb4ff8917c034f85b766a191b30a87068d0d27db4c95c5b81',
};
export const P5 = {
  text: '9f3c1b7a0d2e4c58|querydr|00|QueryDR Success|DVCKTM01|KTM24A7Q9XA-1|50000000|NCB|20261124090412|14226112|01|00|Phi xac minh van bang KTM24A7Q9XA: dot 1||',
  hash: 'c0a43b9d4222373064583964e0efff295087ca4603bba007b804bb79bff279beba3d305adaf934799d68928c646216a9a78fe127b4e638ad5f38fd4406555e89',
};
export const P6 = {
  text: 'RF202611240001|2.1.0|refund|DVCKTM01|02|KTM24A7Q9XA-1|50000000|14226112|20261124090000|desk01|20261124100000|203.0.113.7|Hoan phi KTM24A7Q9XA-1',
  hash: '6709cb7b0f770a7ed12d4b917b449975c7acea7e88f623a128930341a81cdc647aac8d179d56779f99121ccaac2f5fecf27903dd6b1913cc09c620412d4c6b3e',
};
export const P7 = {
  text: '1c0aa9b2d5f64e70|refund|00|Refund success|DVCKTM01|KTM24A7Q9XA-1|50000000|NCB|20261124100003|14226987|02|05|Hoan phi KTM24A7Q9XA-1',
  hash: '813f7aa06951293e1632dab19f472abcecc80b0bfb20c5b1ca69c26c01a137aa1155d05ac7849b9993f19d6efad10c11ec94d85095e49a258709f90802f37239',
};

export const signed = ({text, hash}: {text: string; hash: string}): string =>
  `${text}&vnp_SecureHash=${hash}`;
