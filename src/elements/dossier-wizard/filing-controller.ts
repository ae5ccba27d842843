import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Procedure} from '../../contract/catalogue.js';
import type {Dossier} from '../../contract/dossiers.js';
import type {PortalDescription} from '../../contract/portal.js';
import type {FieldProblem} from '../../contract/problem.js';
import type {DraftEdit, LocalDraft} from '../../client/drafts/draft.js';
import type {SignedIn} from '../../client/portal-client.js';
import {
  filing,
  type Editing,
  type FilingEvent,
  type FilingState,
  type FilingTask,
} from '../../flows/filing.js';
import {FlowController} from '../../ui/flow-controller.js';
import type {View} from '../view.js';
import {checkAll, checkStep} from './check-step.js';
import {unfinished} from './component-files.js';
import {fromProfile, renewal} from './draft-values.js';
import {FilingEdits} from './filing-edits.js';
import {createParts, type FilingParts} from './filing-parts.js';
import {openFiling, openingFailure, type Wanted} from './open-filing.js';
import {PageLife} from './page-life.js';
import {keepReceipt} from './receipts.js';
import {Suggestions} from './suggestions.js';

export interface FilingWatcher {
  onChange(now: FilingState, before: FilingState): void;
  /** The step has problems; its summary is to take the focus. */
  onProblems(): void;
}

/** Ties the filing flow to the portal, the device and the person's session. Decides nothing about dossiers itself. */
export class FilingController implements ReactiveController {
  procedure: Procedure | undefined;
  description: PortalDescription | undefined;
  /** The portal's copy, where it was read: status, officer's words. */
  dossier: Dossier | undefined;
  /** Why the last session ended, when the person did not end it. */
  endedBy: 'idle' | 'portal' | undefined;
  /** The draft was begun with an older form, and what no longer fits was emptied. */
  renewed = false;
  /** "Tiếp tục" was pressed while files were on their way. */
  waiting = false;
  readonly suggestions = new Suggestions(() => this.host.requestUpdate());
  readonly edits = new FilingEdits(this);
  private readonly host: View & ReactiveControllerHost;
  private readonly watcher: FilingWatcher;
  private readonly flow: FlowController<FilingState, FilingEvent>;
  private made: FilingParts | undefined;
  private unsubscribe: (() => void) | undefined;
  private loading = 0;
  /** The attributes were changed from here, by what is being opened already. */
  private renaming = false;

  constructor(host: View, watcher: FilingWatcher) {
    this.host = host;
    this.watcher = watcher;
    this.flow = new FlowController<FilingState, FilingEvent>(host, filing, {at: 'loading'}, (now, before) =>
      this.#moved(now, before),
    );
    new PageLife(host, {
      onOnline: () => {
        this.made?.files.resume();
        void this.made?.keeper.flush();
        this.made?.loop.now();
      },
      onHidden: () => {
        this.made?.keeper.hold();
        void this.made?.keeper.flush();
      },
    });
    host.addController(this);
  }

  get state(): FilingState {
    return this.flow.state;
  }

  get account(): SignedIn | undefined {
    return this.host.client.session.account;
  }

  hostUpdated(): void {
    // the client is handed over as a property, after the element was connected
    this.unsubscribe ??= this.host.client?.session.subscribe((account, reason) =>
      this.#sessionChanged(account, reason),
    );
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.made?.loop.stop();
    this.made?.files.stop();
    this.made?.keeper.hold();
  }

  /** The site, a search or a list named something else. What is held is never put away without asking. */
  attributesChanged(): Promise<void> {
    const {state, host, renaming} = this;
    this.renaming = false;
    if (renaming) return Promise.resolve();
    const held = this.made?.keeper.draft;
    if (!held || !('draft' in state) || host.dossier || !host.procedure) return this.load();
    if (held.procedure === host.procedure) return Promise.resolve();
    return isTouched(held) ? this.#ask(held, host.procedure) : this.load();
  }

  /** Opens what the attributes name. @param anew - With nothing that is kept. */
  async load({anew = false} = {}): Promise<void> {
    const {host} = this;
    if (!this.send({type: 'load'})) return;
    const turn = ++this.loading;
    const wanted: Wanted = {...this.#wanted(), anew};
    let event: FilingEvent;
    try {
      const opened = await openFiling({...this.parts, client: host.client}, wanted);
      if (turn !== this.loading) return;
      ({procedure: this.procedure, dossier: this.dossier} = opened);
      this.description = opened.description ?? this.description;
      event = opened.event;
    } catch (error) {
      event = {type: 'unreachable', failure: openingFailure(error, wanted)};
      void host.host.emit('dvc-error', {code: event.failure.code});
    }
    if (turn !== this.loading) return;
    await this.#take(event);
  }

  async #ask(held: LocalDraft, code: string): Promise<void> {
    if (!this.send({type: 'load'})) return;
    const turn = ++this.loading;
    await this.keeper.flush();
    const wanted = await this.host.client.procedures.get(code).catch(() => undefined);
    if (turn === this.loading) this.send({type: 'another-held', held, wanted: wanted?.name ?? code});
  }

