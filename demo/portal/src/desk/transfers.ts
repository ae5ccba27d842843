import {parseDossierCode} from '../../../../src/vietnam/dossier-code.js';
import {parseReference} from '../../../../src/vietnam/reference.js';
import {findTransferCodes} from '../../../../src/vietnam/transfer-code.js';
import type {PaymentRow} from '../payments/store.js';
import type {TransactionRow} from '../payments/transactions.js';
import type {Db} from '../platform/database.js';

/** A payment, by the name that its dossier has at the desk. */
export type NamedPayment = PaymentRow & {handle: string};

export interface WaitingTransfer {
  transaction: TransactionRow;
  /** The payment that it seems to belong to. */
  payment: NamedPayment | undefined;
}

/** How much waits for an officer, by what is to be done with it. */
export interface Waiting {
  held: number;
  refund: number;
  alerts: number;
}

/** Oldest first. @param state - `held`: to be placed. `refund`: to be given back. */
export async function waitingTransfers(db: Db, state: 'held' | 'refund'): Promise<WaitingTransfer[]> {
  const transactions = await db
    .selectFrom('transactions')
    .selectAll()
    .where('state', '=', state)
    .orderBy('arrived_at')
    .limit(100)
    .execute();
  const ids = transactions.flatMap(({payment_id}) => payment_id ?? []);
  const payments = ids.length > 0 ? await named(db).where('payments.id', 'in', ids).execute() : [];
  return transactions.map((transaction) => ({
    transaction,
    payment: payments.map(withHandle).find(({id}) => id === transaction.payment_id),
  }));
}

/** Payments that a gateway said something about that only a person can judge. */
export const alertedPayments = async (db: Db): Promise<NamedPayment[]> =>
  (
    await named(db)
      .where('payments.alert', 'is not', null)
      .orderBy('payments.created_at')
      .limit(100)
      .execute()
  ).map(withHandle);

const named = (db: Db) =>
  db
    .selectFrom('payments')
    .innerJoin('dossiers', 'dossiers.id', 'payments.dossier_id')
    .selectAll('payments')
    .select(['dossiers.code', 'dossiers.reference']);

const withHandle = <Row extends {code: string | null; reference: string | null}>(row: Row) => ({
  ...row,
  handle: row.code ?? row.reference ?? '',
});

export async function countWaiting(db: Db): Promise<Waiting> {
  const counted = await db
    .selectFrom('transactions')
    .select(['state', (of) => of.fn.countAll<string>().as('count')])
    .where('state', 'in', ['held', 'refund'])
    .groupBy('state')
    .execute();
  const {alerts} = await db
    .selectFrom('payments')
    .select((of) => of.fn.countAll<string>().as('alerts'))
    .where('alert', 'is not', null)
    .executeTakeFirstOrThrow();
  const of = (state: string) => Number(counted.find((row) => row.state === state)?.count ?? 0);
  return {held: of('held'), refund: of('refund'), alerts: Number(alerts)};
}

export async function countWaitingTransfers(db: Db): Promise<number> {
  const {held, refund, alerts} = await countWaiting(db);
  return held + refund + alerts;
}

/** The open payment that an officer names by its transfer code, or by its dossier's reference or code. */
export async function findOpenPayment(db: Db, typed: string): Promise<string | undefined> {
  const handle = typed.trim().toUpperCase();
  const code = parseDossierCode(handle)?.code;
  const reference = parseReference(handle);
  let payments = db
    .selectFrom('payments')
    .innerJoin('dossiers', 'dossiers.id', 'payments.dossier_id')
    .select('payments.id')
    .where('payments.state', 'in', ['pending', 'expired', 'failed', 'cancelled', 'review']);
  const [transfer] = findTransferCodes(handle);
  if (transfer) payments = payments.where('payments.ref', '=', transfer);
  else if (code) payments = payments.where('dossiers.code', '=', code);
  else if (reference) payments = payments.where('dossiers.reference', '=', reference);
  else return undefined;
  return (await payments.orderBy('payments.created_at', 'desc').executeTakeFirst())?.id;
}
