import {contactOf} from '../dossiers/contact.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import type {Context} from '../platform/context.js';
import type {Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {voidReceipt} from '../receipts/issue.js';
import type {Decision} from './assign.js';
import {happen, remember} from './history.js';
import {leaveReview} from './leave-review.js';
import {accounts, book} from './ledger.js';
import {handleOf, setObligation} from './settle.js';
import {lockPayment, type Held} from './store.js';
import {changeTransaction, heldAt, lockTransaction, type TransactionRow} from './transactions.js';

/**
 * Marks held money to be given back ("phải hoàn"). What it was held for may be paid anew.
 * @throws {Refusal} `not-found`; `conflict`: it is not waiting.
 */
export const markForRefund = (context: Context, decision: Decision): Promise<void> =>
  decide(context, decision, 'held', async (tx, money, held, change) => {
    await changeTransaction(tx, money.id, {state: 'refund'});
    if (!held) return;
    const {payment, dossier} = held;
    const received = await heldAt(tx, payment.id);
    // settled by other money, or more of it still waits: the payment stays as it is
    if (payment.state === 'review' && received === null)
      await happen(tx, payment, 'refund', {...change, reason: payment.reason ?? undefined, set: {received}});
    else await rememberWith(tx, held, received, change);
    await leaveReview(tx, dossier, change.at);
  });

/**
 * Notes that money that was to be given back has left: it is no longer with us.
 * @throws {Refusal} `not-found`; `conflict`: it was not marked for it.
 */
export const markReturned = (context: Context, decision: Decision): Promise<void> =>
  decide(context, decision, 'refund', async (tx, money, held, change) => {
    const returned = await changeTransaction(tx, money.id, {state: 'returned'});
    const {gateway} = money;
    await book(tx, {
      kind: 'returned',
      transaction: returned,
      from: accounts.held,
      to: accounts.returned(gateway),
      payment: held?.payment,
      officer: change.officer,
      at: change.at,
    });
    if (!held) return;
    const {dossier, payment} = held;
    if (!(await isToGoBack(tx, payment.id))) await happen(tx, payment, 'returned', change);
    await addToOutbox(tx, {
      type: 'payment-returned',
      to: await contactOf(tx, dossier),
      data: {procedure: dossier.procedure_name, handle: handleOf(dossier), amount: Number(money.amount)},
    });
  });

export interface Refund {
  payment: string;
  officer: string;
  reason: string;
  stillOwed: boolean;
}

interface DecidedChange {
  at: Date;
  cause: 'officer';
  officer: {id: string; reason: string};
}

/**
 * Begins to give back the money of a settled payment: it leaves the agency, and its receipt is void.
 * @param stillOwed - Whether the dossier must be paid for all the same.
 * @throws {Refusal} `not-found`; `conflict`: it is not settled.
 */
export const refundPayment = (
  {database, now}: Context,
  {payment: id, officer, reason, stillOwed}: Refund,
): Promise<void> =>
  database.db.transaction().execute(async (tx) => {
    const held = await lockPayment(tx, id);
    if (!held) throw new Refusal('not-found');
    const {dossier} = held;
    const change = {at: now(), cause: 'officer', officer: {id: officer, reason}} as const;
    const payment = await happen(tx, held.payment, 'refund', {...change, set: {alert: null}});
    if (!payment) throw new Refusal('conflict');
    const {id: settled} = await tx
      .selectFrom('transactions')
      .select('id')
      .where('payment_id', '=', id)
      .where('state', '=', 'settled')
      .executeTakeFirstOrThrow();
    const transaction = await changeTransaction(tx, settled, {state: 'refund'});
    await book(tx, {
      kind: 'refunded',
      transaction,
      from: accounts.agency(dossier.receives),
      to: accounts.held,
      payment,
      officer: change.officer,
      at: change.at,
    });
    await voidReceipt(tx, id, reason, change.at);
    await setObligation(tx, dossier, stillOwed ? 'due' : 'none', change.at);
  });

/** Locks in the order in which everybody does: the dossier, then the money. */
const decide = (
  {database, now}: Context,
  {transaction, officer, reason}: Decision,
  from: TransactionRow['state'],
  work: (tx: Tx, money: TransactionRow, held: Held | undefined, change: DecidedChange) => Promise<void>,
): Promise<void> =>
  database.db.transaction().execute(async (tx) => {
    const known = await tx
      .selectFrom('transactions')
      .select('payment_id')
      .where('id', '=', transaction)
      .executeTakeFirst();
    if (!known) throw new Refusal('not-found');
    const held = known.payment_id ? await lockPayment(tx, known.payment_id) : undefined;
    const money = await lockTransaction(tx, transaction);
    if (money?.state !== from || money.payment_id !== known.payment_id) throw new Refusal('conflict');
    await work(tx, money, held, {at: now(), cause: 'officer', officer: {id: officer, reason}});
  });

async function rememberWith(
  tx: Tx,
  {payment}: Held,
  received: number | null,
  change: DecidedChange,
): Promise<void> {
  const told = await tx
    .updateTable('payments')
    .set({received})
    .where('id', '=', payment.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await remember(tx, told, payment.state, change);
}

const isToGoBack = async (tx: Tx, payment: string): Promise<boolean> =>
  (await tx
    .selectFrom('transactions')
    .select('id')
    .where('payment_id', '=', payment)
    .where('state', '=', 'refund')
    .executeTakeFirst()) !== undefined;
