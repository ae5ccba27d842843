import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {FieldProblem} from '../../contract/problem.js';
import type {Failure} from '../../flows/failure.js';
import type {SignInState} from '../../flows/sign-in.js';
import {vi} from '../../i18n/vi/login.js';
import {WordsController} from '../../i18n/words.js';
import {button, linkButton} from '../../ui/button.js';
import {errorSummary, focusErrorSummary} from '../../ui/error-summary.js';
import {outIcon} from '../../ui/icon.js';
import {notice} from '../../ui/notice.js';
import {failureNotice, Problems} from '../../ui/problems.js';
import {shared} from '../../ui/styles/index.js';
import {define} from '../define.js';
import {registrationIsBegun} from '../register/kept-registration.js';
import {View} from '../view.js';
import {accountStyles} from './account.styles.js';
import {checkLogin} from './check-login.js';
import {readCode} from './code-step.js';
import {
  activationForm,
  forgottenForm,
  loginId,
  loginPlaces,
  newPasswordForm,
  portalWindow,
  signInForm,
  type LoginEntry,
  type LoginForm,
} from './login-forms.js';
import {isSharedMachine, sharedMachineBox} from './shared-machine.js';
import {SignInController} from './sign-in-controller.js';

const nothingTyped: LoginEntry = {username: '', password: '', repeat: '', code: ''};

/** Signs in, and registers in the same place. Also shown inside the wizard, then without its own heading. */
export class LoginView extends View {
  static override styles = [...shared, accountStyles];

  /** Inside another view, which has said already what this is for. */
  @property({type: Boolean}) nested = false;

  @state() private entry = nothingTyped;
  @state() private found: readonly FieldProblem[] = [];
  @state() private shown = false;
  @state() private registering = false;
  /** The portal takes passwords in its own window alone. */
  @state() private topOnly = false;
  @state() private ended: 'person' | 'idle' | 'portal' | undefined;
  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/login.js'));
  private readonly account = new SignInController(this, {
    onChange: (now, before) => this.#changed(now, before),
    onSignedIn: ({kind}) => void this.host.emit('dvc-signed-in', {kind}),
    onSignedOut: (reason) => {
      this.ended = reason;
      void this.host.emit('dvc-signed-out', {reason});
    },
  });

