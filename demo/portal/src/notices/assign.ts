import {settlePayment} from '../payments/settle.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {lockNotice, setOutcome} from './store.js';
import {lockPayment} from './take-notice.js';

export interface Assignment {
  notice: string;
  payment: string;
  officer: string;
  /** Why an officer takes this money for that payment; kept in the ledger. */
  reason: string;
}

/**
 * Settles a payment with a transfer that no rule could match.
 * @throws {Refusal} `not-found`; `conflict`: the transfer is not waiting; `already-settled`.
 */
export const assignNotice = (
  {database, now}: Context,
  {notice, payment: paymentId, officer, reason}: Assignment,
): Promise<void> =>
  database.db.transaction().execute(async (tx) => {
    const row = await lockNotice(tx, notice);
    if (!row) throw new Refusal('not-found');
    if (row.outcome !== 'review') throw new Refusal('conflict');
    const {dossier, payment} = await lockPayment(tx, paymentId);
    await settlePayment(tx, dossier, payment, {
      at: now(),
      notice,
      amount: Number(row.amount),
      officer: {id: officer, reason},
    });
    await setOutcome(tx, notice, {outcome: 'settled', reason: row.reason, payment_id: paymentId});
  });
