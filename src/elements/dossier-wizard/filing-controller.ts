import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Procedure} from '../../contract/catalogue.js';
import type {Dossier} from '../../contract/dossiers.js';
import type {PortalDescription} from '../../contract/portal.js';
import type {FieldProblem} from '../../contract/problem.js';
import type {DraftEdit, LocalDraft} from '../../client/drafts/draft.js';
import type {SignedIn} from '../../client/portal-client.js';
import {
  filing,
  stepsOf,
  type EditingStep,
  type FilingEvent,
  type FilingState,
  type FilingTask,
} from '../../flows/filing.js';
import {FlowController} from '../../ui/flow-controller.js';
import {waysInto, type Ways} from '../handover/ways-into.js';
import type {View} from '../view.js';
import {checkAll, checkStep} from './check-step.js';
import {unfinished} from './component-files.js';
import {Continuation} from './continuation.js';
import {FilingEdits} from './filing-edits.js';
import {createParts, type FilingParts} from './filing-parts.js';
import {FilingSession, isTouched} from './filing-session.js';
import {IdleCover} from './idle-cover.js';
import {openFiling, openingFailure, type Wanted} from './open-filing.js';
import {PageLife} from './page-life.js';
import {keepReceipt} from './receipts.js';
import {renewal, type Gone} from './renewal.js';
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
  /** The draft was begun with an older form: what no longer fits was emptied, and is named here. */
  gone: readonly Gone[] | undefined;
  /** A button was pressed while files were looked at or on their way: it takes effect once they are there. */
  waiting = false;
  readonly suggestions = new Suggestions(() => this.host.requestUpdate());
  readonly edits = new FilingEdits(this);
  readonly session: FilingSession;
  readonly cover: IdleCover;
  readonly continuation: Continuation;
  readonly ways: Ways;
  private readonly host: View & ReactiveControllerHost;
  private readonly watcher: FilingWatcher;
  private readonly flow: FlowController<FilingState, FilingEvent>;
  private made: FilingParts | undefined;
  private loading = 0;
  /** The attributes were changed from here, by what is being opened already. */
  private renaming = false;

  constructor(host: View, watcher: FilingWatcher) {
    this.host = host;
    this.watcher = watcher;
    this.session = new FilingSession(host, this);
    this.cover = new IdleCover(host);
    this.continuation = new Continuation(host, () => this.keeper);
    this.ways = waysInto(host, this);
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
    return this.session.account;
  }

  hostConnected(): void {
    const draft = this.made?.keeper.draft;
    if (draft) void this.parts.holding.take(draft.id);
  }

  hostUpdated(): void {
    this.session.listen();
  }

  hostDisconnected(): void {
    this.session.stop();
    this.made?.loop.stop();
    this.made?.files.stop();
    this.ways.stop();
    this.made?.keeper.hold();
    this.made?.holding.release();
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

  /**
   * Opens what the attributes name.
   * @param given - `anew`: with nothing that is kept. `dossier`: this one, whatever they name.
   */
  async load({anew = false, dossier = ''} = {}): Promise<void> {
    const {host} = this;
    if (!this.send({type: 'load'})) return;
    const turn = ++this.loading;
    const wanted: Wanted = {...this.#wanted(), ...(dossier && {dossier}), anew};
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
    if (turn === this.loading) await this.#take(event, turn);
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
    const problems = checkStep(state.step, procedure, state.draft, state.task, this.suggestions.known);
    // A file that is still looked at may mend what is missing.
    this.waiting = state.step === 'components' && this.files.looking.size > 0;
    if (!this.waiting) this.send({type: 'continue', problems, signedIn: this.account !== undefined});
    this.host.requestUpdate();
    if (problems.length > 0 && !this.waiting) this.watcher.onProblems();
  }

  stopWaiting(): void {
    this.waiting = false;
    this.host.requestUpdate();
  }

  async submit(): Promise<void> {
    const {state, procedure, submission} = this;
    if (state.at !== 'editing' || state.step !== 'review' || !procedure) return;
    const problems: FieldProblem[] = [
      ...checkAll(state.task, procedure, state.draft, this.suggestions.known),
      ...submission.check(state.task),
    ];
    this.send({type: 'checked', problems});
    if (problems.length > 0) return this.watcher.onProblems();
    this.waiting = unfinished(state.draft.files).length > 0;
    if (this.waiting) {
      this.host.requestUpdate();
      return this.files.finish();
    }

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

  /** "Tiếp tục ở đây": the other tab saves, and reads from then on. */
  async goOnHere(): Promise<void> {
    const {state} = this;
    if (state.at !== 'elsewhere') return;
    const {id} = state.draft;
    await this.parts.holding.takeOver(id);
    await this.load({dossier: id});
  }

  forget(): void {
    const {host} = this;
    this.renaming = host.dossier !== '';
    host.dossier = '';
    this.dossier = undefined;
    this.gone = undefined;
    this.waiting = false;
    this.submission.reset();
    this.continuation.reset();
    this.ways.stop();
  }

  #wanted(): Omit<Wanted, 'anew'> {
    const {procedure, dossier, agency, prefill} = this.host;
    return {procedure, dossier, agency, prefill};
  }

  get keeper() {
    return this.parts.keeper;
  }

  /** Its base: what it names without an origin stands there. */
  get portal(): URL {
    return this.host.client.portal;
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
      onFilesSettled: () => this.#filesSettled(),
      holding: {
        onAsked: () => this.keeper.settle(),
        onLost: () => this.#lost(),
        onFree: () => {
          if (this.state.at === 'elsewhere') void this.load({dossier: this.state.draft.id});
        },
      },
      onRefused: () => this.watcher.onProblems(),
    };
  }

  async #take(event: FilingEvent, turn: number): Promise<void> {
    const {parts, files} = this;
    this.submission.reset();
    this.continuation.reset();
    files.stop();
    this.ways.stop();
    this.waiting = false;
    if (event.type !== 'opened' && event.type !== 'reopened-submitting') {
      this.keeper.close();
      parts.holding.release();
      this.send(event);
      return;
    }
    const {draft, task} = event;
    const mine = await parts.holding.take(draft.id);
    if (turn !== this.loading) return;
    if (!mine) {
      this.keeper.close();
      const step: EditingStep = event.type === 'opened' ? event.step : 'review';
      this.send({type: 'held-elsewhere', draft, task, step});
      return;
    }
    this.keeper.open(draft);
    this.cover.opened(draft.savedAt);
    if (this.procedure) this.suggestions.ask(this.host.client, this.procedure);
    this.send(event);
    const renewed = event.type === 'opened' && this.procedure && renewal(this.procedure, draft);
    if (renewed) this.edit(renewed.edit);
    this.gone = renewed ? renewed.gone : undefined;
    await files.findLost();
    // Kept from a session that has ended: whoever is at the machine now may be somebody else.
    const wasSignedIn =
      draft.owner || stepsOf(task).indexOf(draft.step as EditingStep) === stepsOf(task).length - 1;
    if (wasSignedIn && !this.account) this.send({type: 'session-ended'});
    else if (this.account) await this.session.enrich();
    files.resume();
  }

  /** Another tab writes the dossier now; a submission that is under way goes on all the same. */
  #lost(): void {
    const {keeper, parts} = this;
    const {draft} = keeper;
    if (!draft || !this.send({type: 'taken-over', draft})) return;
    parts.files.stop();
    keeper.close();
    void parts.drafts.release(draft.id);
  }

  #filesSettled(): void {
    const {state, files} = this;
    if (!this.waiting || state.at !== 'editing' || files.looking.size > 0) return;
    if (state.step === 'review' && unfinished(state.draft.files).length > 0) return;
    this.waiting = false;
    if (state.step === 'review') void this.submit();
    else this.next();
  }

  #moved(now: FilingState, before: FilingState): void {
    if ('step' in now && this.keeper.draft && this.keeper.draft.step !== now.step && now.at === 'editing')
      this.keeper.edit({step: now.step});
    if (now.at === 'editing' && 'step' in before && before.step !== now.step) {
      this.waiting = false;
      void this.keeper.flush();
    }
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
