import {Capture, type NewCapture} from '../../../../src/contract/handovers.js';
import * as z from '../../../../src/contract/zod.js';
import {procedureOfDossier} from '../dossiers/land.js';
import {isOpen} from '../dossiers/status-words.js';
import {findDossier, lockDossier, own} from '../dossiers/store.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {presentUpload} from '../uploads/present.js';
import {leaveHandover} from './leave.js';
import {isOver} from './permission.js';
import {findCapture, findHandover, revokeCaptures, type CaptureRow} from './store.js';

interface Owner {
  id: string;
}

/**
 * Lets whoever takes the hand-over send files for one component; a permission of the dossier that was there before ends.
 * @throws {Refusal} `not-found`, `already-submitted`; `invalid`: a component that takes no file; `conflict`: the id is
 *   something else's.
 */
export async function startCapture(
  context: Context,
  person: Owner,
  session: string,
  dossier: string,
  {component: code, ...handover}: NewCapture,
): Promise<Capture> {
  const at = context.now();
  await context.database.db.transaction().execute(async (tx) => {
    const {status, procedure_code, account_id} = own(await lockDossier(tx, dossier), person);
    const known = await findCapture(tx, handover.id);
    if (known) {
      if (known.dossier_id !== dossier || known.component !== code) throw new Refusal('conflict');
      return;
    }
    if (!isOpen(status)) throw new Refusal('already-submitted');
    const {components} = await procedureOfDossier(tx, procedure_code);
    const component = components.find((one) => one.code === code);
    if (!component || component.upload === false)
      throw new Refusal('invalid', {errors: [{pointer: '/component', code: 'choice'}]});
    await revokeCaptures(tx, dossier, at);
    await leaveHandover(context, tx, handover);
    await tx
      .insertInto('captures')
      .values({id: handover.id, dossier_id: dossier, account_id, session_id: session, component: code})
      .execute();
  });
  return readCapture(context, person, dossier, handover.id);
}

/** @throws {Refusal} `not-found` */
export async function readCapture(
  context: Context,
  person: Owner,
  dossier: string,
  id: string,
): Promise<Capture> {
  const {db} = context.database;
  const {status} = own(await findDossier(db, dossier), person);
  const [row, capture] = [await findHandover(db, id), await findCapture(db, id)];
  if (!row || capture?.dossier_id !== dossier) throw new Refusal('not-found');
  const uploads = await db
    .selectFrom('uploads')
    .innerJoin('capture_uploads', 'upload_id', 'uploads.id')
    .selectAll('uploads')
    .where('capture_id', '=', id)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('uploads.id')
    .execute();
  const {component, match, device, ends_at} = capture;
  const over = !isOpen(status) || (await isOver(db, capture, row, context.now()));
  return z.parse(Capture, {
    id,
    component,
    state: stateOf(capture, over),
    endsAt: (ends_at ?? row.expires_at).toISOString(),
    ...(match !== null && {match}),
    ...(device !== null && {device}),
    uploads: await Promise.all(uploads.map((upload) => presentUpload(context, upload))),
  });
}

const stateOf = ({done_at, ends_at}: CaptureRow, over: boolean) =>
  done_at ? 'done' : over ? 'ended' : ends_at ? 'connected' : 'waiting';

/** @throws {Refusal} `not-found` */
export async function endCapture(
  context: Context,
  person: Owner,
  dossier: string,
  id: string,
): Promise<void> {
  const {db} = context.database;
  own(await findDossier(db, dossier), person);
  const capture = await findCapture(db, id);
  if (capture?.dossier_id !== dossier) throw new Refusal('not-found');
  await revokeCaptures(db, dossier, context.now());
}
