import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Dossier} from '../../../src/contract/dossiers.js';
import {openDatabase, type Db} from '../../../demo/portal/src/platform/database.js';
import {sha256} from './papers.js';

export interface DossierRecord {
  status: number;
  values: Dossier['values'];
  delivery: Dossier['delivery'];
  parties: Dossier['parties'];
  code: string | null;
  obligation: Dossier['obligation'];
  /** SHA-256 of the bytes that lie in the portal's folder, by the file's name. */
  files: Record<string, string>;
}

/** What the database and the folder of a portal hold once its process has ended: one record for each reference. */
export async function allRecordsOf(dataDir: string, references: readonly string[]): Promise<DossierRecord[]> {
  const database = await openDatabase({databaseUrl: undefined, dataDir});
  try {
    const records: DossierRecord[] = [];
    for (const reference of references) records.push(await recordOf(database.db, dataDir, reference));
    return records;
  } finally {
    await database.close();
  }
}

export async function recordsOf(dataDir: string, reference: string): Promise<DossierRecord> {
  const [record] = await allRecordsOf(dataDir, [reference]);
  if (!record) throw new Error(`no dossier ${reference}`);
  return record;
}

async function recordOf(db: Db, dataDir: string, reference: string): Promise<DossierRecord> {
  const row = await db
    .selectFrom('dossiers')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  const uploads = await db
    .selectFrom('uploads')
    .selectAll()
    .where('dossier_id', '=', row.id)
    .where('state', '=', 'stored')
    .execute();
  const files = uploads.map(
    ({id, name}) => [name, sha256(readFileSync(join(dataDir, 'uploads', id)))] as const,
  );
  const {status, values, delivery, parties, code, obligation} = row;
  return {
    status,
    values,
    delivery: delivery ?? undefined,
    parties,
    code,
    obligation: obligation ?? undefined,
    files: Object.fromEntries(files),
  };
}

export interface PaymentRecord {
  method: string;
  state: string;
  reason: string | null;
  /** Whole đồng that the ledger says it settled. */
  settled: number;
}

/** The tries to pay of a dossier, in the order in which they were begun. */
export async function paymentsOf(dataDir: string, reference: string): Promise<PaymentRecord[]> {
  const database = await openDatabase({databaseUrl: undefined, dataDir});
  try {
    const {db} = database;
    const payments = await db
      .selectFrom('payments')
      .innerJoin('dossiers', 'dossiers.id', 'payments.dossier_id')
      .select(['payments.id', 'payments.method', 'payments.state', 'payments.reason'])
      .where('dossiers.reference', '=', reference)
      .orderBy('payments.created_at')
      .execute();
    const entries = await db
      .selectFrom('ledger_entries')
      .innerJoin('transactions', 'transactions.id', 'ledger_entries.transaction_id')
      .select(['ledger_entries.payment_id', 'transactions.amount'])
      .where('ledger_entries.kind', '=', 'settled')
      .execute();
    return payments.map(({id, ...payment}) => ({
      ...payment,
      settled: entries
        .filter(({payment_id}) => payment_id === id)
        .reduce((sum, {amount}) => sum + Number(amount), 0),
    }));
  } finally {
    await database.close();
  }
}
