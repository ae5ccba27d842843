import {sql} from 'kysely';
import type {Db} from '../platform/database.js';

/** What an agency took in by one gateway in a day, by the ledger. Whole đồng. */
export interface Sum {
  agency: string;
  gateway: string;
  /** How many settlements. */
  count: number;
  taken: number;
  /** What of it, or of earlier days, left the agency to be given back. */
  refunded: number;
}

/** The same of one agency, counted from the payments, which the ledger must equal. */
export interface Counted {
  agency: string;
  taken: number;
  refunded: number;
}

/** A day in Vietnam, from midnight to midnight. @param day - `YYYY-MM-DD` */
const within = (column: string, day: string) => {
  const from = new Date(`${day}T00:00:00+07:00`);
  const to = new Date(from.getTime() + 24 * 3_600_000);
  return sql<boolean>`${sql.ref(column)} >= ${from} and ${sql.ref(column)} < ${to}`;
};

export async function daySums(db: Db, day: string): Promise<Sum[]> {
  const rows = await db
    .selectFrom('ledger_postings as posting')
    .innerJoin('ledger_entries as entry', 'entry.id', 'posting.entry_id')
    .innerJoin('transactions as money', 'money.id', 'entry.transaction_id')
    .select(['posting.account', 'money.gateway'])
    .select(sql<string>`count(*) filter (where posting.amount < 0)`.as('count'))
    .select(sql<string>`coalesce(-sum(posting.amount) filter (where posting.amount < 0), 0)`.as('taken'))
    .select(sql<string>`coalesce(sum(posting.amount) filter (where posting.amount > 0), 0)`.as('refunded'))
    .where('posting.account', 'like', 'agency:%')
    .where(within('entry.at', day))
    .groupBy(['posting.account', 'money.gateway'])
    .orderBy('posting.account')
    .orderBy('money.gateway')
    .execute();
  return rows.map(({account, gateway, count, taken, refunded}) => ({
    agency: account.slice('agency:'.length),
    gateway,
    count: Number(count),
    taken: Number(taken),
    refunded: Number(refunded),
  }));
}

/** By what the payments and their receipts say, and nothing of the ledger. */
export async function dayCounted(db: Db, day: string): Promise<Counted[]> {
  const change = db
    .selectFrom('payment_changes as change')
    .innerJoin('payments', 'payments.id', 'change.payment_id')
    .innerJoin('dossiers', 'dossiers.id', 'payments.dossier_id')
    .leftJoin('receipts', 'receipts.payment_id', 'payments.id')
    .where(within('change.at', day));
  // an officer may have accepted another amount than was owed: the receipt says which
  const amount = sql<string>`sum(coalesce(receipts.amount, payments.amount))`;
  const taken = await change
    .select(['dossiers.receives as agency', amount.as('sum')])
    .where('change.to_state', '=', 'settled')
    .where((of) => of.or([of('from_state', 'is', null), of('from_state', '<>', 'settled')]))
    .groupBy('dossiers.receives')
    .execute();
  const refunded = await change
    .select(['dossiers.receives as agency', amount.as('sum')])
    .where('change.from_state', '=', 'settled')
    .where('change.to_state', '=', 'refunding')
    .groupBy('dossiers.receives')
    .execute();
  const of = (rows: typeof taken, agency: string) =>
    Number(rows.find((row) => row.agency === agency)?.sum ?? 0);
  return [...new Set([...taken, ...refunded].map(({agency}) => agency))].sort().map((agency) => ({
    agency,
    taken: of(taken, agency),
    refunded: of(refunded, agency),
  }));
}
