import {findTransferCodes} from '../../../../src/vietnam/transfer-code.js';
import {receivingAccount} from '../payments/account.js';
import type {PaymentRow} from '../payments/store.js';
import type {ReviewReason} from '../payments/tables.js';
import type {Tx} from '../platform/database.js';
import type {NoticeRow} from './store.js';

/** What a notice of money that came in is about: one payment, or nothing that a rule can tell. */
export type Match =
  {is: 'payment'; payment: PaymentRow} | {is: 'held'; reason: ReviewReason; payment?: PaymentRow};

/** Money to our account, with exactly one code that we gave out; whether the amount is right is asked there. */
export async function matchNotice(tx: Tx, notice: NoticeRow): Promise<Match> {
  const codes = findTransferCodes(notice.content);
  if (codes.length === 0) return {is: 'held', reason: 'no-code'};
  const payments = await tx.selectFrom('payments').selectAll().where('ref', 'in', codes).execute();
  const [payment] = payments;
  if (!payment) return {is: 'held', reason: 'unknown-code'};
  if (payments.length > 1) return {is: 'held', reason: 'several-codes'};
  if (notice.account !== receivingAccount.account) return {is: 'held', reason: 'account', payment};
  return {is: 'payment', payment};
}
