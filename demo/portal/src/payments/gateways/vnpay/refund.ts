import type {BackAnswer, Intent, MoneyBack} from '../gateway.js';
import {callVnpay, requestId} from './call.js';
import {orderInfo, unknownAddress} from './pay-url.js';
import type {VnpaySettings} from './settings.js';
import {hashed, readSignedMessage, signMessage, type Message} from './signed-message.js';
import {vnpayTime} from './time.js';

/** VNPAY finds a payment by its reference and the moment at which it was begun. */
type About = Pick<Intent, 'ref' | 'amount' | 'createdAt' | 'address'>;

/** @param id - Up to 32 characters, not used before on this day. */
export const refundRequest = (
  {tmnCode, hashSecret}: VnpaySettings,
  {ref, amount: paid, createdAt, address}: About,
  {transaction, amount, by}: MoneyBack,
  id: string,
  now: Date,
): Message =>
  signMessage(
    {
      vnp_RequestId: id,
      vnp_Version: '2.1.0',
      vnp_Command: 'refund',
      vnp_TmnCode: tmnCode,
      vnp_TransactionType: amount === paid ? '02' : '03',
      vnp_TxnRef: ref,
      vnp_Amount: String(amount * 100),
      vnp_TransactionNo: transaction,
      vnp_TransactionDate: vnpayTime(createdAt),
      vnp_CreateBy: by,
      vnp_CreateDate: vnpayTime(now),
      vnp_IpAddr: address || unknownAddress,
      vnp_OrderInfo: orderInfo(`Hoan phi ${ref}`),
    },
    hashed.refundRequest,
    hashSecret,
  );

/** @throws {Error} Not VNPAY's, or about another transaction. */
export function readRefundAnswer(
  {tmnCode, hashSecret}: VnpaySettings,
  ref: string,
  json: unknown,
): BackAnswer {
  const answer = readSignedMessage(json, hashed.refundAnswer, hashSecret);
  if (answer['vnp_TmnCode'] !== tmnCode || answer['vnp_TxnRef'] !== ref)
    throw new Error('VNPAY answered about another transaction');
  const code = answer['vnp_ResponseCode'] ?? '';
  if (code === '00') return {is: 'accepted'};
  return code === '94' ? {is: 'under-way'} : {is: 'refused', code};
}

/**
 * Orders a refund. Accepted is not refunded: VNPAY gives it to the bank first.
 * @throws {Error} VNPAY can't be reached, or as {@link readRefundAnswer}.
 */
export async function refundVnpay(
  settings: VnpaySettings,
  about: About,
  money: MoneyBack,
  now: Date,
): Promise<BackAnswer> {
  const request = refundRequest(settings, about, money, requestId(), now);
  return readRefundAnswer(settings, about.ref, await callVnpay(settings, request));
}
