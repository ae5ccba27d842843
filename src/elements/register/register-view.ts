import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {FieldProblem} from '../../contract/problem.js';
import {wordsIn} from '../../contract/marks.js';
import type {PortalDescription} from '../../contract/portal.js';
import type {RegisterState} from '../../flows/register.js';
import {vi} from '../../i18n/vi/register.js';
import {WordsController} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import {errorSummary, focusErrorSummary} from '../../ui/error-summary.js';
import {notice} from '../../ui/notice.js';
import {failureNotice, Problems} from '../../ui/problems.js';
import {shared} from '../../ui/styles/index.js';
import {CardScan} from '../citizen-card/card-scan.js';
import {cardScanStyles} from '../citizen-card/card-scan.styles.js';
import {define} from '../define.js';
import {accountStyles} from '../login/account.styles.js';
import {checkCode} from '../login/check-login.js';
import {codeField, codeSent, readCode, resendButton} from '../login/code-step.js';
import {isSharedMachine, sharedMachineBox} from '../login/shared-machine.js';
import {portalWindow} from '../login/login-forms.js';
import {View} from '../view.js';
import {cardOffers} from './card-offers.js';
import {keepRegistration} from './kept-registration.js';
import {RegisterController} from './register-controller.js';
import {labelOf, registerForm, registerId} from './register-form.js';
import {
  checkEntry,
  emptyEntry,
  pointerOf,
  registrationOf,
  type RegistrationEntry,
  type TextName,
} from './registration-entry.js';

/** Opens an account: form, six-digit code, signed in. Also shown inside the sign-in view. */
export class RegisterView extends View {
  static override styles = [...shared, accountStyles, cardScanStyles];

  /** Set by a view that can sign in too: then a way there is offered. */
  @property({attribute: false}) onSignIn: (() => void) | undefined;

  @state() private entry = emptyEntry;
  @state() private code = '';
  @state() private found: readonly FieldProblem[] = [];
  @state() private shown = false;
  @state() private opened = false;
  @state() private description: PortalDescription | undefined;
  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/register.js'));
  private readonly card = new CardScan(this);
  private readonly kept = keepRegistration(() => this.store);
  private readonly account = new RegisterController(this, {
    onChange: (now, before) => this.#changed(now, before),
    onRegistered: (kind) => {
      this.opened = true;
      void this.host.emit('dvc-registered', {kind});
    },
    onSignedIn: ({kind}) => {
      // shown inside another view, which sees the session too and tells
      if (!this.onSignIn) void this.host.emit('dvc-signed-in', {kind});
    },
  });

  override firstUpdated(): void {
    void this.client.describe().then(
      (description) => {
        this.description = description;
      },
      () => undefined, // asked again when the form is sent
    );
    void this.kept.find().then((entry) => {
      if (entry && this.entry === emptyEntry) this.entry = entry;
    });
  }

  override reset(): void {
    this.entry = emptyEntry;
    this.kept.forget();
    this.card.reset();
    this.code = '';
    this.found = [];
    this.account.back();
  }

  override render(): TemplateResult {
    const {t} = this.words;
    const now = this.account.state;
    if (now.at === 'done' || now.at === 'activated') return this.#done(now);

    const failure = 'failure' in now ? now.failure : undefined;
    const all = this.found.length > 0 ? this.found : codeProblems(now);
    const problems = new Problems(all, t.field, this.#place);
    return html`<div class="account">
      <h2 tabindex="-1">${this.#inCode(now) ? t.activationTitle : t.title}</h2>
      ${
        problems.lines.length > 0
          ? errorSummary(t.errorsTitle(problems.lines.length), problems.lines)
          : failure
            ? failureNotice(t, failure)
            : nothing
      }
      ${this.#inCode(now) ? this.#codeStep(now, problems) : this.#form(now, problems)}
    </div>`;
  }

  #form(now: RegisterState, problems: Problems): TemplateResult {
    const {t, lang} = this.words;
    const consent = this.description?.identity?.consent;
    const window = {title: t.openAtPortalWhy, link: t.openAtPortal, note: t.newWindow};
    return html` ${
      this.onSignIn
        ? html`<div class="row">
            <span>${t.haveAccount}</span>
            ${button({label: t.signIn, kind: 'quiet', onClick: this.onSignIn})}
          </div>`
        : nothing
    }
    ${registerForm({
      words: t,
      entry: this.entry,
      problems,
      consent: consent && wordsIn(consent.text, lang),
      busy: now.at === 'registering',
      shown: this.shown,
      discreet: isSharedMachine(this.host),
      machine:
        this.host.kind === 'inline'
          ? nothing
          : sharedMachineBox(this.host, 'register-shared', t, () => this.requestUpdate()),
      card: this.card.render({
        id: 'register',
        offersOf: (card) => cardOffers(t, this.entry, card),
        onFill: (values) => this.#typed(values),
      }),
      onInput: (change) => this.#typed(change),
      onShow: (shown) => {
        this.shown = shown;
      },
      onSubmit: () => void this.#register(),
    })}
    ${this.host.kind === 'top' ? nothing : portalWindow({...window, href: this.host.portalPage})}`;
  }

