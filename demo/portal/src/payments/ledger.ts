import {v7 as uuidv7} from 'uuid';
import type {Tx} from '../platform/database.js';
import type {PaymentTables} from './tables.js';
import type {TransactionRow} from './transactions.js';

export interface Movement {
  kind: PaymentTables['ledger_entries']['kind'];
  transaction: TransactionRow;
  /** Account that it leaves, and account that it goes to. */
  from: string;
  to: string;
  payment?: {id: string; dossier_id: string} | undefined;
  officer?: {id: string; reason: string} | undefined;
  at: Date;
}

export const accounts = {
  gateway: (id: string) => `gateway:${id}`,
  agency: (id: string) => `agency:${id}`,
  held: 'held',
  returned: (gateway: string) => `returned:${gateway}`,
};

/**
 * Books a movement of a transaction's whole money. Nobody can change an entry: what was wrong is booked back. The
 * database refuses anything else, and an entry whose postings do not sum to 0.
 */
export async function book(
  tx: Tx,
  {kind, transaction, from, to, payment, officer, at}: Movement,
): Promise<void> {
  const id = uuidv7();
  const amount = Number(transaction.amount);
  await tx
    .insertInto('ledger_entries')
    .values({
      id,
      kind,
      transaction_id: transaction.id,
      payment_id: payment?.id ?? null,
      dossier_id: payment?.dossier_id ?? null,
      officer_id: officer?.id ?? null,
      reason: officer?.reason ?? null,
      at,
    })
    .execute();
  await tx
    .insertInto('ledger_postings')
    .values([
      {entry_id: id, account: from, amount},
      {entry_id: id, account: to, amount: -amount},
    ])
    .execute();
}
