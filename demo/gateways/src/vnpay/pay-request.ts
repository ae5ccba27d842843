import type {Merchant, Signing} from './signing.js';
import {vnpayTime, type Transaction} from './transaction.js';

/** Codes of VNPAY's error page: 02 merchant, 03 format, 15 too late, 70 signature [K]. */
export type PayProblem = '02' | '03' | '15' | '70';

/** What a pay request has to carry. @see VNPAY PAY 2.1.0 */
const required: Readonly<Record<string, RegExp>> = {
  vnp_Version: /^2\.1\.0$/,
  vnp_Command: /^pay$/,
  vnp_Amount: /^[1-9]\d{0,11}$/,
  vnp_CreateDate: /^\d{14}$/,
  vnp_CurrCode: /^VND$/,
  vnp_IpAddr: /^[0-9a-fA-F.:]{7,45}$/,
  vnp_Locale: /^(vn|en)$/,
  vnp_OrderInfo: /^[A-Za-z0-9 :.-]{1,255}$/,
  vnp_OrderType: /^\w{1,100}$/,
  vnp_ReturnUrl: /^https?:\/\/.{3,247}$/,
  vnp_ExpireDate: /^\d{14}$/,
  vnp_TxnRef: /^[A-Za-z0-9-]{1,100}$/,
};

/** Reads what a merchant's page sent a payer with. */
export function readPayRequest(
  query: Readonly<Record<string, string>>,
  {tmnCode}: Merchant,
  signing: Signing,
  now: Date,
): {transaction: Transaction} | {problem: PayProblem} {
  const value = (name: string) => query[name] ?? '';
  if (value('vnp_TmnCode') !== tmnCode) return {problem: '02'};
  if (!signing.isSigned(query)) return {problem: '70'};
  if (!Object.entries(required).every(([name, form]) => form.test(value(name)))) return {problem: '03'};
  if (value('vnp_ExpireDate') < vnpayTime(now)) return {problem: '15'};
  return {
    transaction: {
      id: value('vnp_TxnRef'),
      amount: value('vnp_Amount'),
      orderInfo: value('vnp_OrderInfo'),
      createDate: value('vnp_CreateDate'),
      expireDate: value('vnp_ExpireDate'),
      returnUrl: value('vnp_ReturnUrl'),
      locale: value('vnp_Locale') === 'en' ? 'en' : 'vn',
      ending: null,
      notice: {state: 'silent', attempts: [], nextAt: null},
      refund: null,
    },
  };
}