  #typed(change: Partial<RegistrationEntry>): void {
    this.entry = {...this.entry, ...change};
    this.kept.keep(this.entry);
  }

  #codeStep(now: RegisterState & {at: 'activation' | 'activating'}, problems: Problems): TemplateResult {
    const {t} = this.words;
    const send = (event: Event) => {
      event.preventDefault();
      void this.#activate();
    };
    return html`${codeSent(t, now.sent)}
      <form novalidate @submit=${send}>
        ${codeField({
          id: 'register-code',
          label: t.code,
          value: this.code,
          error: problems.at('/code'),
          onInput: (code) => {
            this.code = code;
          },
        })}
        <div part="actions" class="row">
          ${button({kind: 'primary', type: 'submit', label: t.activate, busy: now.at === 'activating', busyLabel: t.activating})}
          ${resendButton(t, this.account.resend.seconds, () => void this.account.sendActivation())}
          ${button({label: t.changeDetails, kind: 'quiet', onClick: () => this.account.back()})}
        </div>
      </form>`;
  }

  #done(now: RegisterState): TemplateResult {
    const {t} = this.words;
    if (now.at === 'activated') return html`<p class="account" role="status">${t.signingIn}</p>`;
    const account = now.at === 'done' ? now.account : undefined;
    return html`<div class="account">
      <h2 tabindex="-1">${t.title}</h2>
      ${notice({
        kind: 'success',
        body: !account
          ? t.done
          : this.opened
            ? t.doneSignedIn(account.fullName)
            : t.signedInAs(account.fullName),
        announce: true,
        action: account
          ? {label: t.signOut, onClick: () => void this.account.signOut()}
          : this.onSignIn && {label: t.signIn, kind: 'primary', onClick: this.onSignIn},
      })}
    </div>`;
  }

  readonly #inCode = (now: RegisterState): now is RegisterState & {at: 'activation' | 'activating'} =>
    now.at === 'activation' || now.at === 'activating';

  readonly #place = (pointer: string) => {
    const {t} = this.words;
    if (pointer === '/code') return {id: 'register-code', label: t.code};
    const name = (Object.keys(pointerOf) as (TextName | 'agreed')[]).find(
      (one) => pointerOf[one] === pointer,
    );
    return name && {id: registerId(name), label: labelOf(t, name)};
  };

  async #register(): Promise<void> {
    const version = this.description?.identity?.consent?.version ?? '';
    // A portal without a text of its own still learns that the person agreed.
    const consent = version || 'none';
    this.found = checkEntry(this.entry, consent);
    if (this.found.length > 0) return this.#showProblems();
    await this.account.register(registrationOf(this.entry, consent));
  }

  async #activate(): Promise<void> {
    this.found = checkCode(this.code);
    if (this.found.length > 0) return this.#showProblems();
    await this.account.activate(readCode(this.code));
  }

  async #showProblems(): Promise<void> {
    await this.updateComplete;
    focusErrorSummary(this);
  }

  #changed(now: RegisterState, before: RegisterState): void {
    this.found = [];
    if (now.at !== before.at) this.card.reset();
    if (now.at === 'done') {
      this.entry = emptyEntry;
      this.kept.forget();
    }
    if (now.at === 'registering' || now.at === 'activating') return;
    if (now.at === 'activation' && before.at === 'registering') this.code = '';
    void this.updateComplete.then(() => {
      if (focusErrorSummary(this)) return;
      if (now.at === before.at) return;
      this.querySelector<HTMLElement>('h2')?.focus({preventScroll: true});
      this.host.reveal();
    });
  }
}

/** What the portal found; a code refused without a reason is a wrong code. */
function codeProblems(now: RegisterState): readonly FieldProblem[] {
  const failure = 'failure' in now ? now.failure : undefined;
  if (!failure) return [];
  if (now.at === 'activation' && failure.code === 'invalid' && failure.problems.length === 0)
    return [{pointer: '/code', code: 'activation-code'}];
  return failure.problems;
}

define('dvc-register-view', RegisterView);
