import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Dossier} from '../../contract/dossiers.js';
import type {DossierId} from '../../contract/ids.js';
import type {PaymentFlow} from '../../flows/payment.js';
import {portalSentence} from '../../i18n/problem-words.js';
import {vi} from '../../i18n/vi/payment.js';
import {WordsController} from '../../i18n/words.js';
import {notice} from '../../ui/notice.js';
import {skeleton} from '../../ui/skeleton.js';
import {shared} from '../../ui/styles/index.js';
import {define} from '../define.js';
import {NestedViews} from '../nested-views.js';
import {SignedInController} from '../signed-in-controller.js';
import {View} from '../view.js';
import {bill} from './bill.js';
import {choosing} from './choosing.js';
import {OpenPayments} from './open-payments.js';
import {outcomeNotices, shownOf} from './outcome-notices.js';
import {spoken, type Outcomes} from './outcome.js';
import {owingList} from './owing-list.js';
import {PaymentController} from './payment-controller.js';
import {paymentStyles} from './payment-view.styles.js';
import {pending} from './pending.js';
import {ReceiptController} from './receipt-controller.js';
import {TransferController} from './transfer-controller.js';

/** What a dossier owes and why, a way to pay it, and the payment, followed until the money has arrived. */
export class PaymentView extends View {
  static override styles = [...shared, paymentStyles];

  /** Inside another view, which has said already what this is for. */
  @property({type: Boolean}) nested = false;

  @state() private chosen: DossierId | undefined;
  /** The payment whose gateway was opened in a tab from here. */
  @state() private gatewayOpened = '';
  /** What the live region says. */
  @state() private said = '';
  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/payment.js'));
  private readonly views = new NestedViews(this, {login: () => import('../login/login-view.js')});
  private readonly session = new SignedInController(this, (account, reason) => {
    if (account) void this.#load();
    else if (reason) void this.host.emit('dvc-signed-out', {reason});
  });
  private readonly payment = new PaymentController(this, (now, before) => this.#changed(now, before));
  private readonly transfer = new TransferController(this, this.words);
  private readonly receipt = new ReceiptController(this, this.words);
  private readonly seen = new OpenPayments(() => this.store);

  override reset(): void {
    this.chosen = undefined;
    void this.#load();
  }

  /** What has become of a payment comes first. */
  override focus(options?: FocusOptions): void {
    const result = this.querySelector<HTMLElement>('[part="outcome"]');
    if (result) result.focus({preventScroll: true, ...options});
    else super.focus(options);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.get('dossier') !== undefined) this.reset();
  }

  override render(): TemplateResult {
    const {t} = this.words;
    return html`<div class="stack" part="payment">
      ${this.nested ? nothing : html`<h2 tabindex="-1">${t.title}</h2>`} ${this.#body()}
      <div class="sr" role="status">${this.said}</div>
    </div>`;
  }

  #body(): TemplateResult {
    const {t, lang} = this.words;
    const {account} = this.session;
    const now = this.payment.state;
    if (account === undefined) return this.#signIn();
    if (account === 'unknown' || now.at === 'loading')
      return skeleton(t.loading, ['line', 'card', 'control']);
    if (now.at === 'unreachable')
      return notice({
        kind: 'danger',
        title: t.unreachable,
        body: portalSentence(t.portal, now.failure.code),
        action: {label: t.retry, onClick: () => void this.#load()},
      });
    if (now.at === 'listing') return owingList(now.dossiers, t, (id) => this.#choose(id));

    const {obligation} = now.dossier;
    const owed = obligation && obligation.items.length > 0 ? bill(obligation, t, lang) : nothing;
    const isPaid = now.at === 'settled' || now.at === 'refunding' || now.at === 'refunded';
    const isPending = now.at === 'pending' || now.at === 'cancelling';
    return html`
      ${this.nested ? nothing : this.#matter(now.dossier)}
      ${isPending ? pending(now, this.#pending(), t, lang) : outcomeNotices(now, this.#words())}
      ${isPaid ? this.receipt.render(now.payment) : nothing} ${owed}
      ${now.at === 'choose' || now.at === 'starting' ? choosing(now, this.payment, t, lang) : nothing}
    `;
  }

  #pending() {
    const {payment, transfer, host, gatewayOpened} = this;
    return {
      payment,
      transfer,
      gatewayOpened,
      // inline, the session lives in the page's memory and would go with it
      mayLeave: host.kind !== 'inline',
      onGateway: (id: string) => {
        this.gatewayOpened = id;
      },
    };
  }

  #matter({procedure, reference, code}: Dossier): TemplateResult {
    const {t} = this.words;
    const handle = code ? `${t.code}: ${code}` : reference ? `${t.reference}: ${reference}` : '';
    return html`<p part="matter">${procedure.name} <span class="muted">${handle}</span></p>`;
  }

  #signIn(): TemplateResult {
    const {lang, client, host, store} = this;
    return html`<p>${this.words.t.signIn}</p>
      ${this.views.show(
        'login',
        () =>
          html`<dvc-login-view
            lang=${lang}
            nested
            .client=${client}
            .host=${host}
            .store=${store}
          ></dvc-login-view>`,
      )}`;
  }

  #words(): Outcomes {
    const {t, lang} = this.words;
    return {t, lang, contacts: this.payment.support};
  }

  async #load(): Promise<void> {
    if (typeof this.session.account !== 'object') return;
    const named = this.chosen ?? ((this.dossier || undefined) as DossierId | undefined);
    await this.payment.load(named ?? (await this.seen.wentAway()));
  }

  #choose(dossier: DossierId): void {
    this.chosen = dossier;
    void this.#load();
    this.host.reveal();
  }

  #changed(now: PaymentFlow, before: PaymentFlow): void {
    if (!('dossier' in now)) return;
    const {dossier} = now;
    if (now.at === 'pending') {
      const {payment} = now;
      void this.seen.opened(dossier.id, payment.id, payment.redirect !== undefined);
      if (before.at === 'starting') {
        const {id, method} = payment;
        void this.host.emit('dvc-payment-started', {dossier: dossier.id, payment: id, method});
        void this.#arrive('#next-title');
      }
    } else if (before.at === 'cancelling' && now.at === 'choose')
      void this.#arrive('input:checked, [part~="primary"]');
    else if (now.at !== 'starting' && now.at !== 'cancelling' && now.at !== before.at)
      void this.#tell(now, before);
  }

  /** News are told once: what happened while the page was open, or since it was last open. */
  async #tell(now: Extract<PaymentFlow, {dossier: unknown}>, before: PaymentFlow): Promise<void> {
    const payment = shownOf(now);
    const wasOpen = payment && (await this.seen.closed(now.dossier.id, payment.id));
    if (before.at === 'loading' && !wasOpen) return;
    this.said = spoken(now, this.#words());
    if (now.at === 'settled' && payment)
      void this.host.emit('dvc-payment-settled', {dossier: now.dossier.id, payment: payment.id});
    await this.updateComplete;
    this.host.reveal(this.querySelector('[part="outcome"]') ?? undefined);
    // what had the focus may be gone: nobody is to begin at the top of the page again
    if (before.at !== 'loading' && !this.contains(this.#focused)) this.focus();
  }

  get #focused(): Element | null {
    return (this.getRootNode() as Document | ShadowRoot).activeElement;
  }

  async #arrive(selector: string): Promise<void> {
    await this.updateComplete;
    const part = this.querySelector<HTMLElement>(selector);
    part?.focus({preventScroll: true});
    this.host.reveal(part ?? undefined);
  }
}

define('dvc-payment-view', PaymentView);
