import type {LinkSent} from '../../../../src/contract/dossiers.js';
import {maskEmail} from '../accounts/mask.js';
import type {Person} from '../accounts/person.js';
import {countAgainst, type Limit} from '../http/throttle.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {draft} from './status-words.js';
import {findDossier, own} from './store.js';

const links: Limit = {name: 'draft-link', times: 5, within: 3600};

/**
 * Mails the owner of a draft a link to go on with it. The link holds the draft's id and nothing of anyone; who opens it
 * has to sign in.
 * @throws {Refusal} `already-submitted`, `not-found`; `too-many`: five an hour for a person.
 */
export async function sendLink(context: Context, person: Person, id: string): Promise<LinkSent> {
  const {db} = context.database;
  const row = own(await findDossier(db, id), person);
  if (row.status !== draft) throw new Refusal('already-submitted');
  if (person.email === '') return {target: ''};
  await countAgainst(context, links, person.id);
  await db.transaction().execute((tx) =>
    addToOutbox(tx, {
      type: 'draft-link',
      to: person.email,
      data: {procedure: row.procedure_name, dossier: row.id},
    }),
  );
  return {target: maskEmail(person.email)};
}
