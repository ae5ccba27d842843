import {Upload} from '../../../../src/contract/uploads.js';
import * as z from '../../../../src/contract/zod.js';
import type {Context} from '../platform/context.js';
import type {Db, Tx} from '../platform/database.js';
import {bytesOnDisk} from './files.js';
import {uploadsOf, type UploadRow} from './store.js';

export const presentUpload = async (context: Context, row: UploadRow): Promise<Upload> =>
  z.parse(Upload, {
    id: row.id,
    component: row.component,
    name: row.name,
    size: row.size,
    type: row.type,
    sha256: row.sha256,
    received:
      row.state === 'receiving' ? await bytesOnDisk(context, row.id) : row.state === 'stored' ? row.size : 0,
    state: row.state,
    problem: row.problem ?? undefined,
  });

export async function presentUploads(context: Context, dossier: string, db: Db | Tx): Promise<Upload[]> {
  const rows = await uploadsOf(db, dossier);
  return Promise.all(rows.map((row) => presentUpload(context, row)));
}