  override firstUpdated(): void {
    void this.client.describe().then(
      ({identity}) => {
        this.topOnly = identity?.signIn === 'top' && this.host.kind !== 'top';
      },
      () => undefined, // told when signing in is tried
    );
    void registrationIsBegun(this.store).then((begun) => begun && this.#register(true));
  }

  override reset(): void {
    this.entry = nothingTyped;
    this.found = [];
    this.registering = false;
    this.account.back();
  }

  override render(): TemplateResult {
    const {t} = this.words;
    const now = this.account.state;
    if (now.at === 'signed-in') return this.#signedIn(now.account.fullName);
    if (this.topOnly)
      return notice({
        body: t.topOnly,
        action: linkButton({
          label: t.openAtPortal,
          href: this.host.portalPage,
          kind: 'primary',
          newTab: true,
          icon: outIcon,
        }),
      });
    if (this.registering)
      return html`<dvc-register-view
        lang=${this.lang}
        .client=${this.client}
        .host=${this.host}
        .store=${this.store}
        .onSignIn=${() => this.#register(false)}
      ></dvc-register-view>`;

    const failure = 'failure' in now ? now.failure : undefined;
    const problems = new Problems(
      this.found.length > 0 ? this.found : (failure?.problems ?? []),
      t.field,
      (pointer) => this.#place(pointer),
    );
    return html`<div class="account">
      ${this.#heading(now)} ${this.#notices(now, problems, failure)} ${this.#form(now, problems)}
      ${
        now.at === 'form' || now.at === 'signing-in'
          ? html`<div class="row">
                <span>${t.noAccount}</span>
                ${button({label: t.register, onClick: () => this.#register(true)})}
              </div>
              ${this.host.kind === 'top' ? nothing : portalWindow({title: t.openAtPortalWhy, link: t.openAtPortal, note: t.newWindow, href: this.host.portalPage})}`
          : nothing
      }
    </div>`;
  }

  #heading({at}: SignInState): TemplateResult | typeof nothing {
    const {t} = this.words;
    if (at === 'activation' || at === 'activating') return html`<h3 tabindex="-1">${t.activationTitle}</h3>`;
    if (at !== 'form' && at !== 'signing-in') return html`<h3 tabindex="-1">${t.resetTitle}</h3>`;
    return this.nested ? nothing : html`<h2 tabindex="-1">${t.title}</h2>`;
  }

  #notices(now: SignInState, problems: Problems, failure: Failure | undefined) {
    const {t} = this.words;
    if (problems.lines.length > 0) return errorSummary(t.errorsTitle(problems.lines.length), problems.lines);
    if (failure) return failureNotice(t, failure);
    if (now.at === 'form' && now.notice)
      return notice({kind: 'success', body: t.passwordChanged, announce: true});
    if (now.at === 'form' && this.ended && !this.nested)
      return notice({body: t.ended[this.ended], announce: true});
    return nothing;
  }

  #form(now: SignInState, problems: Problems): TemplateResult | typeof nothing {
    const {account} = this;
    const form: LoginForm = {
      words: this.words.t,
      entry: this.entry,
      problems,
      busy: ['signing-in', 'activating', 'asking-code', 'changing-password'].includes(now.at),
      shown: this.shown,
      discreet: isSharedMachine(this.host),
      machine:
        this.host.kind === 'inline'
          ? nothing
          : sharedMachineBox(this.host, 'login-shared', this.words.t, () => this.requestUpdate()),
      onInput: (change) => {
        this.entry = {...this.entry, ...change};
      },
      onShow: (shown) => {
        this.shown = shown;
      },
      onSubmit: () => void this.#submit(),
    };
    const code = {
      sent: 'sent' in now ? now.sent : undefined,
      seconds: account.resend.seconds,
      onBack: () => account.back(),
    };
    switch (now.at) {
      case 'form':
      case 'signing-in':
        return signInForm(form, () => account.forgot(this.entry.username));
      case 'activation':
      case 'activating':
        return activationForm(form, {...code, onResend: () => void account.sendActivation()});
      case 'forgotten':
      case 'asking-code':
        return forgottenForm(form, () => account.back());
      case 'new-password':
      case 'changing-password':
        return newPasswordForm(form, {...code, onResend: () => void account.askCode(now.username)});
      case 'signed-in':
        return nothing;
    }
  }

  #signedIn(name: string): TemplateResult {
    const {t} = this.words;
    return html`<div class="account row">
      <p role="status">${t.signedInAs(name)}</p>
      ${button({label: t.signOut, onClick: () => void this.account.signOut()})}
    </div>`;
  }

  readonly #place = (pointer: string) => {
    const name = loginPlaces[pointer];
    const {t} = this.words;
    if (!name) return undefined;
    const resetting = this.account.state.at === 'new-password';
    const label = {
      username: t.username,
      password: resetting ? t.newPassword : t.password,
      repeat: t.repeatPassword,
      code: resetting ? t.resetCode : t.code,
    }[name];
    return {id: loginId(name), label};
  };

  async #submit(): Promise<void> {
    const {state} = this.account;
    const {username, password, code} = this.entry;
    this.found = checkLogin(state.at, this.entry);
    if (this.found.length > 0) {
      await this.updateComplete;
      focusErrorSummary(this);
      return;
    }
    if (state.at === 'form') await this.account.signIn({username: username.trim(), password});
    if (state.at === 'activation') await this.account.activate(readCode(code));
    if (state.at === 'forgotten') await this.account.askCode(username.trim());
    if (state.at === 'new-password') await this.account.setPassword(readCode(code), password);
  }

  #register(registering: boolean): void {
    this.registering = registering;
    if (registering) void import('../register/register-view.js');
    void this.updateComplete.then(() => this.host.reveal());
  }

  #changed(now: SignInState, before: SignInState): void {
    this.found = [];
    if (now.at === 'signed-in') {
      this.entry = nothingTyped;
      this.registering = false;
      this.ended = undefined;
      return;
    }
    if (now.at === 'form' && before.at !== 'form') this.entry = {...nothingTyped, username: now.username};
    const failed = 'failure' in now && now.failure !== undefined;
    const moved =
      now.at !== before.at &&
      !['signing-in', 'activating', 'asking-code', 'changing-password'].includes(now.at);
    if (!moved) return;
    void this.updateComplete.then(() => {
      if (failed && focusErrorSummary(this)) return;
      this.querySelector<HTMLElement>('h2, h3')?.focus({preventScroll: true});
      this.host.reveal();
    });
  }
}

define('dvc-login-view', LoginView);
