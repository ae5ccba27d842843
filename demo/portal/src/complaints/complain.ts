import type {NewComplaint} from '../../../../src/contract/dossiers.js';
import type {Person} from '../accounts/person.js';
import {contactOf} from '../dossiers/contact.js';
import {draft} from '../dossiers/status-words.js';
import {lockDossier, own, type DossierRow} from '../dossiers/store.js';
import {countAgainst} from '../http/throttle.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {requireWords} from '../platform/words.js';

/** Of one person in an hour: enough for whoever is wronged, too few to drown the desk. */
const complaints = {name: 'complaints', times: 10, within: 3600};

/**
 * Keeps what a person tells the agency about a dossier. The same id again is the same complaint.
 * @throws {Refusal} `conflict`: a draft, or an id that was used elsewhere; `too-many`; `not-found`.
 */
export async function complain(
  context: Context,
  person: Person,
  dossier: string,
  {id, text}: NewComplaint,
): Promise<DossierRow> {
  await countAgainst(context, complaints, person.id);
  return context.database.db.transaction().execute(async (tx) => {
    const row = own(await lockDossier(tx, dossier), person);
    if (row.status === draft) throw new Refusal('conflict');
    await tx
      .insertInto('complaints')
      .values({
        id,
        dossier_id: dossier,
        text: text.replaceAll('\0', ''),
        at: context.now(),
        answer: null,
        answered_at: null,
        officer_id: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    const kept = await tx
      .selectFrom('complaints')
      .select('dossier_id')
      .where('id', '=', id)
      .executeTakeFirst();
    if (kept?.dossier_id !== dossier) throw new Refusal('conflict');
    return row;
  });
}

/**
 * Answers a complaint, once, and tells the person by mail that there is an answer.
 * @throws {Refusal} `invalid`: no words; `conflict`: answered already; `not-found`.
 */
export async function answerComplaint(
  {database, now}: Context,
  officer: {id: string},
  id: string,
  words: string,
): Promise<void> {
  const answer = requireWords(words);
  await database.db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('complaints')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    const dossier = row && (await lockDossier(tx, row.dossier_id));
    if (!dossier) throw new Refusal('not-found');
    if (row.answered_at) throw new Refusal('conflict');
    await tx
      .updateTable('complaints')
      .set({answer, answered_at: now(), officer_id: officer.id})
      .where('id', '=', id)
      .execute();
    await addToOutbox(tx, {
      type: 'complaint-answered',
      to: await contactOf(tx, dossier),
      data: {
        procedure: dossier.procedure_name,
        handle: dossier.code ?? dossier.reference ?? '',
        note: answer,
      },
    });
  });
}
