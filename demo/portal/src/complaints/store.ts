import type {Selectable} from 'kysely';
import type {Db, Tx} from '../platform/database.js';
import type {ComplaintTables} from './tables.js';

export type ComplaintRow = Selectable<ComplaintTables['complaints']>;

export const complaintsOf = (db: Db | Tx, dossier: string): Promise<ComplaintRow[]> =>
  db
    .selectFrom('complaints')
    .selectAll()
    .where('dossier_id', '=', dossier)
    .orderBy('at')
    .orderBy('id')
    .execute();

/** Those of all dossiers, the unanswered first, oldest first. */
export const complaintQueue = (db: Db) =>
  db
    .selectFrom('complaints')
    .innerJoin('dossiers', 'dossiers.id', 'complaints.dossier_id')
    .selectAll('complaints')
    .select(['dossiers.procedure_name', 'dossiers.reference', 'dossiers.code'])
    .orderBy((order) => order('complaints.answered_at', 'is not', null))
    .orderBy('complaints.at')
    .limit(100)
    .execute();

export async function countOpenComplaints(db: Db): Promise<number> {
  const {count} = await db
    .selectFrom('complaints')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
