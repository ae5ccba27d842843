import type {Statement} from '../gateway.js';
import {meaningOfNotice} from './codes.js';
import type {VnpaySettings} from './settings.js';
import {readSignedQuery} from './signed-query.js';

/** What VNPAY says of one of its transactions, at the notice and on the way back alike. */
export interface VnpayWord {
  /** Whose transaction it is; ours, or a notice that went astray. */
  tmnCode: string;
  statement: Statement;
}

/**
 * Reads what VNPAY signed.
 * @param raw - The query text, as it came.
 * @returns `undefined`: it is not VNPAY's, or altered.
 */
export function readVnpayWord(raw: string, {hashSecret}: VnpaySettings): VnpayWord | undefined {
  const values = readSignedQuery(raw, hashSecret);
  if (!values) return undefined;
  const value = (name: string) => values.get(name) ?? '';
  return {
    tmnCode: value('vnp_TmnCode'),
    statement: {
      gateway: 'vnpay',
      ref: value('vnp_TxnRef'),
      transaction: transactionOf(value('vnp_TransactionNo')),
      amount: dongOf(value('vnp_Amount')),
      ...meaningOfNotice(value('vnp_ResponseCode'), value('vnp_TransactionStatus')),
    },
  };
}

/** VNPAY's number; `0` stands for none. */
export const transactionOf = (text: string): string | undefined => (/^0*$/.test(text) ? undefined : text);

/**
 * VNPAY counts hundredths of a đồng.
 * @returns Whole đồng; `undefined` for what is no amount of whole đồng.
 */
export const dongOf = (text: string): number | undefined =>
  /^\d{1,10}00$/.test(text) ? Number(text) / 100 : undefined;
