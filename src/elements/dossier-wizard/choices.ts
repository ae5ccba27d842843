import type {DossierId} from '../../contract/ids.js';
import type {ProcedureSummary} from '../../contract/catalogue.js';
import type {Drafts} from '../../client/drafts/drafts.js';
import type {PortalClient} from '../../client/portal-client.js';
import type {FrameStore} from '../../client/store/frame-store.js';
import type {Unfinished} from './choosing.js';
import {isStub} from './receipts.js';

export interface Choices {
  /** What can be filed here. */
  procedures: readonly ProcedureSummary[];
  unfinished: readonly Unfinished[];
}

/** What a person may go on with, of this device and, signed in, of the portal; newest first. */
export async function readChoices(
  {client, drafts, store}: {client: PortalClient; drafts: Drafts; store: FrameStore},
  signedIn: boolean,
): Promise<Choices> {
  const {procedures} = await client.procedures.catalogue();
  const nameOf = (code: string) => procedures.find((one) => one.code === code)?.name ?? code;

  const found = new Map<string, Unfinished>();
  for (const key of await store.keys('draft:')) {
    const draft = await drafts.load(key.slice('draft:'.length) as DossierId);
    // Nothing of an account's is named while nobody is signed in: the next one at the machine may be a stranger.
    if (draft && !isStub(draft) && (signedIn || !draft.owner))
      found.set(draft.id, {id: draft.id, name: nameOf(draft.procedure), savedAt: draft.savedAt});
  }
  if (signedIn) {
    const {dossiers} = await client.dossiers.list().catch(() => ({dossiers: []}));
    for (const {id, procedure, status, updatedAt} of dossiers)
      if (status.code === 0 && !found.has(id)) found.set(id, {id, name: procedure.name, savedAt: updatedAt});
  }
  return {
    procedures: procedures.filter(({filing}) => filing === 'embedded'),
    unfinished: [...found.values()].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
  };
}
