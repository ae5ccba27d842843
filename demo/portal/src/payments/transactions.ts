import type {Selectable, Updateable} from 'kysely';
import {v7 as uuidv7} from 'uuid';
import type {Tx} from '../platform/database.js';
import type {PaymentTables, ReviewReason} from './tables.js';

export type TransactionRow = Selectable<PaymentTables['transactions']>;

/** Money that a gateway says it has taken in. */
export interface Money {
  gateway: string;
  /** The gateway's own number of it. */
  number: string;
  /** Whole đồng. */
  amount: number;
  /** Of a bank transfer: its text, the account that it came into, the bank's reference, and the notice. */
  content?: string | undefined;
  account?: string | undefined;
  bankReference?: string | undefined;
  notice?: string | undefined;
}

export const findTransaction = (
  tx: Tx,
  {gateway, number}: Pick<Money, 'gateway' | 'number'>,
): Promise<TransactionRow | undefined> =>
  tx
    .selectFrom('transactions')
    .selectAll()
    .where('gateway', '=', gateway)
    .where('number', '=', number)
    .executeTakeFirst();

export const lockTransaction = (tx: Tx, id: string): Promise<TransactionRow | undefined> =>
  tx.selectFrom('transactions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const addTransaction = (
  tx: Tx,
  {gateway, number, amount, content, account, bankReference, notice}: Money,
  is: {
    state: TransactionRow['state'];
    reason?: ReviewReason | undefined;
    payment?: string | undefined;
    at: Date;
  },
): Promise<TransactionRow> =>
  tx
    .insertInto('transactions')
    .values({
      id: uuidv7(),
      gateway,
      number,
      amount,
      content: content ?? null,
      account: account ?? null,
      bank_reference: bankReference ?? null,
      notice_id: notice ?? null,
      payment_id: is.payment ?? null,
      state: is.state,
      reason: is.reason ?? null,
      arrived_at: is.at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();

export const changeTransaction = (
  tx: Tx,
  id: string,
  set: Updateable<Pick<PaymentTables['transactions'], 'state' | 'payment_id' | 'reason'>>,
): Promise<TransactionRow> =>
  tx.updateTable('transactions').set(set).where('id', '=', id).returningAll().executeTakeFirstOrThrow();

/** Whole đồng that wait for an officer at a payment; null: none do. */
export async function heldAt(tx: Tx, payment: string): Promise<number | null> {
  const {sum} = await tx
    .selectFrom('transactions')
    .select((of) => of.fn.sum<string | null>('amount').as('sum'))
    .where('payment_id', '=', payment)
    .where('state', '=', 'held')
    .executeTakeFirstOrThrow();
  return sum === null ? null : Number(sum);
}
