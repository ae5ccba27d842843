import {randomBytes} from 'node:crypto';
import type {Submission} from '../../../../src/contract/dossiers.js';
import {owed} from '../../../../src/contract/form/obligation.js';
import {newReference} from '../../../../src/vietnam/reference.js';
import type {Person} from '../accounts/person.js';
import {passCaptcha} from '../captchas/pass-captcha.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import {issueApplications} from '../papers/application/issue.js';
import type {Context} from '../platform/context.js';
import {brokenConstraint, type Tx} from '../platform/database.js';
import {json} from '../platform/json.js';
import {Refusal} from '../platform/refusal.js';
import {settleUploads} from '../uploads/finish.js';
import {dropUploads} from '../uploads/store.js';
import {checkComplete} from './check.js';
import {agencyOf, procedureFiledHere, requireAgency} from './land.js';
import {move} from './move.js';
import {partiesOf} from './parties.js';
import {draft} from './status-words.js';
import {findDossier, lockDossier, own, type DossierRow} from './store.js';

/**
 * Submits once, however often it is called with the same key, and by however many at the same time.
 * The captcha is passed before and outside of the submission's transaction: a key that passed is never asked again,
 * whatever else was wrong.
 * @throws {Refusal} `already-submitted`: with another key; `conflict`: the key submitted another dossier; `captcha-…`;
 *   `invalid`, `upload-unfinished`, `not-valid-now`, `not-found`.
 */
export async function submitDossier(
  context: Context,
  person: Person,
  id: string,
  key: string,
  {captcha}: Submission,
): Promise<DossierRow> {
  const {db} = context.database;
  const before = own(await findDossier(db, id), person);
  if (isAnswered(before, key)) return before;
  await passCaptcha(context, key, captcha);
  await settleUploads(context, id);
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute((tx) => submit(context, tx, person, id, key));
    } catch (error) {
      const constraint = brokenConstraint(error);
      if (constraint === 'dossiers_submission_key') throw new Refusal('conflict');
      if (constraint !== 'dossiers_reference' || attempt === 3) throw error;
    }
  }
}

async function submit(
  context: Context,
  tx: Tx,
  person: Person,
  id: string,
  key: string,
): Promise<DossierRow> {
  const row = own(await lockDossier(tx, id), person);
  if (isAnswered(row, key)) return row;

  const at = context.now();
  const procedure = procedureFiledHere(context, row.procedure_code);
  requireAgency(context, procedure, row.handles);
  const {values, unasked} = await checkComplete(tx, row, procedure, {
    now: at,
    suggestions: context.land().suggestions,
  });
  await dropUploads(tx, unasked);

  const obligation = owed(procedure, values);
  const reference = newReference(randomBytes(10));
  let submitted = await move(tx, row, {
    to: 1,
    at,
    actor: 'applicant',
    set: {
      values: json(values),
      parties: json(partiesOf(procedure, values)),
      ...(procedure.form && {form_version: procedure.form.version}),
      obligation: json(obligation),
      reference,
      submission_key: key,
      submitted_at: at,
    },
  });
  const agency = agencyOf(context, row.receives)?.name ?? row.receives;
  await issueApplications(tx, {dossier: submitted, procedure, agency, at});
  if (obligation.state === 'due') submitted = await move(tx, submitted, {to: 6, at, actor: 'portal'});
  await addToOutbox(tx, {
    type: 'dossier-submitted',
    to: person.email,
    data: {
      procedure: row.procedure_name,
      reference,
      ...(obligation.state === 'due' && {owed: obligation.total}),
    },
  });
  return submitted;
}

/** @throws {Refusal} `already-submitted` */
function isAnswered(row: DossierRow, key: string): boolean {
  if (row.submission_key === key) return true;
  if (row.status !== draft) throw new Refusal('already-submitted');
  return false;
}
