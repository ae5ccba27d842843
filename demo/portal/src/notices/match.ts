import {findTransferCodes} from '../../../../src/vietnam/transfer-code.js';
import {receivingAccount} from '../payments/account.js';
import type {PaymentRow} from '../payments/store.js';
import type {Tx} from '../platform/database.js';
import type {NoticeRow} from './store.js';
import type {ReviewReason} from './tables.js';

/** What a notice is about: one payment, to settle or to look at; or nothing that a rule can tell. */
export type Match =
  | {is: 'ignored'}
  | {is: 'settling'; payment: PaymentRow}
  | {is: 'review'; reason: ReviewReason; payment?: PaymentRow};

/** Money that came in, to our account, with exactly one code that we gave out, of exactly that amount. */
export async function matchNotice(tx: Tx, notice: NoticeRow): Promise<Match> {
  if (notice.direction !== 'in') return {is: 'ignored'};
  const codes = findTransferCodes(notice.content);
  if (codes.length === 0) return {is: 'review', reason: 'no-code'};
  const payments = await tx.selectFrom('payments').selectAll().where('transfer_code', 'in', codes).execute();
  const [payment] = payments;
  if (!payment) return {is: 'review', reason: 'unknown-code'};
  if (payments.length > 1) return {is: 'review', reason: 'several-codes'};
  if (notice.account !== receivingAccount.account) return {is: 'review', reason: 'account', payment};
  if (Number(notice.amount) !== payment.amount) return {is: 'review', reason: 'amount', payment};
  return {is: 'settling', payment};
}
