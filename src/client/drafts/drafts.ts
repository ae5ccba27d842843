import type {Dossier} from '../../contract/dossiers.js';
import type {DossierId} from '../../contract/ids.js';
import {isPortalError, PortalError} from '../errors.js';
import type {PortalClient} from '../portal-client.js';
import type {FrameStore} from '../store/frame-store.js';
import {draftOf, filledValues, type Conflict, type LocalDraft, type LocalFile} from './draft.js';
import {afterPush, mergeTheirs, patchOf, rebase, unsaid} from './merge.js';
import {createWriter} from './writer.js';

export interface Pushed {
  /** The newest draft, with what was changed elsewhere; use it from here on. */
  draft: LocalDraft;
  conflicts: Conflict[];
}

/** Drafts on this device first, then at the portal. */
export interface Drafts {
  /**
   * Writes a draft through to the device; resolves when it, or a newer one, is there. The portal is not asked.
   * @throws {DOMException} `QuotaExceededError` when the device is full.
   */
  save(draft: LocalDraft): Promise<void>;
  load(id: DossierId): Promise<LocalDraft | undefined>;
  /** The draft of a procedure that was changed last; of any procedure without one. */
  latestFor(procedure?: string): Promise<LocalDraft | undefined>;
  /** Forgets a draft and its files on this device. */
  remove(id: DossierId): Promise<void>;
  /** Another tab writes it from here on: what the device has then counts, not what was known here. */
  release(id: DossierId): Promise<void>;
  /** Keeps a file's bytes. Resolves `false` when they live in memory only, since the device is full or refuses. */
  keepFile(draft: DossierId, file: string, blob: Blob): Promise<boolean>;
  fileOf(draft: DossierId, file: string): Promise<Blob | undefined>;
  /** Ids of the files whose bytes are here. */
  filesKept(draft: DossierId): Promise<ReadonlySet<string>>;
  dropFile(draft: DossierId, file: string): Promise<void>;
  /**
   * Brings the portal up to date: creates the dossier with the draft's id, or sends the fields that changed.
   * One at a time for a draft; a change made elsewhere is merged.
   * @throws {PortalError} `already-submitted`, `signed-out`, `invalid`, or a transport code; nothing is lost then.
   */
  push(draft: LocalDraft, options?: {signal?: AbortSignal}): Promise<Pushed>;
  /** Goes on from the portal's copy; what only this device has stays. */
  adopt(dossier: Dossier): Promise<LocalDraft>;
}

/** How often a push reads again after somebody else's change before it gives up. */
const rounds = 4;

