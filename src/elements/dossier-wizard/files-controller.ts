import {v7} from 'uuid';
import type {UploadLimits} from '../../contract/portal.js';
import type {FieldProblem} from '../../contract/problem.js';
import {UploadId, type DossierId} from '../../contract/ids.js';
import type {LocalDraft, LocalFile} from '../../client/drafts/draft.js';
import type {Drafts} from '../../client/drafts/drafts.js';
import {isPortalError} from '../../client/errors.js';
import type {PortalClient} from '../../client/portal-client.js';
import {nfc} from '../../vietnam/fold.js';
import {cleaned, filesOf, inspect, unfinished, usualLimits} from './component-files.js';
import {fromHeic} from './heic.js';

/** A file that was not taken, and why: shown beside its slot, kept nowhere. */
export interface Refusal {
  name: string;
  problem: Pick<FieldProblem, 'code' | 'params'>;
}

export interface FilesOwner {
  client: PortalClient;
  drafts: Drafts;
  draft(): LocalDraft | undefined;
  limits(): UploadLimits | undefined;
  signedIn(): boolean;
  setFiles(files: LocalFile[]): void;
  /** Makes sure that the portal knows the dossier. @throws {PortalError} */
  ensure(): Promise<unknown>;
  onChange(): void;
  /** Something that was looked at or on its way is so no longer. */
  onSettled(): void;
}

/** Uploads at a time: they share the line, so that a small paper does not wait for a big one. */
const atOnce = 3;
const shortest = 2_000;
const longest = 30_000;

