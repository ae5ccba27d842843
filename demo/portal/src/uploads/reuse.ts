import {constants, copyFile} from 'node:fs/promises';
import type {Reuse} from '../../../../src/contract/handovers.js';
import {findDossier, own} from '../dossiers/store.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {announceUpload} from './announce.js';
import {pathOfUpload, syncToDisk} from './files.js';
import {finishUpload} from './finish.js';
import {findUpload, type UploadRow} from './store.js';

/**
 * Takes a paper of one's own over from a dossier that was submitted: a row and a file of its own, which stay when the
 * other dossier goes. It is announced like any file and looked at like any file, so that a crash half-way leaves one
 * that has not arrived, and the same request again completes it.
 * @throws {Refusal} `not-found`: no stored file of theirs in a submitted dossier; `invalid`, `conflict`,
 *   `already-submitted`: see {@link announceUpload}.
 */
export async function reuseUpload(
  context: Context,
  person: {id: string},
  dossier: string,
  {id, component, from}: Reuse,
): Promise<UploadRow> {
  const {db} = context.database;
  own(await findDossier(db, dossier), person);
  const source = await findUpload(db, from);
  const home = source && (await findDossier(db, source.dossier_id));
  const isTheirs = home?.account_id === person.id && home.submitted_at !== null;
  if (!isTheirs || source?.state !== 'stored' || source.removed_at !== null) throw new Refusal('not-found');
  const {name, size, type, sha256} = source;
  const row = await announceUpload(context, person, dossier, {id, component, name, size, type, sha256});
  if (row.state !== 'receiving') return row;
  const path = pathOfUpload(context, id);
  await copyFile(pathOfUpload(context, from), path, constants.COPYFILE_FICLONE);
  await syncToDisk(path);
  return finishUpload(context, row);
}