export function createDrafts({client, store}: {client: PortalClient; store: FrameStore}): Drafts {
  const writer = createWriter<LocalDraft>((key, draft) => store.set(key, draft));
  /** Files that the device did not take. */
  const blobs = new Map<string, Blob>();
  const pushing = new Map<DossierId, Promise<unknown>>();

  // Signing out empties the store; what was about to be written must not come back.
  client.session.subscribe((account, reason) => {
    if (account || reason === 'portal') return;
    writer.forgetAll();
    blobs.clear();
  });

  const newest = (draft: LocalDraft) => writer.newest(draftKey(draft.id)) ?? draft;
  const save = (draft: LocalDraft) => {
    const key = draftKey(draft.id);
    return writer.write(key, rebase(draft, writer.newest(key)));
  };

  /** A shared computer is the normal case: somebody else's draft is as if it were not there. */
  const ofThisPerson = (draft: LocalDraft | undefined) => {
    const account = client.session.account;
    return draft?.owner && account && draft.owner !== account.username ? undefined : draft;
  };
  const load = async (id: DossierId) => {
    const key = draftKey(id);
    return ofThisPerson(writer.newest(key) ?? ((await store.get(key)) as LocalDraft | undefined));
  };

  const filesOf = (id: DossierId) => store.keys(fileKey(id, ''));
  const filesKept = async (id: DossierId) => {
    const prefix = fileKey(id, '');
    const inMemory = [...blobs.keys()].filter((key) => key.startsWith(prefix));
    return new Set([...(await filesOf(id)), ...inMemory].map((key) => key.slice(prefix.length)));
  };

  const pushOnce = async (given: LocalDraft, signal: AbortSignal | undefined): Promise<Pushed> => {
    let draft = newest(given);
    const conflicts = new Map<string, Conflict>();
    const keep = async (next: LocalDraft) => {
      const owner = client.session.account?.username;
      draft = owner ? {...next, owner} : next;
      await save(draft).catch(() => undefined);
    };

    if (draft.version === undefined) {
      const {id, procedure, agency, formVersion, values, delivery} = draft;
      const dossier = await client.dossiers.create(
        {id, procedure, agency, formVersion, values: filledValues(values), ...(delivery ? {delivery} : {})},
        {signal},
      );
      // An earlier creation may have been answered into the void: then the portal has older values of ours.
      const now = newest(draft);
      await keep({...now, dirty: unsaid(now, dossier), version: dossier.version, base: dossier.values});
    }

    for (let round = 0; draft.dirty.length > 0; round += 1) {
      const sent = draft;
      try {
        const dossier = await client.dossiers.patch(sent.id, sent.version ?? 0, patchOf(sent), {signal});
        await keep(afterPush(newest(sent), sent, dossier));
        break;
      } catch (error) {
        if (!isPortalError(error, 'changed-elsewhere') || round + 1 >= rounds) throw error;
        const dossier = await client.dossiers.get(sent.id, {signal});
        if (dossier.submittedAt && dossier.status.code !== supplementing)
          throw new PortalError('already-submitted', 'submitted elsewhere', {cause: error});
        const merged = mergeTheirs(newest(sent), dossier);
        for (const conflict of merged.conflicts) conflicts.set(conflict.field, conflict);
        await keep(merged.draft);
      }
    }
    return {draft, conflicts: [...conflicts.values()]};
  };

  return {
    save,
    load,
    async latestFor(procedure) {
      const keys = await store.keys(draftKey(''));
      const all = await Promise.all(keys.map((key) => load(key.slice(draftKey('').length) as DossierId)));
      return all
        .filter((draft) => draft !== undefined)
        .filter((draft) => procedure === undefined || draft.procedure === procedure)
        .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))[0];
    },
    async remove(id) {
      await writer.forget(draftKey(id));
      for (const key of [draftKey(id), ...(await filesOf(id))]) await store.delete(key);
      for (const key of [...blobs.keys()]) if (key.startsWith(fileKey(id, ''))) blobs.delete(key);
    },
    release: (id) => writer.forget(draftKey(id)),
    async keepFile(draft, file, blob) {
      const key = fileKey(draft, file);
      try {
        await store.set(key, blob);
        blobs.delete(key);
        return store.keeps === 'everything';
      } catch {
        blobs.set(key, blob);
        return false;
      }
    },
    async fileOf(draft, file) {
      const key = fileKey(draft, file);
      return blobs.get(key) ?? ((await store.get(key)) as Blob | undefined);
    },
    filesKept,
    async dropFile(draft, file) {
      blobs.delete(fileKey(draft, file));
      await store.delete(fileKey(draft, file));
    },
    push(draft, {signal} = {}) {
      // What is given is the newest; failing to write it must not keep it from the portal.
      save(draft).catch(() => undefined);
      const before = pushing.get(draft.id) ?? Promise.resolve();
      const mine = before.catch(() => undefined).then(() => pushOnce(draft, signal));
      pushing.set(draft.id, mine);
      return mine;
    },
    async adopt(dossier) {
      const local = await load(dossier.id);
      const theirs = draftOf(dossier, local?.step ?? 'applicant', await filesKept(dossier.id));
      const known = new Set(theirs.files.map(({id}) => id as string));
      const onlyHere = (local?.files ?? []).filter(({id, state}) => state !== 'stored' && !known.has(id));
      const stopped = new Set(local?.files.filter(({paused}) => paused).map(({id}) => id));
      const asStopped = (file: LocalFile): LocalFile =>
        file.state === 'kept' && stopped.has(file.id) ? {...file, paused: true} : file;
      const draft = local
        ? {...mergeTheirs(local, dossier).draft, files: [...theirs.files.map(asStopped), ...onlyHere]}
        : theirs;
      await save(draft);
      return draft;
    },
  };
}

/** 5 in the national list: "Yêu cầu bổ sung giấy tờ". */
const supplementing = 5;

const draftKey = (id: string) => `draft:${id}`;
const fileKey = (draft: string, file: string) => `file:${draft}/${file}`;
