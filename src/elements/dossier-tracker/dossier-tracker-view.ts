import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import type {Dossier, DossierSummary} from '../../contract/dossiers.js';
import type {DossierEvent} from '../../contract/events.js';
import type {DossierId} from '../../contract/ids.js';
import {failureOf, type Failure} from '../../flows/failure.js';
import {portalSentence} from '../../i18n/problem-words.js';
import {vi} from '../../i18n/vi/dossier-tracker.js';
import {WordsController} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import {backIcon} from '../../ui/icon.js';
import {notice} from '../../ui/notice.js';
import {skeleton} from '../../ui/skeleton.js';
import {shared} from '../../ui/styles/index.js';
import {define} from '../define.js';
import {DossierWatch} from '../dossier-watch.js';
import {NestedViews} from '../nested-views.js';
import {DossierPapers} from '../dossier-papers.js';
import {SignedInController} from '../signed-in-controller.js';
import {View} from '../view.js';
import {AfterController} from './after-controller.js';
import {detail, type Errand} from './detail.js';
import {trackerStyles} from './dossier-tracker-view.styles.js';
import {statusName} from './facts.js';
import {readHandle} from './handle.js';
import {lookUp, nothingLookedUp, type LookUp} from './look-up.js';
import {mine} from './mine.js';

/** The person's own dossiers, as far as they are known. */
type Own =
  | {at: 'unknown'}
  | {at: 'failed'; failure: Failure}
  | {at: 'list'; dossiers: readonly DossierSummary[]}
  | {at: 'one'; dossier: Dossier}
  | {at: 'errand'; dossier: Dossier; errand: Errand};

/** How far a dossier is: anybody's by its reference, one's own with everything in it. */
export class DossierTrackerView extends View {
  static override styles = [...shared, trackerStyles];

