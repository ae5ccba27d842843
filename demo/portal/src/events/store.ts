import type {Selectable} from 'kysely';
import type {Db} from '../platform/database.js';
import type {EventTables} from './tables.js';

export type EventRow = Selectable<EventTables['dossier_events']>;

export const eventsAfter = (db: Db, dossier: string, id: string): Promise<EventRow[]> =>
  db
    .selectFrom('dossier_events')
    .selectAll()
    .where('dossier_id', '=', dossier)
    .where('id', '>', id)
    .orderBy('id')
    .limit(100)
    .execute();

/** How things stand: the last event of each type, in their order. */
export async function lastEvents(db: Db, dossier: string): Promise<EventRow[]> {
  const rows = await db
    .selectFrom('dossier_events')
    .selectAll()
    .distinctOn('type')
    .where('dossier_id', '=', dossier)
    .orderBy('type')
    .orderBy('id', 'desc')
    .execute();
  return rows.sort((a, b) => Number(a.id) - Number(b.id));
}
