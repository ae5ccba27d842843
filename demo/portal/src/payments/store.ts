import type {Selectable} from 'kysely';
import type {Db, Tx} from '../platform/database.js';
import type {PaymentTables} from './tables.js';

export type PaymentRow = Selectable<PaymentTables['payments']>;

export const findPayment = (db: Db | Tx, id: string): Promise<PaymentRow | undefined> =>
  db.selectFrom('payments').selectAll().where('id', '=', id).executeTakeFirst();

export const paymentsOf = (db: Db | Tx, dossier: string): Promise<PaymentRow[]> =>
  db
    .selectFrom('payments')
    .selectAll()
    .where('dossier_id', '=', dossier)
    .orderBy('created_at')
    .orderBy('id')
    .execute();

/** A payment whose time is over is still open: money that comes late settles it. */
export const isExpired = ({state, expires_at}: PaymentRow, now: Date): boolean =>
  state === 'pending' && expires_at <= now;

export const setPaymentState = (
  tx: Tx,
  id: string,
  state: PaymentRow['state'],
  settledAt: Date | null = null,
): Promise<PaymentRow> =>
  tx
    .updateTable('payments')
    .set({state, settled_at: settledAt})
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
