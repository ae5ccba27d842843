import type {Person} from '../accounts/person.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {deleteBytes} from '../uploads/files.js';
import {draft} from './status-words.js';
import {lockDossier, own} from './store.js';

/**
 * Deletes a draft and its files.
 * @throws {Refusal} `already-submitted`, `not-found`
 */
export async function discardDossier(context: Context, person: Person, id: string): Promise<void> {
  const files = await context.database.db.transaction().execute(async (tx) => {
    const row = own(await lockDossier(tx, id), person);
    if (row.status !== draft) throw new Refusal('already-submitted');
    const uploads = await tx.selectFrom('uploads').select('id').where('dossier_id', '=', id).execute();
    await tx.deleteFrom('dossiers').where('id', '=', id).execute();
    return uploads;
  });
  // What a crash leaves behind here, the sweep takes.
  for (const {id: upload} of files) await deleteBytes(context, upload);
}
