import type {Selectable} from 'kysely';
import type {Db, Tx} from '../platform/database.js';
import type {HandoverTables} from './tables.js';

export type HandoverRow = Selectable<HandoverTables['handovers']>;
export type CaptureRow = Selectable<HandoverTables['captures']>;

export const findHandover = (db: Db | Tx, id: string): Promise<HandoverRow | undefined> =>
  db.selectFrom('handovers').selectAll().where('id', '=', id).executeTakeFirst();

/** The row, held until the transaction ends: of two takers one waits here. */
export const lockHandover = (tx: Tx, id: string): Promise<HandoverRow | undefined> =>
  tx.selectFrom('handovers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const findCapture = (db: Db | Tx, id: string): Promise<CaptureRow | undefined> =>
  db.selectFrom('captures').selectAll().where('id', '=', id).executeTakeFirst();

/** Whether the session that a permission was begun in has not been ended since. */
export async function isSessionOn(db: Db | Tx, {session_id}: CaptureRow): Promise<boolean> {
  const session = await db
    .selectFrom('session_families')
    .select('ended_at')
    .where('id', '=', session_id)
    .executeTakeFirst();
  return session?.ended_at === null;
}

/** Ends every permission of a dossier that is still in force. */
export const revokeCaptures = (tx: Db | Tx, dossier: string, at: Date): Promise<unknown> =>
  tx
    .updateTable('captures')
    .set({revoked_at: at})
    .where('dossier_id', '=', dossier)
    .where('done_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();

/** A day is enough to tell what came by a permission; then nothing of it is kept. */
export async function sweepHandovers(db: Db, now: Date): Promise<void> {
  await db
    .updateTable('handovers')
    .set({sealed: ''})
    .where('expires_at', '<', now)
    .where('sealed', '!=', '')
    .execute();
  await db
    .deleteFrom('handovers')
    .where('expires_at', '<', new Date(now.getTime() - 24 * 3_600_000))
    .execute();
}
