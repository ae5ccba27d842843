import {html, type PropertyValues, type TemplateResult} from 'lit';
import type {DossierId} from '../../contract/ids.js';
import type {FieldProblem} from '../../contract/problem.js';
import {stepsOf, isSending, type FilingState} from '../../flows/filing.js';
import type {FilingStep} from '../../frame/events.js';
import {vi} from '../../i18n/vi/dossier-wizard.js';
import {WordsController} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import {focusErrorSummary, focusField} from '../../ui/error-summary.js';
import {Problems} from '../../ui/problems.js';
import {skeleton} from '../../ui/skeleton.js';
import {guidanceStyles} from '../../ui/styles/guidance.js';
import {shared} from '../../ui/styles/index.js';
import {CardScan} from '../citizen-card/card-scan.js';
import {cardScanStyles} from '../citizen-card/card-scan.styles.js';
import {define} from '../define.js';
import {NestedViews} from '../nested-views.js';
import {View} from '../view.js';
import {ChoosingPanel} from './choosing-panel.js';
import {stepOf} from './check-step.js';
import {wizardStyles} from './dossier-wizard-view.styles.js';
import {elsewhere} from './elsewhere.js';
import {failed} from './failed.js';
import {FilingController} from './filing-controller.js';
import {gate} from './gate.js';
import {handoff, handOver} from './handoff.js';
import {clearedNotice, coverPanel, leavePanel} from './next-person.js';
import {placeIn} from './places.js';
import {carryAlong} from '../handover/carry-along.js';
import {otherWaysStyles} from '../handover/other-ways.styles.js';
import {ReceiptPanel} from './receipt-panel.js';
import {topBar} from './top-bar.js';
import {procedureHead, sending, stepForm, stepsOverview, type InSteps} from './wizard-body.js';
import type {WizardContext} from './wizard-context.js';

/** Files a dossier, from the first field to its receipt, or answers a request for more. */
export class DossierWizardView extends View {
  static override styles = [...shared, wizardStyles, cardScanStyles, guidanceStyles, otherWaysStyles];

  private told = '';
  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/dossier-wizard.js'));
  private readonly views = new NestedViews(this, {
    login: () => import('../login/login-view.js'),
    payment: () => import('../payment/payment-view.js'),
  });
  private readonly filing = new FilingController(this, {
    onChange: (now, before) => this.#changed(now, before),
    onProblems: () => void this.updateComplete.then(() => focusErrorSummary(this)),
  });

  private readonly card = new CardScan(this);
  private readonly receipt = new ReceiptPanel(this);
  private readonly choosing = new ChoosingPanel(this, () => this.filing);

  override reset(): void {
    this.card.reset();
    void this.filing.another('');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#follow);
    this.addEventListener('click', this.#carry, {capture: true});
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const named = changed.has('procedure') || changed.has('dossier');
    if (!this.client || !(named || changed.has('client'))) return;
    // Named by a search on the page: that is what is wanted now.
    if (changed.has('procedure') && !changed.has('dossier') && this.procedure && this.dossier)
      this.dossier = '';
    void this.filing.attributesChanged();
  }

  override render(): TemplateResult {
    return html`<div class="wizard stack">${this.#body(this.filing.state)}</div>`;
  }

  #body(now: FilingState): TemplateResult {
    const {t, lang} = this.words;
    const {filing} = this;
    switch (now.at) {
      case 'loading':
        return skeleton(t.loading, ['title', 'short', 'control', 'control', 'control', 'control']);
      case 'failed':
        return failed({
          t,
          failure: now.failure,
          procedure: this.procedure,
          onRetry: () => void filing.load(),
          onChoose: () => void filing.another(''),
        });
      case 'sign-in-first':
        return html`<h2 tabindex="-1">${t.title}</h2>
          ${gate({t, why: 'ended', endedBy: undefined, login: this.#login(), onLeave: undefined})}`;
      case 'choosing':
        return html`${clearedNotice(this.#context([]))} ${this.choosing.render(t, () => this.#login())}`;
      case 'elsewhere': {
        const context = this.#context([]);
        return html`${procedureHead(context)} ${elsewhere(context, now)}`;
      }
      case 'handoff':
        return handoff({
          t,
          procedure: now.procedure,
          onLeave: (event, url) => handOver(this.host, now.procedure.code, event, url),
        });
      case 'asking':
        return html`<h2 tabindex="-1">${t.askTitle}</h2>
          <p>${t.askText(filing.procedure?.name ?? now.held.procedure, now.wanted)}</p>
          <div part="actions" class="row">
            ${button({label: t.askGoOn, kind: 'primary', onClick: () => void filing.settle(true)})}
            ${button({label: t.askStart, onClick: () => void filing.settle(false)})}
          </div>`;
      case 'submitted':
        return html`${procedureHead(this.#context([]))}
        ${this.receipt.render(now, this.filing, t, lang, () => this.#payment(now.dossier.id))}`;
      case 'editing':
      case 'signing-in':
      case 'asking-site':
      case 'submitting': {
        const context = this.#context(now.at === 'editing' ? now.problems : []);
        if (filing.cover.covered && now.at === 'editing' && !filing.account && filing.keeper.saved)
          return html`${procedureHead(context)} ${coverPanel(context)}`;
        if (filing.session.leaving && now.at === 'editing')
          return html`${procedureHead(context)} ${leavePanel(context)}`;
        return html`${procedureHead(context)} ${clearedNotice(context)} ${this.#bar(now)}
        ${stepsOverview(context, now)} ${this.#step(context, now)}`;
      }
    }
  }

