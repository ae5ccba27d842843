import type {Selectable} from 'kysely';
import type {Db, Tx} from '../platform/database.js';
import type {UploadTables} from './tables.js';

export type UploadRow = Selectable<UploadTables['uploads']>;

export const findUpload = (db: Db | Tx, id: string): Promise<UploadRow | undefined> =>
  db.selectFrom('uploads').selectAll().where('id', '=', id).executeTakeFirst();

/** The files that are in a dossier now, in the order in which they were announced. */
export const uploadsOf = (db: Db | Tx, dossier: string): Promise<UploadRow[]> =>
  db
    .selectFrom('uploads')
    .selectAll()
    .where('dossier_id', '=', dossier)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();

/** Takes files out of a submitted dossier; what an officer may have seen is kept. */
export async function markRemoved(tx: Tx, uploads: readonly UploadRow[], at: Date): Promise<void> {
  for (const {id} of uploads)
    await tx.updateTable('uploads').set({removed_at: at}).where('id', '=', id).execute();
}

/** Takes files out of a draft; the sweep takes their bytes. */
export async function dropUploads(tx: Tx, uploads: readonly UploadRow[]): Promise<void> {
  for (const {id} of uploads) await tx.deleteFrom('uploads').where('id', '=', id).execute();
}
