import type {Procedure} from '../../contract/catalogue.js';
import type {Dossier} from '../../contract/dossiers.js';
import {DossierId} from '../../contract/ids.js';
import type {PortalDescription} from '../../contract/portal.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import type {Drafts} from '../../client/drafts/drafts.js';
import {isPortalError, PortalError} from '../../client/errors.js';
import type {PortalClient} from '../../client/portal-client.js';
import type {FrameStore} from '../../client/store/frame-store.js';
import {failureOf, type Failure} from '../../flows/failure.js';
import {
  editingSteps,
  stepsOf,
  type EditingStep,
  type FilingEvent,
  type FilingTask,
} from '../../flows/filing.js';
import {hasControls} from '../../ui/fields/kinds.js';
import type {Prefill} from '../view.js';
import {firstOpenStep} from './check-step.js';
import {supplementTask} from './supplement.js';
import {newDraft} from './draft-values.js';
import {readReceipt} from './receipts.js';

export interface Wanted {
  procedure: string;
  dossier: string;
  agency: string;
  prefill: Prefill;
  /** Go on with nothing that is kept: a new draft, or the choice of a procedure. */
  anew: boolean;
}

export interface Opened {
  event: FilingEvent;
  procedure?: Procedure;
  description?: PortalDescription;
  /** The portal's copy, where it was read. */
  dossier?: Dossier;
}

interface Tools {
  client: PortalClient;
  drafts: Drafts;
  store: FrameStore;
}

/** 0: a draft. 5: "Yêu cầu bổ sung giấy tờ". */
const isDraft = ({status}: Dossier) => status.code === 0;
const wantsMore = ({status}: Dossier) => status.code === 5;

/**
 * What a wizard begins with: a dossier that was named, a draft that is held, a new one, or the question which.
 * @throws {PortalError}
 */
export async function openFiling(tools: Tools, wanted: Wanted): Promise<Opened> {
  const account = await tools.client.session.restore();
  if (wanted.dossier) return openNamed(tools, wanted, account !== undefined);

  const held = wanted.anew ? undefined : await tools.drafts.latestFor(wanted.procedure || undefined);
  const description = await tools.client.describe();
  if (!held && !wanted.procedure) return {event: {type: 'nothing-named'}, description};

  const procedure = await tools.client.procedures.get(held?.procedure ?? wanted.procedure);
  if (procedure.filing !== 'embedded' || !procedure.form)
    return {event: {type: 'filed-elsewhere', procedure}, procedure, description};
  if (!hasControls(procedure.form))
    throw new PortalError('contract-version', 'the form has a field type that this version does not know');
  if (!held) {
    const begun = account && !wanted.anew ? await begunElsewhere(tools, procedure) : undefined;
    if (begun) return {event: begun, procedure, description};
    const draft = newDraft(procedure, {...wanted, agencies: description.agencies});
    return {event: {type: 'opened', draft, step: 'applicant', task: 'file'}, procedure, description};
  }
  return {...(await openHeld(tools, held, account !== undefined)), procedure, description};
}

/** The newest draft of this procedure that the portal has: begun on another device, or where nothing could be kept. */
async function begunElsewhere(
  {client, drafts}: Tools,
  procedure: Procedure,
): Promise<FilingEvent | undefined> {
  try {
    const {dossiers} = await client.dossiers.list();
    const found = dossiers.find((one) => one.status.code === 0 && one.procedure.code === procedure.code);
    if (!found) return undefined;
    const draft = await drafts.adopt(await client.dossiers.get(found.id));
    return resumed({...draft, step: firstOpenStep('file', procedure, draft)});
  } catch {
    // A new draft does as well; the list of drafts has the other one.
    return undefined;
  }
}

/** A draft of this device; what the portal knows by now comes first. */
async function openHeld(tools: Tools, held: LocalDraft, signedIn: boolean): Promise<Opened> {
  const {client, drafts, store} = tools;
  const receipt = await readReceipt(store, held.id);
  if (!signedIn || held.version === undefined)
    return {event: receipt ? {type: 'found-submitted', dossier: receipt} : resumed(held)};
  try {
    const dossier = await client.dossiers.get(held.id);
    if (isDraft(dossier)) return {event: resumed(await drafts.adopt(dossier)), dossier};
    return {event: {type: 'found-submitted', dossier}, dossier};
  } catch (error) {
    if (receipt) return {event: {type: 'found-submitted', dossier: receipt}};
    if (isPortalError(error, 'not-found')) {
      // Discarded elsewhere: a new draft is what remains to be asked for.
      await drafts.remove(held.id);
      throw error;
    }
    // Without a line the device's copy does.
    return {event: resumed(held)};
  }
}

async function openNamed(tools: Tools, wanted: Wanted, signedIn: boolean): Promise<Opened> {
  const {client, drafts, store} = tools;
  const read = DossierId.safeParse(wanted.dossier);
  if (!read.success) throw new PortalError('not-found', 'the dossier has no valid id');
  if (!signedIn) {
    const [receipt, local] = [await readReceipt(store, read.data), await drafts.load(read.data)];
    if (!receipt && local && !local.owner) return openLocal(tools, local);
    return {event: receipt ? {type: 'found-submitted', dossier: receipt} : {type: 'sign-in-first'}};
  }
  const unsent = await drafts.load(read.data);
  if (unsent && unsent.version === undefined) return openLocal(tools, unsent);
  const [dossier, description] = await Promise.all([client.dossiers.get(read.data), client.describe()]);
  const procedure = await client.procedures.get(dossier.procedure.code);
  const opened = {procedure, description, dossier};
  if (!isDraft(dossier) && !wantsMore(dossier)) return {...opened, event: {type: 'found-submitted', dossier}};
  const known = unsent !== undefined;
  const draft = await drafts.adopt(dossier);
  const task = isDraft(dossier) ? 'file' : supplementTask(procedure, draft, dossier);
  const step = known || task !== 'file' ? draft.step : firstOpenStep(task, procedure, draft);
  return {...opened, event: resumed({...draft, step}, task)};
}

/** The portal has not heard of it: only this device has it. */
async function openLocal({client}: Tools, local: LocalDraft): Promise<Opened> {
  const [procedure, description] = await Promise.all([
    client.procedures.get(local.procedure),
    client.describe(),
  ]);
  return {event: resumed(local), procedure, description};
}

/** A name that the portal does not know is a mistake to be told apart from its silence. */
export function openingFailure(error: unknown, {procedure, dossier}: Wanted): Failure {
  const failure = failureOf(error);
  if (failure.code !== 'not-found' && failure.code !== 'malformed') return failure;
  if (dossier) return {...failure, code: 'dossier-unknown'};
  return procedure ? {...failure, code: 'procedure-unknown'} : failure;
}

/** A draft is taken up at the step where it was left; in the middle of its submission, there. */
export function resumed(draft: LocalDraft, task: FilingTask = 'file'): FilingEvent {
  if (task === 'file' && draft.submissionKey && draft.captcha)
    return {type: 'reopened-submitting', draft, key: draft.submissionKey, task};
  const step = stepsOf(task).find((one) => one === draft.step) ?? first(task);
  return {type: 'opened', draft, step, task};
}

const first = (task: FilingTask): EditingStep => (task === 'file' ? editingSteps[0] : 'applicant');