  send(event: FilingEvent): boolean {
    return this.flow.send(event);
  }

  edit(edit: DraftEdit): void {
    this.keeper.edit(edit);
  }

  next(): void {
    const {state, procedure} = this;
    if (state.at !== 'editing' || !procedure) return;
    const problems = checkStep(state.step, procedure, state.draft);
    this.waiting =
      state.step === 'components' && this.account !== undefined && this.#awaitsFiles(state, problems);
    if (this.waiting) this.files.resume();
    else this.send({type: 'continue', problems, signedIn: this.account !== undefined});
    this.host.requestUpdate();
    if (problems.length > 0 && !this.waiting) this.watcher.onProblems();
  }

  /** Files that are looked at may still mend what is missing; files that are on their way only take time. */
  #awaitsFiles({draft}: Editing, problems: readonly FieldProblem[]): boolean {
    return this.files.looking.size > 0 || (problems.length === 0 && unfinished(draft.files).length > 0);
  }

  stopWaiting(): void {
    this.waiting = false;
    this.host.requestUpdate();
  }

  async submit(): Promise<void> {
    const {state, procedure, submission} = this;
    if (state.at !== 'editing' || state.step !== 'review' || !procedure) return;
    const problems: FieldProblem[] = [
      ...checkAll(state.task, procedure, state.draft),
      ...submission.check(state.task),
    ];
    if (unfinished(state.draft.files).length > 0)
      problems.push({pointer: '/components/', code: 'upload-unfinished'});
    this.send({type: 'checked', problems});
    if (problems.length > 0) return this.watcher.onProblems();

    const key = submission.key();
    if (!this.send({type: 'submit', key})) return;
    if (state.task === 'file') {
      const {id, procedure: code} = state.draft;
      if (!(await this.host.host.emit('dvc-before-submit', {dossier: id, procedure: code}))) {
        this.send({type: 'site-cancelled'});
        return;
      }
      await submission.ready();
      submission.prepare(key);
    }
    this.send({type: 'site-allowed'});
  }

  /** Goes on with the draft that the wizard held, or begins the procedure that was asked for. */
  async settle(goOn: boolean): Promise<void> {
    const {state, host} = this;
    if (state.at !== 'asking') return;
    if (goOn) host.procedure = state.held.procedure;
    else await this.load();
  }

  /**
   * Another dossier, from the beginning. What was submitted stays at the portal; drafts stay where they are.
   * @param procedure - Of that dossier; empty: the person chooses.
   */
  async another(procedure: string): Promise<void> {
    const {state, host} = this;
    if (state.at === 'submitted') await this.parts.drafts.remove(state.dossier.id);
    else await this.made?.keeper.flush();
    this.renaming = host.dossier !== '' || host.procedure !== procedure;
    host.dossier = '';
    host.procedure = procedure;
    await this.load({anew: true});
  }

  retryNow(): void {
    this.parts.loop.now();
  }

  signOut(): Promise<void> {
    return this.host.client.session.signOut('person');
  }

  #wanted(): Omit<Wanted, 'anew'> {
    const {procedure, dossier, agency, prefill} = this.host;
    return {procedure, dossier, agency, prefill};
  }

  get keeper() {
    return this.parts.keeper;
  }

  get files() {
    return this.parts.files;
  }

  get submission() {
    return this.parts.submission;
  }

  /** Made with the client, which comes as a property after the element. */
  get parts(): FilingParts {
    this.made ??= createParts(this.#owner());
    return this.made;
  }

  #owner() {
    const {client, store} = this.host;
    const controller = this; // eslint-disable-line @typescript-eslint/no-this-alias -- a getter below needs it
    return {
      client,
      store,
      get state() {
        return controller.state;
      },
      signedIn: () => this.account !== undefined,
      limits: () => this.description?.uploads,
      send: (event: FilingEvent) => this.send(event),
      onChange: () => this.host.requestUpdate(),
      onDraftSaved: ({id}: LocalDraft) => void this.host.host.emit('dvc-draft-saved', {dossier: id}),
      onSubmittedElsewhere: () => void this.load(),
      onFilesChanged: () => this.edits.recheck(),
      onFilesSettled: () => {
        if (!this.waiting) return;
        this.waiting = false;
        this.next();
      },
      onRefused: () => this.watcher.onProblems(),
    };
  }

  async #take(event: FilingEvent): Promise<void> {
    this.submission.reset();
    this.files.stop();
    this.waiting = false;
    if ('draft' in event && (event.type === 'opened' || event.type === 'reopened-submitting')) {
      this.keeper.open(event.draft);
      if (this.procedure) this.suggestions.ask(this.host.client, this.procedure);
    } else this.keeper.close();
    this.send(event);
    const {draft} = this.keeper;
    if (!draft) return;
    const renewed = event.type === 'opened' && this.procedure && renewal(this.procedure, draft);
    if (renewed) this.edit(renewed);
    this.renewed = Boolean(renewed);
    // Kept from a session that has ended: whoever is at the machine now may be somebody else.
    if (draft.owner && !this.account) this.send({type: 'session-ended'});
    else if (this.account) await this.#enrich();
    this.files.resume();
  }

  /** The applicant's empty fields from the account. A dossier that was filed once keeps what it was filed with. */
  async #enrich(): Promise<void> {
    const {procedure, keeper} = this;
    const before = keeper.draft;
    if (!procedure || !before || this.dossier?.submittedAt) return;
    // Typing it in does as well.
    const profile = await this.host.client.accounts.profile().catch(() => undefined);
    const now = keeper.draft;
    if (!profile || now?.id !== before.id) return;
    const values = fromProfile(procedure, profile, now.values);
    if (Object.keys(values).length > 0) this.edit({values});
  }

  #sessionChanged(account: SignedIn | undefined, reason: 'person' | 'idle' | 'portal' | undefined): void {
    const {state} = this;
    if (account) {
      this.endedBy = undefined;
      void this.#signedIn(account);
    } else if (reason) {
      if (state.at !== 'signing-in') void this.host.host.emit('dvc-signed-out', {reason});
      this.made?.files.stop();
      if (reason === 'person') {
        this.made?.keeper.close();
        void this.load();
      } else {
        this.endedBy = reason;
        this.send({type: 'session-ended'});
      }
    }
  }

  async #signedIn(account: SignedIn): Promise<void> {
    const {state} = this;
    if (state.at === 'sign-in-first' || state.at === 'failed' || state.at === 'submitted') return this.load();
    const draft = this.made?.keeper.draft;
    if (!draft) return;
    if (draft.owner && draft.owner !== account.username) {
      this.keeper.close();
      return this.load();
    }
    // Nothing was typed here: what the account began elsewhere comes first.
    if (state.at === 'editing' || state.at === 'signing-in') if (!isTouched(draft)) return this.load();
    await this.#enrich();
    if (this.keeper.draft?.agency) await this.keeper.push().catch(() => undefined);
    this.send({type: 'signed-in'});
    this.files.resume();
  }

  #moved(now: FilingState, before: FilingState): void {
    if ('step' in now && this.keeper.draft && this.keeper.draft.step !== now.step && now.at === 'editing')
      this.keeper.edit({step: now.step});
    if (now.at === 'editing' && 'step' in before && before.step !== now.step) void this.keeper.flush();
    if (now.at === 'editing' && now.step === 'review' && now.task === 'file') this.#wantCaptcha();
    if (now.at === 'submitting' && before.at !== 'submitting') this.parts.loop.start();
    if (now.at === 'submitted' && before.at === 'submitting') this.#accepted(now.dossier, now.task);
    this.watcher.onChange(now, before);
  }

  #wantCaptcha(): void {
    if (this.submission.captcha.at === 'none' && this.account) void this.submission.newCaptcha();
  }

  #accepted(dossier: Dossier, task: FilingTask): void {
    this.dossier = dossier;
    const {keeper} = this;
    const {draft} = keeper;
    keeper.close();
    // Without it a reload asks the portal for the receipt.
    void keepReceipt(this.parts, dossier, draft).catch(() => undefined);
    const {id, procedure, reference} = dossier;
    if (task === 'file' && reference)
      void this.host.host.emit('dvc-dossier-submitted', {dossier: id, procedure: procedure.code, reference});
  }
}

const isTouched = ({dirty, files, version}: LocalDraft): boolean =>
  dirty.length > 0 || files.length > 0 || version !== undefined;
