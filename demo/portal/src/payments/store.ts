import type {Selectable} from 'kysely';
import {lockDossier, type DossierRow} from '../dossiers/store.js';
import type {Db, Tx} from '../platform/database.js';
import type {PaymentTables} from './tables.js';

export type PaymentRow = Selectable<PaymentTables['payments']>;
export type PaymentChangeRow = Selectable<PaymentTables['payment_changes']>;

export const findPayment = (db: Db | Tx, id: string): Promise<PaymentRow | undefined> =>
  db.selectFrom('payments').selectAll().where('id', '=', id).executeTakeFirst();

/** Oldest first. */
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

export interface Held {
  dossier: DossierRow;
  payment: PaymentRow;
}

/** Locks the dossier first, as everybody does, and reads the payment again under that lock. */
export async function lockPayment(tx: Tx, id: string): Promise<Held | undefined> {
  const known = await findPayment(tx, id);
  const dossier = known && (await lockDossier(tx, known.dossier_id));
  const payment = dossier && (await findPayment(tx, id));
  return dossier && payment && {dossier, payment};
}
