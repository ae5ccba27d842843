import type {Selectable} from 'kysely';
import type {Db, Tx} from '../platform/database.js';
import type {ReceiptTables} from './tables.js';

export type ReceiptRow = Selectable<ReceiptTables['receipts']>;

const receipts = (db: Db | Tx) => db.selectFrom('receipts').selectAll();

export const findReceiptOf = (db: Db | Tx, payment: string): Promise<ReceiptRow | undefined> =>
  receipts(db).where('payment_id', '=', payment).executeTakeFirst();

/** @param code - As it is stored, `XXXXX-XXXXX`. */
export const findReceiptBy = (db: Db | Tx, code: string): Promise<ReceiptRow | undefined> =>
  receipts(db).where('code', '=', code).executeTakeFirst();