  #context(problems: readonly FieldProblem[]): WizardContext {
    const {t, lang} = this.words;
    const {filing} = this;
    return {
      t,
      lang,
      filing,
      card: this.card,
      problems: new Problems(problems, t.field, placeIn({t, lang}, filing.procedure, valuesOf(filing.state))),
    };
  }

  #step(context: WizardContext, now: InSteps): TemplateResult {
    if (now.at === 'editing') return stepForm(context, now, this.host.kind === 'top' ? '' : this.#atPortal());
    if (now.at !== 'signing-in') return sending(context, now);
    return gate({
      t: context.t,
      why: now.why,
      endedBy: this.filing.session.endedBy,
      login: this.#login(),
      onLeave: now.why === 'ended' ? undefined : () => void this.filing.send({type: 'leave-sign-in'}),
    });
  }

  #bar(now: FilingState): TemplateResult {
    const {filing} = this;
    return topBar({
      t: this.words.t,
      account: filing.account,
      saved: filing.keeper.saved,
      memoryOnly: filing.parts.store.keeps === 'nothing',
      portalPage: this.host.kind === 'top' ? '' : this.#atPortal(),
      onSignIn: now.at === 'editing' ? () => void filing.send({type: 'ask-sign-in'}) : undefined,
      onSignOut: isSending(now) ? undefined : () => void filing.session.signOut(),
      onLeave:
        now.at === 'editing' && (filing.account || filing.keeper.saved)
          ? () => filing.session.askToLeave(true)
          : undefined,
    });
  }

  #login(): TemplateResult {
    return this.views.show(
      'login',
      () =>
        html`<dvc-login-view
          nested
          lang=${this.lang}
          .client=${this.client}
          .host=${this.host}
          .store=${this.store}
        ></dvc-login-view>`,
    );
  }

  #payment(dossier: DossierId): TemplateResult {
    return this.views.show(
      'payment',
      () =>
        html`<dvc-payment-view
          nested
          lang=${this.lang}
          dossier=${dossier}
          .client=${this.client}
          .host=${this.host}
          .store=${this.store}
        ></dvc-payment-view>`,
    );
  }

  /** The same procedure on the portal's own page. */
  #atPortal(): string {
    const url = new URL(this.host.portalPage, this.client.portal);
    const draft = this.filing.keeper.draft;
    if (draft) url.searchParams.set('procedure', draft.procedure);
    return url.href;
  }

  /** Whoever goes on at the portal's own page finds there what was typed here. */
  readonly #carry = (event: Event): void => {
    const link = (event.target as Element).closest?.('a');
    const {draft} = this.filing.keeper;
    if (link && draft && this.host.kind !== 'top' && this.filing.description?.capabilities.handovers)
      carryAlong(this.client, draft, link);
  };

  /** A line of the error summary may lead to a field of another step. */
  readonly #follow = (event: Event): void => {
    const link = (event.target as Element).closest?.('[part~="error-summary"] a');
    const {state} = this.filing;
    if (!link || state.at !== 'editing') return;
    const id = (link as HTMLAnchorElement).hash.slice(1);
    const place = placeIn(this.words, this.filing.procedure, valuesOf(state));
    const problem = state.problems.find(({pointer}) => place(pointer)?.id === id);
    const step = problem && stepsOf(state.task).find((one) => one === stepOf(problem.pointer, state.task));
    if (step && step !== state.step) this.filing.send({type: 'go', step, field: id});
  };

  #changed(now: FilingState, before: FilingState): void {
    if (now.at === 'choosing') void this.choosing.read();
    const moved = now.at !== before.at || ('step' in now && 'step' in before && now.step !== before.step);
    if (moved) this.card.reset();
    if (!moved || now.at === 'loading') return;
    if (now.at === 'editing') this.#tell(now.draft.id, now.step);
    if (now.at === 'submitted') this.#tell(now.dossier.id, 'receipt');
    // The first sight of the page takes nobody's focus.
    const quiet = before.at === 'loading' && !this.filing.session.cleared;
    void this.updateComplete.then(() => this.#arrive(now, quiet));
  }

  /** Each step once, also when it was only covered by a gate or an attempt. */
  #tell(dossier: DossierId, step: FilingStep): void {
    const told = `${dossier} ${step}`;
    if (told !== this.told) void this.host.emit('dvc-step', {dossier, step});
    this.told = told;
  }

  #arrive(now: FilingState, quiet: boolean): void {
    if (quiet || (now.at === 'editing' && now.problems.length > 0)) return;
    if (now.at === 'editing' && now.field) return focusField(this, now.field);
    const heading = this.querySelector<HTMLElement>('.wizard > h3') ?? this.querySelector<HTMLElement>('h2');
    heading?.focus({preventScroll: true});
    this.host.reveal();
  }
}

const valuesOf = (state: FilingState) => ('draft' in state ? state.draft.values : {});

define('dvc-dossier-wizard-view', DossierWizardView);
