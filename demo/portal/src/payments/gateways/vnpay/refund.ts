import {callVnpay} from './call.js';
import {orderInfo, unknownAddress} from './pay-url.js';
import type {VnpaySettings} from './settings.js';
import {hashed, readSignedMessage, signMessage, type Message} from './signed-message.js';
import {vnpayTime} from './time.js';

/** What goes back to a payer. */
export interface VnpayRefund {
  ref: string;
  /** VNPAY's number of the payment. */
  transaction: string;
  /** Whole đồng: all that was paid, or a part of it. */
  amount: number;
  isWhole: boolean;
  /** When the payment was begun: VNPAY finds it by that. */
  createdAt: Date;
  /** Who orders it; a name of the desk, not a person's. */
  by: string;
}

/** `accepted`: under way, not yet done. `under-way`: ordered before. Everything else is refused, with VNPAY's code. */
export type RefundAnswer = {is: 'accepted'} | {is: 'under-way'} | {is: 'refused'; code: string};

/** @param requestId - Up to 32 characters, not used before on this day. */
export const refundRequest = (
  {tmnCode, hashSecret}: VnpaySettings,
  {ref, transaction, amount, isWhole, createdAt, by}: VnpayRefund,
  requestId: string,
  now: Date,
  address = unknownAddress,
): Message =>
  signMessage(
    {
      vnp_RequestId: requestId,
      vnp_Version: '2.1.0',
      vnp_Command: 'refund',
      vnp_TmnCode: tmnCode,
      vnp_TransactionType: isWhole ? '02' : '03',
      vnp_TxnRef: ref,
      vnp_Amount: String(amount * 100),
      vnp_TransactionNo: transaction,
      vnp_TransactionDate: vnpayTime(createdAt),
      vnp_CreateBy: by,
      vnp_CreateDate: vnpayTime(now),
      vnp_IpAddr: address,
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
): RefundAnswer {
  const answer = readSignedMessage(json, hashed.refundAnswer, hashSecret);
  if (answer['vnp_TmnCode'] !== tmnCode || answer['vnp_TxnRef'] !== ref)
    throw new Error('VNPAY answered about another transaction');
  const code = answer['vnp_ResponseCode'] ?? '';
  if (code === '00') return {is: 'accepted'};
  return code === '94' ? {is: 'under-way'} : {is: 'refused', code};
}

/**
 * Orders a refund. Accepted is not refunded: how it stands is asked for by a query.
 * @throws {Error} VNPAY can't be reached, or as {@link readRefundAnswer}.
 */
export async function refundVnpay(
  settings: VnpaySettings,
  refund: VnpayRefund,
  now: Date,
): Promise<RefundAnswer> {
  const request = refundRequest(settings, refund, crypto.randomUUID().replaceAll('-', ''), now);
  return readRefundAnswer(settings, refund.ref, await callVnpay(settings, request));
}
