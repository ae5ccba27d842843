import type {Procedure} from '../../contract/catalogue.js';
import type {Dossier} from '../../contract/dossiers.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import type {SignedIn} from '../../client/portal-client.js';
import type {FilingEvent, FilingState} from '../../flows/filing.js';
import {setSharedMachine} from '../login/shared-machine.js';
import type {View} from '../view.js';
import {fromProfile} from './draft-values.js';
import type {FilingParts} from './filing-parts.js';

type Reason = 'person' | 'idle' | 'portal';

export interface SessionOwner {
  readonly state: FilingState;
  readonly procedure: Procedure | undefined;
  readonly dossier: Dossier | undefined;
  readonly parts: FilingParts;
  send(event: FilingEvent): boolean;
  load(given?: {anew?: boolean}): Promise<void>;
  /** The draft that was opened is nobody's any more: its name goes, and what was known of it. */
  forget(): void;
}

/** How long leaving waits for the portal to have the last words, ms. */
const patience = 1_500;

/** What a filing does when somebody signs in, when a session ends, and when the next person comes. */
export class FilingSession {
  /** Why the last session ended, when the person did not end it. */
  endedBy: 'idle' | 'portal' | undefined;
  /** Everything of the last person was just ended here. */
  cleared = false;
  /** "Giúp người tiếp theo" was pressed, and is to be confirmed. */
  leaving = false;
  private known: SignedIn | undefined;
  private unsubscribe: (() => void) | undefined;
  private readonly host: View;
  private readonly owner: SessionOwner;

  constructor(host: View, owner: SessionOwner) {
    this.host = host;
    this.owner = owner;
  }

  get account(): SignedIn | undefined {
    return this.host.client.session.account;
  }

  /** Called at every update: the client is handed over as a property, after the element was connected. */
  listen(): void {
    const session = this.host.client?.session;
    if (this.unsubscribe || !session) return;
    this.known = session.account;
    this.unsubscribe = session.subscribe((account, reason) => this.#changed(account, reason));
  }

  stop(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  async signOut(): Promise<void> {
    await this.#lastWords();
    await this.host.client.session.signOut('person');
  }

  /** Asks first, where something would be gone for good. */
  askToLeave(leaving: boolean): void {
    this.leaving = leaving;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.host.querySelector<HTMLElement>('.wizard > h3')?.focus({preventScroll: true});
      this.host.host.reveal();
    });
  }

  /** "Giúp người tiếp theo": everything of this person ends, on this machine and at the portal. */
  async leave(): Promise<void> {
    this.leaving = false;
    if (this.account) await this.#lastWords();
    this.cleared = true;
    setSharedMachine(this.host.host, true);
    await this.host.client.session.leave();
  }

  /** The applicant's empty fields from the account. A dossier that was filed once keeps what it was filed with. */
  async enrich(): Promise<void> {
    const {procedure, parts, dossier} = this.owner;
    const {keeper} = parts;
    const before = keeper.draft;
    if (!procedure || !before || dossier?.submittedAt) return;
    // Typing it in does as well.
    const profile = await this.host.client.accounts.profile().catch(() => undefined);
    const now = keeper.draft;
    if (!profile || now?.id !== before.id) return;
    const values = fromProfile(procedure, profile, now.values);
    if (Object.keys(values).length > 0) keeper.edit({values});
  }

  #lastWords(): Promise<unknown> {
    return Promise.race([
      this.owner.parts.keeper.settle(),
      new Promise((resolve) => setTimeout(resolve, patience)),
    ]);
  }

  #changed(account: SignedIn | undefined, reason: Reason | undefined): void {
    const before = this.known;
    this.known = account;
    if (account) {
      this.endedBy = undefined;
      void this.#signedIn(account);
    } else if (reason) this.#ended(reason, before);
  }

  #ended(reason: Reason, before: SignedIn | undefined): void {
    const {owner} = this;
    const {keeper, files, holding, store} = owner.parts;
    if (before && owner.state.at !== 'signing-in') void this.host.host.emit('dvc-signed-out', {reason});
    files.stop();
    if (reason !== 'person') {
      this.endedBy = reason;
      // In memory it waits for the same person; on the device nobody else finds it.
      if (reason === 'idle') {
        keeper.seal(before?.username);
        void store.clear();
      }
      owner.send({type: 'session-ended'});
      return;
    }
    keeper.close();
    holding.release();
    owner.forget();
    owner.send({type: 'left'});
    // the session empties its own store; an inline element may keep its drafts in another
    void store.clear().then(() => owner.load());
  }

  async #signedIn(account: SignedIn): Promise<void> {
    const {owner} = this;
    const {state, parts} = owner;
    const {keeper} = parts;
    this.cleared = false;
    if (state.at === 'sign-in-first' || state.at === 'failed' || state.at === 'submitted')
      return owner.load();
    // The list of what was begun grows by what the portal has.
    if (state.at === 'choosing') return owner.load({anew: true});
    const {draft} = keeper;
    if (!draft) return;
    if (draft.owner && draft.owner !== account.username) {
      keeper.close();
      return owner.load();
    }
    // Nothing was typed here: what the account began elsewhere comes first.
    if (state.at === 'editing' || state.at === 'signing-in') if (!isTouched(draft)) return owner.load();
    keeper.unseal();
    await this.enrich();
    await keeper.push().catch(() => undefined);
    owner.send({type: 'signed-in'});
    parts.files.resume();
  }
}

export const isTouched = ({dirty, files, version}: LocalDraft): boolean =>
  dirty.length > 0 || files.length > 0 || version !== undefined;