  @state() private asked: LookUp = nothingLookedUp;
  @state() private own: Own = {at: 'unknown'};
  @state() private signingIn = false;
  /** What the live region says. */
  @state() private said = '';
  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/dossier-tracker.js'));
  private readonly views = new NestedViews(this, {
    login: () => import('../login/login-view.js'),
    wizard: () => import('../dossier-wizard/dossier-wizard-view.js'),
    payment: () => import('../payment/payment-view.js'),
  });
  private readonly session = new SignedInController(this, (account, reason) => {
    this.own = {at: 'unknown'};
    if (account) void this.#load();
    else if (reason) void this.host.emit('dvc-signed-out', {reason});
  });
  private readonly later = new AfterController(this, {
    onDone: (dossier, panel) => {
      this.own = {at: 'one', dossier};
      this.said = this.words.t.after[panel].done;
      void this.#focus('#dossier-title');
    },
    onMissing: () => void this.#focus('[data-invalid] :is(input, textarea)'),
  });
  private readonly papers = new DossierPapers(this);
  private readonly watch = new DossierWatch(this, {
    event: (event) => this.#heard(event),
    return: () => void this.#refresh(),
  });
  private loading: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loading?.abort();
  }

  override reset(): void {
    this.asked = nothingLookedUp;
    this.signingIn = false;
    this.said = '';
    void this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('dossier') && readHandle(this.dossier)) void this.#followCode();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.get('dossier') !== undefined) void this.#load();
    this.watch.follow(this.own.at === 'one' ? this.own.dossier.id : undefined);
  }

  override render(): TemplateResult {
    return html`<div class="stack" part="tracker">
      <h2 tabindex="-1">${this.words.t.title}</h2>
      ${this.#body()}
      <div class="sr" role="status">${this.said}</div>
    </div>`;
  }

  #body(): TemplateResult {
    const {t} = this.words;
    const {own} = this;
    if (own.at === 'errand') return this.#errand(own);
    if (own.at === 'one')
      return html`${this.#back(() => this.#showList())}
      ${detail(own.dossier, t, this.later, this.papers, (errand) => this.#begin(own.dossier, errand))}`;
    return html`${lookUp(this.asked, t, {
      input: (typed) => {
        this.asked = {...this.asked, typed};
      },
      submit: () => void this.#lookUp(),
    })}
    ${this.#ownList()}`;
  }

  #ownList(): TemplateResult | typeof nothing {
    const {t} = this.words;
    const {own} = this;
    const {account} = this.session;
    if (account === undefined) return this.signingIn || this.dossier ? this.#signIn() : this.#offerSignIn();
    if (own.at === 'failed')
      return notice({
        kind: 'danger',
        title: t.failed,
        body: portalSentence(t.portal, own.failure.code),
        action: {label: t.retry, onClick: () => void this.#load()},
      });
    if (own.at === 'list') return mine(own.dossiers, t, (id) => void this.#load(id, true));
    return account === 'unknown' ? nothing : skeleton(t.loading, ['title', 'card']);
  }

  #offerSignIn(): TemplateResult {
    const onClick = () => {
      this.signingIn = true;
    };
    return html`<div part="actions">${button({label: this.words.t.signIn, onClick})}</div>`;
  }

  #signIn(): TemplateResult {
    const {lang, client, host, store} = this;
    return html`<section part="sign-in" aria-label=${this.words.t.signIn}>
      ${this.views.show(
        'login',
        () =>
          html`<dvc-login-view
            lang=${lang}
            .client=${client}
            .host=${host}
            .store=${store}
          ></dvc-login-view>`,
      )}
    </section>`;
  }

  #errand({dossier, errand}: Extract<Own, {at: 'errand'}>): TemplateResult {
    const {lang, client, host, store} = this;
    const {id} = dossier;
    return html`${this.#back(() => void this.#load(id, true))}
    ${this.views.show(errand, () =>
      errand === 'wizard'
        ? html`<dvc-dossier-wizard-view
            lang=${lang}
            dossier=${id}
            .client=${client}
            .host=${host}
            .store=${store}
          ></dvc-dossier-wizard-view>`
        : html`<dvc-payment-view
            lang=${lang}
            dossier=${id}
            .client=${client}
            .host=${host}
            .store=${store}
          ></dvc-payment-view>`,
    )}`;
  }

  #back(onClick: () => void): TemplateResult {
    return html`<div part="back">
      ${button({label: this.words.t.back, kind: 'quiet', icon: backIcon, onClick})}
    </div>`;
  }

  #begin(dossier: Dossier, errand: Errand): void {
    this.own = {at: 'errand', dossier, errand};
    this.host.reveal();
  }

  #showList(): void {
    this.dossier = '';
    void this.#load();
    this.host.reveal();
  }

  /** @param byPerson - Takes the focus to what they chose. */
  async #load(id = (this.dossier || undefined) as DossierId | undefined, byPerson = false): Promise<void> {
    if (typeof this.session.account !== 'object') return;
    this.loading?.abort();
    const {signal} = (this.loading = new AbortController());
    try {
      const {dossiers} = this.client;
      this.own = id
        ? {at: 'one', dossier: await dossiers.get(id, {signal})}
        : {at: 'list', dossiers: (await dossiers.list({signal})).dossiers};
    } catch (error) {
      if (!signal.aborted) this.own = {at: 'failed', failure: failureOf(error)};
    }
    if (!byPerson || signal.aborted) return;
    await this.#focus('#dossier-title');
    this.host.reveal();
  }

  /** The code on a paper leads here: what anybody may see of it is looked up at once. */
  async #followCode(): Promise<void> {
    this.asked = {...nothingLookedUp, typed: this.dossier};
    this.dossier = '';
    await this.#lookUp();
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus({preventScroll: true});
  }

  /** What is shown, asked for anew; what can't be had leaves it as it is. */
  async #refresh(): Promise<void> {
    if (this.own.at !== 'one') return;
    const {id} = this.own.dossier;
    try {
      const dossier = await this.client.dossiers.get(id);
      if (this.own.at === 'one' && this.own.dossier.id === id) this.own = {at: 'one', dossier};
    } catch {
      // the next event, or the person coming back, asks again
    }
  }

  #heard(event: DossierEvent): void {
    const {t} = this.words;
    if (event.type === 'status') this.said = t.changed(statusName(event.status, t));
    void this.#refresh();
  }

  async #lookUp(): Promise<void> {
    const {typed} = this.asked;
    const handle = readHandle(typed);
    if (!handle) {
      this.asked = {typed, busy: false, error: typed.trim() ? 'badHandle' : 'needHandle'};
      await this.updateComplete;
      this.querySelector<HTMLElement>('#dossier-handle')?.focus();
      return;
    }
    this.asked = {typed, busy: true};
    try {
      this.asked = {typed, busy: false, found: await this.client.dossiers.track(handle)};
    } catch (error) {
      this.asked = {typed, busy: false, failure: failureOf(error)};
    }
  }
}

define('dvc-dossier-tracker-view', DossierTrackerView);
