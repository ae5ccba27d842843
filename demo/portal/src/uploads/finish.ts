import type {Context} from '../platform/context.js';
import {bytesOnDisk, deleteBytes, pathOfUpload} from './files.js';
import {kindOf, placeDataIn, sha256Of} from './look.js';
import {findUpload, uploadsOf, type UploadRow} from './store.js';

/**
 * Looks at an upload whose bytes are all there: its hash against the announced one, its kind by content, and no picture with place data
 * in it. Called after
 * the last byte and again wherever it matters, since a crash may have come in between; a second look changes nothing.
 * @returns The row as it stands now.
 */
export async function finishUpload(context: Context, row: UploadRow): Promise<UploadRow> {
  if (row.state !== 'receiving' || (await bytesOnDisk(context, row.id)) !== row.size) return row;
  const path = pathOfUpload(context, row.id);
  const intact = (await sha256Of(path)) === row.sha256;
  const kind = intact ? await kindOf(path) : undefined;
  const problem = !intact ? 'file-checksum' : !kind ? 'file-type' : await placeDataIn(path, kind);
  const {db} = context.database;
  await db
    .updateTable('uploads')
    .set(
      kind && !problem
        ? {state: 'stored', type: kind, stored_at: context.now()}
        : {state: 'refused', problem},
    )
    .where('id', '=', row.id)
    .where('state', '=', 'receiving')
    .execute();
  const now = (await findUpload(db, row.id)) ?? row;
  if (now.state === 'refused') await deleteBytes(context, row.id);
  return now;
}

/** Every upload of a dossier, as {@link finishUpload}. */
export async function settleUploads(context: Context, dossier: string): Promise<void> {
  for (const row of await uploadsOf(context.database.db, dossier)) await finishUpload(context, row);
}
