import type {Insertable, Selectable} from 'kysely';
import type {Db, Tx} from '../platform/database.js';
import type {NoticeTables} from './tables.js';

export type NoticeRow = Selectable<NoticeTables['notices']>;

/** Keeps a verified notice once; the same one again is the same row. */
export async function keepNotice(db: Db, notice: Insertable<NoticeTables['notices']>): Promise<NoticeRow> {
  await db
    .insertInto('notices')
    .values(notice)
    .onConflict((conflict) => conflict.constraint('notices_provider').doNothing())
    .execute();
  return db
    .selectFrom('notices')
    .selectAll()
    .where('provider', '=', notice.provider)
    .where('provider_id', '=', notice.provider_id)
    .executeTakeFirstOrThrow();
}

export const lockNotice = (tx: Tx, id: string): Promise<NoticeRow | undefined> =>
  tx.selectFrom('notices').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const setOutcome = (tx: Tx, id: string, outcome: NoticeRow['outcome']): Promise<unknown> =>
  tx.updateTable('notices').set({outcome}).where('id', '=', id).execute();
