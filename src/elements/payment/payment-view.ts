import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Dossier} from '../../contract/dossiers.js';
import type {DossierId} from '../../contract/ids.js';
import type {Payment} from '../../contract/payments.js';
import type {PaymentFlow} from '../../flows/payment.js';
import {portalSentence} from '../../i18n/problem-words.js';
import {vi} from '../../i18n/vi/payment.js';
import {WordsController} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import {notice} from '../../ui/notice.js';
import {skeleton} from '../../ui/skeleton.js';
import {shared} from '../../ui/styles/index.js';
import {define} from '../define.js';
import {NestedViews} from '../nested-views.js';
import {SignedInController} from '../signed-in-controller.js';
import {View} from '../view.js';
import {bill} from './bill.js';
import {outcome, spoken} from './outcome.js';
import {owingList} from './owing-list.js';
import {PaymentController} from './payment-controller.js';
import {paymentStyles} from './payment-view.styles.js';
import {drawQr, type QrImage} from './qr.js';
import {transferPanel} from './transfer.js';

/** What a dossier owes and why, and the transfer that pays it, followed until the money has arrived. */
export class PaymentView extends View {
  static override styles = [...shared, paymentStyles];

  /** Inside another view, which has said already what this is for. */
  @property({type: Boolean}) nested = false;

  @state() private chosen: DossierId | undefined;
  @state() private qr: QrImage | 'failed' | undefined;
  /** Label of the line that was copied last. */
  @state() private copied = '';
  /** What the live region says. */
  @state() private said = '';
  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/payment.js'));
  private readonly views = new NestedViews(this, {login: () => import('../login/login-view.js')});
  private readonly session = new SignedInController(this, (account, reason) => {
    if (account) this.#load();
    else if (reason) void this.host.emit('dvc-signed-out', {reason});
  });
  private readonly payment = new PaymentController(this, {
    onTransfer: (payment) => void this.#draw(payment),
    onStarted: (payment) => this.#started(payment),
    onSettled: (payment) => this.#settled(payment),
  });

  override reset(): void {
    this.chosen = undefined;
    this.#load();
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
        action: {label: t.retry, onClick: () => this.#load()},
      });
    if (now.at === 'listing') return owingList(now.dossiers, t, (id) => this.#choose(id));

    const {obligation} = now.dossier;
    const owed = obligation && now.at !== 'nothing-owed' ? bill(obligation, t, lang) : nothing;
    const notices = outcome(now, t, lang);
    return html`
      ${this.nested ? nothing : this.#matter(now.dossier)}
      ${
        now.at === 'pending'
          ? html`${this.#transfer(now.payment)} ${notices} ${owed}`
          : html`${notices} ${owed} ${this.#start(now)}`
      }
    `;
  }

  #matter({procedure, reference}: Dossier): TemplateResult {
    const {t} = this.words;
    return html`<p part="matter">
      ${procedure.name} ${reference ? html`<span class="muted">${t.reference}: ${reference}</span>` : nothing}
    </p>`;
  }

  #signIn(): TemplateResult {
    const {lang, client, host} = this;
    return html`<p>${this.words.t.signIn}</p>
      ${this.views.show(
        'login',
        () => html`<dvc-login-view lang=${lang} nested .client=${client} .host=${host}></dvc-login-view>`,
      )}`;
  }

  #start(now: PaymentFlow): TemplateResult | typeof nothing {
    const {t} = this.words;
    const again = now.at === 'expired' || now.at === 'failed';
    if (now.at !== 'choose' && now.at !== 'starting' && !again) return nothing;
    if (!this.payment.method) return notice({body: t.noMethod});
    const failure = now.at === 'choose' ? now.failure : undefined;
    return html`
      ${
        failure
          ? notice({kind: 'danger', title: t.startFailed, body: portalSentence(t.portal, failure.code)})
          : nothing
      }
      <div part="actions">
        ${button({
          label: again ? t.again : t.start,
          kind: 'primary',
          busy: now.at === 'starting',
          busyLabel: t.starting,
          onClick: () => void this.payment.start(),
        })}
      </div>
    `;
  }

  #transfer(payment: Payment): TemplateResult | typeof nothing {
    const {qr, copied} = this;
    const {t, lang} = this.words;
    const onCopy = (label: string, value: string, line: Element) => void this.#copy(label, value, line);
    return payment.transfer
      ? transferPanel({payment, transfer: payment.transfer, qr, copied, onCopy}, t, lang)
      : nothing;
  }

  #load(): void {
    if (typeof this.session.account === 'object')
      void this.payment.load(this.chosen ?? ((this.dossier || undefined) as DossierId | undefined));
  }

  #choose(dossier: DossierId): void {
    this.chosen = dossier;
    this.#load();
    this.host.reveal();
  }

  async #draw({transfer}: Payment): Promise<void> {
    this.qr = undefined;
    this.copied = '';
    if (!transfer) return;
    try {
      this.qr = await drawQr(transfer.qr);
    } catch {
      this.qr = 'failed';
    }
  }

  #started({dossier, id, method}: Payment): void {
    void this.host.emit('dvc-payment-started', {dossier, payment: id, method});
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('#transfer-title')?.focus({preventScroll: true});
      this.host.reveal();
    });
  }

  #settled(payment: Payment | undefined): void {
    this.said = spoken(this.payment.state, this.words.t, this.words.lang);
    if (!payment) return;
    const {dossier, id} = payment;
    void this.host.emit('dvc-payment-settled', {dossier, payment: id});
  }

  async #copy(label: string, value: string, line: Element): Promise<void> {
    const {t} = this.words;
    try {
      await navigator.clipboard.writeText(value);
      this.copied = label;
      this.said = t.copied(label);
    } catch {
      getSelection()?.selectAllChildren(line);
      this.said = t.copyByHand;
    }
  }
}

define('dvc-payment-view', PaymentView);
