import type {Person} from '../accounts/person.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import {issueApplications} from '../papers/application/issue.js';
import type {Context} from '../platform/context.js';
import {json} from '../platform/json.js';
import {Refusal} from '../platform/refusal.js';
import {settleUploads} from '../uploads/finish.js';
import {markRemoved} from '../uploads/store.js';
import {checkComplete} from './check.js';
import {dueDate} from './due.js';
import {agencyOf, procedureOfDossier} from './land.js';
import {move, wayBack} from './move.js';
import {partiesOf} from './parties.js';
import {statusWords} from './status-words.js';
import {findDossier, lockDossier, own, type DossierRow} from './store.js';

/**
 * Takes the person's answer to a request for more. Where the agency had received the dossier already, the time limit
 * starts again from now; the date that it replaces stays in the history.
 * @throws {Refusal} `conflict`: nothing was asked for; `invalid`, `upload-unfinished`, `not-found`.
 * @see Nghị định 61/2018/NĐ-CP, Điều 19(4)
 */
export async function supplementDossier(context: Context, person: Person, id: string): Promise<DossierRow> {
  const {db} = context.database;
  own(await findDossier(db, id), person);
  await settleUploads(context, id);
  return db.transaction().execute(async (tx) => {
    const row = own(await lockDossier(tx, id), person);
    if (row.status !== 5) throw new Refusal('conflict');

    const at = context.now();
    const procedure = await procedureOfDossier(tx, row.procedure_code);
    const {values, unasked} = await checkComplete(tx, row, procedure, {
      now: at,
      suggestions: context.land().suggestions,
    });
    await markRemoved(tx, unasked, at);
    const to = await wayBack(tx, row);
    if (!to) throw new Refusal('conflict');

    const due = row.received_at ? dueDate(procedure.duration, at) : undefined;
    const supplemented = await move(tx, row, {
      to,
      at,
      actor: 'applicant',
      set: {
        values: json(values),
        parties: json(partiesOf(procedure, values)),
        ...(row.received_at && {complete_at: at}),
        ...(due && {due_on: due.date, due_certain: due.certain}),
      },
      details: due && row.due_on ? {dueBefore: row.due_on} : {},
    });
    const agency = agencyOf(context, row.receives)?.name ?? row.receives;
    await issueApplications(tx, {dossier: supplemented, procedure, agency, at});
    await addToOutbox(tx, {
      type: 'status-changed',
      to: person.email,
      data: {
        procedure: row.procedure_name,
        handle: row.code ?? row.reference ?? '',
        status: statusWords(to).name,
      },
    });
    return supplemented;
  });
}
