import type {FieldValue} from '../../contract/form/schema.js';
import {editDraft, type DraftEdit, type LocalDraft} from '../../client/drafts/draft.js';
import type {Drafts} from '../../client/drafts/drafts.js';
import {isPortalError} from '../../client/errors.js';

export type Saved =
  | {at: 'saving'}
  /** `time`: ISO 8601 instant. */
  | {at: 'device' | 'portal'; time: string}
  /** The device is full or refuses, and the portal has not got it either. */
  | {at: 'nowhere'};

export interface KeeperWatcher {
  signedIn(): boolean;
  /** The draft after an edit, a merge, or a change made elsewhere. */
  onDraft(draft: LocalDraft): void;
  /** Something of what is shown about saving changed. */
  onSaved(): void;
  /** Written: to the device, and to the portal when signed in. */
  onWritten(draft: LocalDraft): void;
  /** It was submitted from another device. */
  onSubmittedElsewhere(): void;
}

/** How long a pause in typing is, ms. */
const pause = 800;
/** How long typed text may wait for the portal where the device keeps nothing, ms. */
const hurry = 100;
/** How long after a failed attempt the portal is tried again, ms. */
const later = 15_000;

/** Keeps one draft: on the device with every key press, at the portal at every pause. */
export class DraftKeeper {
  draft: LocalDraft | undefined;
  saved: Saved | undefined;
  /** What another device wrote into fields that were changed here too. */
  readonly conflicts = new Map<string, FieldValue | undefined>();
  private readonly drafts: Drafts;
  private readonly watcher: KeeperWatcher;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Edits since each push under way began: they are made again on what it answers. */
  private readonly since = new Set<DraftEdit[]>();
  private readonly lasting: boolean;
  /** Whoever typed this has left: it stays in memory for them alone, and nothing of it is written. */
  private sealed = false;

  /** @param lasting - Whether the device keeps what is typed; else the portal has to have it soon. */
  constructor(drafts: Drafts, watcher: KeeperWatcher, lasting = true) {
    this.drafts = drafts;
    this.watcher = watcher;
    this.lasting = lasting;
  }

  /** Takes up a draft without writing it: an untouched one leaves no trace. */
  open(draft: LocalDraft): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.sealed = false;
    this.draft = draft;
    this.conflicts.clear();
    const {dirty, version, savedAt: time} = draft;
    this.saved =
      dirty.length > 0 ? {at: 'device', time} : version === undefined ? undefined : {at: 'portal', time};
  }

  edit(edit: DraftEdit): void {
    if (!this.draft) return;
    for (const since of this.since) since.push(edit);
    for (const field of Object.keys(edit.values ?? {})) this.conflicts.delete(field);
    this.put(editDraft(this.draft, edit));
    if (!this.lasting && this.watcher.signedIn()) {
      // Where a reload loses everything, who types without a pause is not waited for.
      this.timer ??= setTimeout(() => void this.#write(), hurry);
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.#write(), pause);
  }

  /** Writes through to the device what an edit can't say, such as the key of a submission. */
  put(draft: LocalDraft): void {
    this.draft = draft;
    this.watcher.onDraft(draft);
    void this.#toDevice(draft);
  }

  /** Everything to the device now: the page may be gone in a moment. */
  hold(): void {
    if (this.draft && this.saved) void this.#toDevice(this.draft);
  }

  /** It is this account's, and nobody else is to find it: nothing is written until they are back. */
  seal(owner: string | undefined): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.sealed = true;
    if (this.draft && owner) this.draft = {...this.draft, owner};
  }

  unseal(): void {
    this.sealed = false;
    if (this.draft) void this.#toDevice(this.draft);
  }

  /** Everything to the device, and to the portal as far as it answers. */
  async settle(): Promise<void> {
    if (this.draft && this.saved && !this.sealed) await this.drafts.save(this.draft).catch(() => undefined);
    await this.flush();
  }

  /** What waits for a pause goes out now. */
  async flush(): Promise<void> {
    if (this.timer === undefined && !this.draft?.dirty.length) return;
    await this.#write();
  }

  /**
   * Brings the portal up to date and takes over what was changed elsewhere.
   * @throws {PortalError} Nothing is lost then.
   */
  async push(): Promise<LocalDraft> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const {draft} = this;
    if (!draft) throw new Error('no draft is open');
    const since: DraftEdit[] = [];
    this.since.add(since);
    try {
      const {draft: pushed, conflicts} = await this.drafts.push(draft);
      if (this.draft?.id !== draft.id) return pushed;
      for (const {field, theirs} of conflicts) this.conflicts.set(field, theirs);
      const {submissionKey, captcha, step, files} = this.draft;
      const kept = {...pushed, step, files, ...(submissionKey && {submissionKey}), ...(captcha && {captcha})};
      const now = since.reduce(editDraft, kept);
      this.draft = now;
      this.watcher.onDraft(now);
      if (since.length > 0) void this.#toDevice(now);
      else this.#say({at: 'portal', time: new Date().toISOString()});
      return now;
    } catch (error) {
      if (isPortalError(error, 'already-submitted')) this.watcher.onSubmittedElsewhere();
      throw error;
    } finally {
      this.since.delete(since);
    }
  }

  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.draft = undefined;
    this.saved = undefined;
    this.conflicts.clear();
  }

  async #write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const {draft} = this;
    if (draft && !this.sealed && this.watcher.signedIn()) {
      try {
        await this.push();
      } catch {
        // It is on the device; the network's return or the next pause tries again, at the latest this does.
        if (this.draft) await this.#toDevice(this.draft);
        this.timer ??= setTimeout(() => void this.#write(), later);
      }
    }
    if (this.draft && this.saved?.at !== 'nowhere') this.watcher.onWritten(this.draft);
  }

  async #toDevice(draft: LocalDraft): Promise<void> {
    if (this.sealed) return;
    if (!this.saved) this.#say({at: 'saving'});
    try {
      await this.drafts.save(draft);
      this.#say({at: 'device', time: new Date().toISOString()});
    } catch {
      this.#say({at: 'nowhere'});
    }
  }

  #say(saved: Saved): void {
    this.saved = saved;
    this.watcher.onSaved();
  }
}
