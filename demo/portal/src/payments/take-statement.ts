import type {Context} from '../platform/context.js';
import {brokenConstraint, type Tx} from '../platform/database.js';
import type {Statement} from './gateways/gateway.js';
import {happen, remember, type Cause} from './history.js';
import {holdForPayment} from './hold.js';
import {isOver, isOwed, setObligation, settlePayment} from './settle.js';
import {lockPayment, type Held} from './store.js';
import type {ReviewReason} from './tables.js';
import {changeTransaction, findTransaction, type Money, type TransactionRow} from './transactions.js';

/**
 * What came of a statement. `settled`, `recorded` (a failure, a cancellation, or a reversal), `held` (money that an
 * officer looks at): something was written. `repeated`: it was known. `already-settled`: another payment, or an earlier
 * transaction, had settled it; money that came is held. `amount`: of another amount; money that came is held.
 * `unknown-ref`: no payment of this gateway has the reference. `nothing`: it says nothing yet.
 */
export type Taken =
  'settled' | 'recorded' | 'held' | 'repeated' | 'already-settled' | 'amount' | 'unknown-ref' | 'nothing';

/**
 * Takes what a gateway says, and is the only thing that does: in one transaction, the dossier locked first, so that
 * notices, answers and their repetitions may come in any order and at the same time.
 * @param statement - Verified to be the gateway's.
 */
export async function takeStatement(
  context: Context,
  statement: Statement,
  cause: Extract<Cause, 'notice' | 'query'> = 'notice',
): Promise<Taken> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await context.database.db.transaction().execute(async (tx) => {
        const known = await tx
          .selectFrom('payments')
          .select('id')
          .where('ref', '=', statement.ref)
          .where('method', '=', statement.gateway)
          .executeTakeFirst();
        const held = known && (await lockPayment(tx, known.id));
        return held ? take(tx, held, statement, {at: context.now(), cause}) : 'unknown-ref';
      });
    } catch (error) {
      // the same number for two dossiers at once: whoever comes second reads what the first wrote
      if (brokenConstraint(error) !== 'transactions_number' || attempt === 2) throw error;
    }
  }
}

interface Told {
  at: Date;
  cause: Cause;
  /** More of the money than the statement says. */
  money?: Partial<Money> | undefined;
}

/** The same for a payment that is locked already. */
export async function take(tx: Tx, held: Held, statement: Statement, told: Told): Promise<Taken> {
  const {payment} = held;
  const {outcome, amount} = statement;
  const isMoney = outcome === 'paid' || outcome === 'suspicious';
  // what a gateway doesn't tell of a failure is not asked for; money without its amount settles nothing
  const isOther = amount === undefined ? isMoney : amount !== payment.amount;
  if (isMoney && amount !== undefined) return takeMoney(tx, held, {...statement, amount}, told);
  if (isOther) return 'amount';
  if (outcome === 'reversed') return reverse(tx, held, statement, told);
  if (outcome === 'failed' || outcome === 'cancelled' || outcome === 'expired')
    return end(tx, held, outcome, statement, told);
  return 'nothing';
}

async function takeMoney(
  tx: Tx,
  held: Held,
  statement: Statement & {amount: number},
  told: Told,
): Promise<Taken> {
  const {gateway, amount} = statement;
  const money: Money = {...told.money, gateway, number: statement.transaction ?? statement.ref, amount};
  const isOther = amount !== held.payment.amount;
  const known = await findTransaction(tx, money);
  if (known) return isOther ? 'amount' : again(tx, held, known, statement, told);
  const reason = isOther
    ? 'amount'
    : !isOwed(held)
      ? 'already-settled'
      : statement.outcome === 'suspicious'
        ? 'suspicious'
        : isOver(held)
          ? 'late'
          : undefined;
  if (!reason && (await settlePayment(tx, held, {...told, money}))) return 'settled';
  return hold(tx, held, money, reason ?? 'late', told);
}

async function end(
  tx: Tx,
  {payment}: Held,
  outcome: 'failed' | 'cancelled' | 'expired',
  {reason}: Statement,
  {at, cause}: Told,
): Promise<Taken> {
  if (await happen(tx, payment, outcome, {at, cause, reason})) return 'recorded';
  return payment.state === 'settled' ? 'already-settled' : 'repeated';
}

/** Money that was taken of the payer is said to have gone back: nothing moves until an officer has looked. */
async function reverse(tx: Tx, held: Held, {reason}: Statement, {at, cause}: Told): Promise<Taken> {
  if (held.payment.alert === 'reversed') return 'repeated';
  const payment = await tx
    .updateTable('payments')
    .set({alert: 'reversed'})
    .where('id', '=', held.payment.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const change = {at, cause, reason: reason ?? 'suspicious'};
  if (!(await happen(tx, payment, 'held', change))) await remember(tx, payment, payment.state, change);
  if (held.dossier.obligation?.state === 'due') await setObligation(tx, held.dossier, 'review', at);
  return 'recorded';
}

/** The same money once more: what was suspicious may be sure by now. */
async function again(
  tx: Tx,
  held: Held,
  known: TransactionRow,
  {outcome}: Statement,
  told: Told,
): Promise<Taken> {
  const isSure = outcome === 'paid' && known.state === 'held' && known.reason === 'suspicious';
  if (!isSure || known.payment_id !== held.payment.id) return 'repeated';
  if (isOwed(held) && !isOver(held) && (await settlePayment(tx, held, {...told, money: known})))
    return 'settled';
  await changeTransaction(tx, known.id, {reason: 'already-settled'});
  return 'already-settled';
}

async function hold(tx: Tx, held: Held, money: Money, reason: ReviewReason, told: Told): Promise<Taken> {
  await holdForPayment(tx, held, money, {reason, at: told.at, cause: told.cause});
  return reason === 'amount' || reason === 'already-settled' ? reason : 'held';
}
