import type {Selectable} from 'kysely';
import {paymentsOf, type PaymentChangeRow, type PaymentRow} from '../payments/store.js';
import type {PaymentTables} from '../payments/tables.js';
import type {TransactionRow} from '../payments/transactions.js';
import type {Db} from '../platform/database.js';

/** All that happened to the money of a dossier. */
export interface DossierMoney {
  payments: PaymentRow[];
  changes: PaymentChangeRow[];
  transactions: TransactionRow[];
  entries: Selectable<PaymentTables['ledger_entries']>[];
}

export async function readDossierMoney(db: Db, dossier: string): Promise<DossierMoney> {
  const payments = await paymentsOf(db, dossier);
  const ids = payments.map(({id}) => id);
  if (ids.length === 0) return {payments, changes: [], transactions: [], entries: []};
  return {
    payments,
    changes: await db
      .selectFrom('payment_changes')
      .selectAll()
      .where('payment_id', 'in', ids)
      .orderBy('id')
      .execute(),
    transactions: await db
      .selectFrom('transactions')
      .selectAll()
      .where('payment_id', 'in', ids)
      .orderBy('arrived_at')
      .execute(),
    entries: await db
      .selectFrom('ledger_entries')
      .selectAll()
      .where('payment_id', 'in', ids)
      .orderBy('at')
      .execute(),
  };
}
