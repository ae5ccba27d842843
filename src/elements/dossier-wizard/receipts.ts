import {Dossier} from '../../contract/dossiers.js';
import type {DossierId} from '../../contract/ids.js';
import * as z from '../../contract/zod.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import type {Drafts} from '../../client/drafts/drafts.js';
import type {FrameStore} from '../../client/store/frame-store.js';

const keyOf = (id: DossierId) => `receipt:${id}`;

/**
 * Leaves of a submitted dossier what its receipt needs after a reload, also without a line: nothing that a person typed.
 * The draft stays as a stub, so that the same place opens the receipt and never a blank form.
 */
export async function keepReceipt(
  {store, drafts}: {store: FrameStore; drafts: Drafts},
  dossier: Dossier,
  draft: LocalDraft | undefined,
): Promise<void> {
  const {delivery: _delivery, ...bare} = dossier;
  await store.set(keyOf(dossier.id), {...bare, values: {}, uploads: [], parties: {}});
  if (!draft) return;
  const {id, procedure, agency, formVersion, owner} = draft;
  await drafts.save({
    id,
    procedure,
    agency,
    formVersion,
    ...(owner && {owner}),
    version: dossier.version,
    step: 'receipt',
    values: {},
    files: [],
    dirty: [],
    savedAt: new Date().toISOString(),
  });
}

export async function readReceipt(store: FrameStore, id: DossierId): Promise<Dossier | undefined> {
  const read = z.safeParse(Dossier, await store.get(keyOf(id)));
  return read.success ? read.data : undefined;
}

/** Whether a draft only stands for a dossier that was submitted. */
export const isStub = (draft: LocalDraft): boolean => draft.step === 'receipt';