/** The files of a draft: looked at, kept on the device, sent, sent again. */
export class FilesController {
  readonly refusals = new Map<string, Refusal[]>();
  /** Bytes at the portal by file. */
  readonly received = new Map<string, number>();
  /** Bytes read for the checksum by file, while nothing of it was sent yet. */
  readonly hashed = new Map<string, number>();
  /** Files whose last attempt broke off, until the next. */
  readonly interrupted = new Set<string>();
  /** Components whose file is being looked at. */
  readonly looking = new Set<string>();
  private readonly running = new Map<string, AbortController>();
  private readonly owner: FilesOwner;
  private wait = shortest;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: FilesOwner) {
    this.owner = owner;
  }

  async choose(component: string, chosen: readonly File[], replaces?: LocalFile): Promise<void> {
    const {owner} = this;
    const draft = owner.draft();
    if (!draft) return;
    const limits = owner.limits() ?? usualLimits;
    this.refusals.delete(component);
    this.looking.add(component);
    owner.onChange();
    for (const given of chosen) {
      const file = await fromHeic(given);
      const {id} = replaces ?? {};
      const others = filesOf(owner.draft()?.files ?? [], component).filter((one) => one.id !== id);
      const verdict =
        others.length >= limits.maxFiles
          ? {problem: {code: 'file-too-many', params: {max: limits.maxFiles}}}
          : await inspect(file, limits);
      const clean = 'problem' in verdict ? verdict : await cleaned(file, verdict.type);
      if ('problem' in clean) this.#refuse(component, {name: file.name, problem: clean.problem});
      else await this.#keep(draft.id, component, clean, file.name, replaces);
      replaces = undefined;
    }
    this.looking.delete(component);
    this.resume();
    this.#settle();
  }

  async remove(file: LocalFile): Promise<void> {
    const {owner} = this;
    const draft = owner.draft();
    if (!draft) return;
    this.running.get(file.id)?.abort();
    this.#forget(file);
    owner.setFiles(draft.files.filter(({id}) => id !== file.id));
    await owner.drafts.dropFile(draft.id, file.id);
    if (draft.version !== undefined && owner.signedIn())
      await owner.client.uploads.remove(draft.id, file.id).catch(() => undefined);
    this.#settle();
  }

  /** Files of an earlier page whose bytes are gone with it have to be chosen again. */
  async findLost(): Promise<void> {
    const {owner} = this;
    const draft = owner.draft();
    const waiting = unfinished(draft?.files ?? []);
    if (!draft || waiting.length === 0) return;
    const kept = await owner.drafts.filesKept(draft.id);
    for (const file of waiting)
      if (!kept.has(file.id) && !this.running.has(file.id) && owner.draft()?.id === draft.id)
        this.#mark(file, {state: 'refused', problem: 'upload-unfinished'});
  }

  /** Goes on with all that waits: after a reload, a drop, or signing in. */
  resume(): void {
    clearTimeout(this.timer);
    this.interrupted.clear();
    const draft = this.owner.draft();
    if (!draft || !this.owner.signedIn()) return;
    for (const file of unfinished(draft.files)) {
      if (this.running.size >= atOnce) break;
      if (!this.running.has(file.id) && !file.paused) void this.#send(file);
    }
  }

  /** Stops one file; it goes on where it was when the person says so, also after a reload. */
  pause(file: LocalFile): void {
    this.running.get(file.id)?.abort();
    this.#forget(file);
    this.#mark(file, {state: 'kept', paused: true});
    this.resume();
    this.owner.onChange();
  }

  /** Goes on with a file that was stopped or broke off, at once. */
  retry({id}: LocalFile): void {
    this.interrupted.delete(id);
    this.#goOn((file) => file.id === id);
    const file = this.owner.draft()?.files.find((one) => one.id === id);
    if (file && this.owner.signedIn() && !this.running.has(id)) void this.#send(file);
  }

  /** Goes on with all, also with what was stopped: the dossier is to be submitted. */
  finish(): void {
    this.#goOn(() => true);
    this.resume();
  }

  #goOn(which: (file: LocalFile) => boolean): void {
    const draft = this.owner.draft();
    if (!draft?.files.some((file) => file.paused && which(file))) return;
    this.owner.setFiles(
      draft.files.map((file) => {
        const {paused: _, ...rest} = file;
        return which(file) ? rest : file;
      }),
    );
  }

  /** Stops everything that is under way; what was acknowledged stays acknowledged. */
  stop(): void {
    clearTimeout(this.timer);
    for (const abort of this.running.values()) abort.abort();
    this.running.clear();
    this.refusals.clear();
    this.received.clear();
    this.hashed.clear();
    this.interrupted.clear();
  }

  async #keep(
    draft: DossierId,
    component: string,
    {blob, type}: {blob: Blob; type: string},
    name: string,
    replaces?: LocalFile,
  ): Promise<void> {
    const {owner} = this;
    const id = UploadId.parse(v7());
    const lasts = await owner.drafts.keepFile(draft, id, blob);
    const now = owner.draft();
    if (now?.id !== draft) return;
    const {size} = blob;
    const file: LocalFile = {id, component, name: nfc(name), size, type, state: 'kept'};
    owner.setFiles([...now.files, lasts ? file : {...file, inMemory: true}]);
    if (replaces) await this.remove(replaces);
  }

  async #send(file: LocalFile): Promise<void> {
    const {owner} = this;
    const {id, component, name} = file;
    const dossier = owner.draft()?.id;
    if (!dossier) return;
    const abort = new AbortController();
    this.running.set(id, abort);
    try {
      const blob = await owner.drafts.fileOf(dossier, id);
      if (!blob) return this.#mark(file, {state: 'refused', problem: 'upload-unfinished'});
      this.#mark(file, {state: 'sending'});
      await owner.ensure();
      const upload = await owner.client.uploads.send(dossier, {
        id,
        component,
        name,
        // what the bytes are; a phone's gallery often does not say
        file: blob.type === file.type ? blob : new Blob([blob], {type: file.type}),
        signal: abort.signal,
        onHash: (read) => {
          this.hashed.set(id, read);
          owner.onChange();
        },
        onProgress: (received) => {
          this.hashed.delete(id);
          this.received.set(id, received);
          owner.onChange();
        },
      });
      this.wait = shortest;
      if (upload.state === 'stored') {
        this.#mark(file, {state: 'stored', type: upload.type});
        await owner.drafts.dropFile(dossier, id);
      } else this.#mark(file, {state: 'refused', problem: upload.problem ?? 'file-type'});
    } catch (error) {
      if (!abort.signal.aborted) this.#interrupt(file, error);
    } finally {
      if (this.running.get(id) === abort) this.running.delete(id);
      if (!abort.signal.aborted && !this.interrupted.has(id)) this.resume();
      this.#settle();
    }
  }

  #interrupt(file: LocalFile, error: unknown): void {
    const {code, problem} = isPortalError(error) ? error : {code: 'offline' as const, problem: undefined};
    if (code === 'too-large') return this.#mark(file, {state: 'refused', problem: 'file-too-big'});
    if (code === 'invalid' || code === 'malformed' || code === 'conflict')
      return this.#mark(file, {state: 'refused', problem: problem?.errors?.[0]?.code ?? 'file-unreadable'});
    this.#mark(file, {state: 'kept'});
    // signing in goes on with it; with a session that holds, it is the upload's own token that was refused
    if (code === 'signed-out' && !this.owner.signedIn()) return;
    this.interrupted.add(file.id);
    this.timer = setTimeout(() => this.resume(), this.wait);
    this.wait = Math.min(this.wait * 2, longest);
  }

  #mark(file: LocalFile, change: Partial<LocalFile>): void {
    const draft = this.owner.draft();
    if (!draft) return;
    if (change.state !== 'sending') {
      this.received.delete(file.id);
      this.hashed.delete(file.id);
    }
    this.owner.setFiles(draft.files.map((one) => (one.id === file.id ? {...one, ...change} : one)));
  }

  #refuse(component: string, refusal: Refusal): void {
    this.refusals.set(component, [...(this.refusals.get(component) ?? []), refusal]);
  }

  #forget({id}: LocalFile): void {
    this.running.delete(id);
    this.received.delete(id);
    this.hashed.delete(id);
    this.interrupted.delete(id);
  }

  #settle(): void {
    this.owner.onChange();
    this.owner.onSettled();
  }
}
