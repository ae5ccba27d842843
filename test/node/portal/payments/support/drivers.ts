import {createHmac, randomUUID} from 'node:crypto';
import {SignJWT} from 'jose';
import type {TestPortal} from '../../start-test-portal.js';

export const secrets = {
  bank: 'sepay-demo-secret-KTM-0001',
  national: 'national-demo-secret-KTM-000000000001',
  vnpay: 'KTMDEMOSECRET0123456789ABCDEFGHJ',
};
export const tmnCode = 'DVCKTM01';

/** What the portal is told of every gateway; the addresses are answered by nobody. */
export const settings = {
  BANK_WEBHOOK_SECRET: secrets.bank,
  NATIONAL_PAY_URL: 'http://127.0.0.1:9',
  NATIONAL_PAY_SECRET: secrets.national,
  VNPAY_TMN_CODE: tmnCode,
  VNPAY_HASH_SECRET: secrets.vnpay,
  VNPAY_URL: 'http://127.0.0.1:9/pay',
  VNPAY_API_URL: 'http://127.0.0.1:9/api',
};

/** What a gateway tells of a try to pay. */
export interface News {
  ref: string;
  /** The gateway's own number, digits. */
  number: string;
  amount: number;
  outcome: 'paid' | 'failed';
  /** Signed with another secret. */
  forged?: boolean;
  /** Of a bank: money that leaves. */
  direction?: 'out';
}

/** Speaks as a gateway does, with its own hands: nothing of the portal's code signs here. */
export interface Driver {
  method: string;
  /** Whose name the money stands under. */
  gateway: string;
  /** A bank never tells of a transfer that was not made. */
  tellsFailure: boolean;
  tell(portal: TestPortal, news: News): Promise<Response>;
}

const forgedKey = 'guessed-secret-of-thirty-two-bytes';

const vietqr: Driver = {
  method: 'vietqr',
  gateway: 'sepay',
  tellsFailure: false,
  async tell({app, context}, {ref, number, amount, forged, direction}) {
    const raw = JSON.stringify({
      id: number,
      accountNumber: '6211000012345',
      content: `MBVCB.1.${ref} phi.CT tu 0011`,
      transferType: direction ?? 'in',
      transferAmount: amount,
      referenceCode: `FT${number}`,
    });
    const timestamp = String(Math.floor(context.now().getTime() / 1000));
    const key = forged ? forgedKey : secrets.bank;
    const signature = createHmac('sha256', key).update(`${timestamp}.${raw}`).digest('hex');
    return app.request('/api/v1/notices/sepay', {
      method: 'POST',
      headers: {'x-sepay-timestamp': timestamp, 'x-sepay-signature': `sha256=${signature}`},
      body: raw,
    });
  },
};

const national: Driver = {
  method: 'national',
  gateway: 'national',
  tellsFailure: true,
  async tell({app, context}, {ref, number, amount, outcome, forged}) {
    const body = await standing({ref, transaction: number, amount, outcome}, context.now(), forged);
    return app.request('/api/v1/notices/national', {method: 'POST', body});
  },
};

/** What the national platform signs, as whoever holds its secret does. */
export const standing = (content: Record<string, unknown>, at: Date, forged = false): Promise<string> =>
  new SignJWT(content)
    .setProtectedHeader({alg: 'HS256'})
    .setIssuer('national-payment-stand-in')
    .setAudience('dvc-portal')
    .setIssuedAt(Math.floor(at.getTime() / 1000))
    .sign(Buffer.from(forged ? forgedKey : secrets.national));

const vnpay: Driver = {
  method: 'vnpay',
  gateway: 'vnpay',
  tellsFailure: true,
  async tell({app}, {ref, number, amount, outcome, forged}) {
    const paid = outcome === 'paid';
    const query = new URLSearchParams({
      vnp_Amount: `${amount}00`,
      vnp_BankCode: 'NCB',
      vnp_OrderInfo: `Nop phi ho so ${ref}`,
      vnp_PayDate: '20261124090412',
      vnp_ResponseCode: paid ? '00' : '51',
      vnp_TmnCode: tmnCode,
      vnp_TransactionNo: paid ? number : '0',
      vnp_TransactionStatus: paid ? '00' : '02',
      vnp_TxnRef: ref,
    });
    query.sort();
    const key = forged ? forgedKey : secrets.vnpay;
    const hash = createHmac('sha512', key).update(String(query)).digest('hex');
    return app.request(`/api/v1/notices/vnpay?${query}&vnp_SecureHash=${hash}`);
  },
};

export const drivers: readonly Driver[] = [vietqr, vnpay, national];

export const newNumber = (): string => String(Number.parseInt(randomUUID().slice(0, 8), 16) + 10_000_000);
