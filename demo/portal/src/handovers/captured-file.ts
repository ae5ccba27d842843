import type {CapturedFile} from '../../../../src/contract/handovers.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {announceUpload} from '../uploads/announce.js';
import {finishUpload} from '../uploads/finish.js';
import type {UploadRow} from '../uploads/store.js';
import {permissionOf} from './permission.js';

/**
 * Takes the announcement of a file from whoever holds the permission; the same again tells what became of it.
 * @throws {Refusal} `not-found`: no permission, or it has ended; `invalid`: another component; and what a file of one's
 *   own is refused for.
 */
export async function announceCaptured(
  context: Context,
  id: string,
  {taker, file}: CapturedFile,
): Promise<UploadRow> {
  const {account_id, dossier_id, component} = await permissionOf(context, id, taker);
  if (file.component !== component)
    throw new Refusal('invalid', {errors: [{pointer: '/file/component', code: 'choice'}]});
  const row = await announceUpload(context, {id: account_id}, dossier_id, file);
  await context.database.db
    .insertInto('capture_uploads')
    .values({capture_id: id, upload_id: row.id})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return finishUpload(context, row);
}

/** The taker says that it is done: once more is as good. @throws {Refusal} `not-found` */
export async function finishCapture(context: Context, id: string, taker: string): Promise<void> {
  await permissionOf(context, id, taker);
  await context.database.db
    .updateTable('captures')
    .set({done_at: context.now()})
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .execute();
}
