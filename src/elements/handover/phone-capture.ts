import type {Component} from '../../contract/catalogue.js';
import type {Capture} from '../../contract/handovers.js';
import {pause} from '../../client/abort.js';
import {isPortalError} from '../../client/errors.js';
import {failureOf, type Failure} from '../../flows/failure.js';
import type {CaptureCode} from './capture-code.js';
import {fileOfUpload} from './file-of-upload.js';
import type {WaysOwner} from './ways-owner.js';

export type PhoneState =
  | {at: 'none'}
  /** The portal has to know whose dossier the pictures are for. */
  | {at: 'sign-in-first'; component: string}
  | {at: 'making'; component: string}
  | {at: 'open'; component: string; code: CaptureCode; capture: Capture}
  | {at: 'failed'; component: string; failure: Failure};

/** Milliseconds between two looks at what the phone has sent. */
const period = 1_500;

/** A phone that photographs one component. One at a time; it goes on while the person is at another step. */
export class PhoneCapture {
  state: PhoneState = {at: 'none'};
  private readonly owner: WaysOwner;
  private watching: AbortController | undefined;
  /** What came by it: once put into the draft, a file that is removed there stays removed. */
  private readonly taken = new Set<string>();

  constructor(owner: WaysOwner) {
    this.owner = owner;
  }

  signInFirst({code: component}: Component): void {
    this.#stopWatching();
    this.#set({at: 'sign-in-first', component});
  }

  /** Makes a code for a component; one that was there before ends. */
  async start({code: component, name}: Component, procedure: string): Promise<void> {
    this.#stopWatching();
    this.#set({at: 'making', component});
    const turn = this.state;
    try {
      await this.owner.ensure();
      const id = this.owner.draft()?.id;
      if (!id) return this.#set({at: 'none'});
      const {makeCaptureCode} = await import('./capture-code.js');
      const {client, lang} = this.owner;
      const content = {component: {code: component, name}, procedure};
      const code = await makeCaptureCode(client, id, content, lang);
      if (this.state !== turn) return;
      this.#set({at: 'open', component, code, capture: code.capture});
      void this.#watch(code.capture.id);
    } catch (error) {
      if (this.state === turn) this.#set({at: 'failed', component, failure: failureOf(error)});
    }
  }

  /** The permission ends, here at once and at the portal as soon as it hears. What came stays. */
  end(): void {
    const {state} = this;
    const dossier = this.owner.draft()?.id;
    this.stop();
    if (state.at === 'open' && dossier && isLive(state.capture))
      void this.owner.client.captures.end(dossier, state.capture.id).catch(() => undefined);
    this.owner.onChange();
  }

  /** Nothing of it is shown or asked for any more. */
  stop(): void {
    this.#stopWatching();
    this.taken.clear();
    this.state = {at: 'none'};
  }

  async #watch(id: Capture['id']): Promise<void> {
    const abort = new AbortController();
    this.watching = abort;
    const {signal} = abort;
    try {
      for (;;) {
        await pause(period, signal);
        const dossier = this.owner.draft()?.id;
        if (this.state.at !== 'open' || !dossier) return;
        if (document.visibilityState === 'hidden') continue;
        const capture = await this.#look(dossier, id, signal);
        if (capture) this.#take(capture);
        if (capture && !isLive(capture) && !capture.uploads.some(({state}) => state === 'receiving')) return;
      }
    } catch (error) {
      if (!signal.aborted && this.state.at === 'open')
        this.#set({at: 'failed', component: this.state.component, failure: failureOf(error)});
    }
  }

  /** What passes by itself is waited for. @throws {PortalError} */
  async #look(
    dossier: Parameters<WaysOwner['client']['captures']['get']>[0],
    id: Capture['id'],
    signal: AbortSignal,
  ) {
    try {
      return await this.owner.client.captures.get(dossier, id, {signal, passive: true});
    } catch (error) {
      if (signal.aborted || isPortalError(error, 'signed-out') || isPortalError(error, 'not-found'))
        throw error;
      return undefined;
    }
  }

  #take(capture: Capture): void {
    if (this.state.at !== 'open') return;
    const known = new Set<string>(this.owner.draft()?.files.map(({id}) => id));
    const fresh = capture.uploads.filter(
      ({id, state}) => state === 'stored' && !known.has(id) && !this.taken.has(id),
    );
    for (const {id} of fresh) this.taken.add(id);
    if (fresh.length > 0) this.owner.addFiles(fresh.map(fileOfUpload));
    this.#set({...this.state, capture});
  }

  #stopWatching(): void {
    this.watching?.abort();
    this.watching = undefined;
  }

  #set(state: PhoneState): void {
    this.state = state;
    this.owner.onChange();
  }
}

export const isLive = ({state}: Capture): boolean => state === 'waiting' || state === 'connected';
