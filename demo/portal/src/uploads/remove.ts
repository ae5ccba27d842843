import type {Person} from '../accounts/person.js';
import {draft, isOpen} from '../dossiers/status-words.js';
import {lockDossier, own} from '../dossiers/store.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {deleteBytes} from './files.js';
import {dropUploads, findUpload, markRemoved} from './store.js';

/**
 * Takes a file out: of a draft with its bytes; of a dossier being supplemented they are kept, since an officer may
 * have seen them.
 * @throws {Refusal} `not-found`, `already-submitted`
 */
export async function removeUpload(
  context: Context,
  person: Person,
  dossier: string,
  id: string,
): Promise<void> {
  const isDraft = await context.database.db.transaction().execute(async (tx) => {
    const {status} = own(await lockDossier(tx, dossier), person);
    const row = await findUpload(tx, id);
    if (row?.dossier_id !== dossier || row.removed_at) throw new Refusal('not-found');
    if (!isOpen(status)) throw new Refusal('already-submitted');
    if (status === draft) await dropUploads(tx, [row]);
    else await markRemoved(tx, [row], context.now());
    return status === draft;
  });
  if (isDraft) await deleteBytes(context, id);
}
