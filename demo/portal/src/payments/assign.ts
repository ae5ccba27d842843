import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {isOwed, settlePayment} from './settle.js';
import {lockPayment} from './store.js';
import {lockTransaction} from './transactions.js';

/** What an officer decides about money that waits. */
export interface Decision {
  transaction: string;
  officer: string;
  /** Why; kept in the ledger. */
  reason: string;
}

/**
 * Settles a payment with money that no rule could place.
 * @throws {Refusal} `not-found`; `conflict`: the money is not waiting; `already-settled`: nothing is owed there.
 */
export const assignMoney = (
  {database, now}: Context,
  {transaction, payment, officer, reason}: Decision & {payment: string},
): Promise<void> =>
  database.db.transaction().execute(async (tx) => {
    const held = await lockPayment(tx, payment);
    const money = await lockTransaction(tx, transaction);
    if (!held || !money) throw new Refusal('not-found');
    if (money.state !== 'held') throw new Refusal('conflict');
    const settlement = {money, at: now(), cause: 'officer', officer: {id: officer, reason}} as const;
    if (!isOwed(held) || !(await settlePayment(tx, held, settlement))) throw new Refusal('already-settled');
  });
