import {html, nothing, type TemplateResult} from 'lit';
import type {CodeSent} from '../../contract/accounts.js';
import type {LoginWords} from '../../i18n/vi/login.js';
import {button} from '../../ui/button.js';
import {textField} from '../../ui/input.js';
import type {Problems} from '../../ui/problems.js';
import {codeField, codeSent, resendButton} from './code-step.js';
import {passwordField} from './password-field.js';

/** What is being typed. Kept apart from the flow: half a password is nobody's state. */
export interface LoginEntry {
  username: string;
  password: string;
  repeat: string;
  code: string;
}

export interface LoginForm {
  words: LoginWords;
  entry: LoginEntry;
  problems: Problems;
  busy: boolean;
  shown: boolean;
  /** Others use this machine. */
  discreet: boolean;
  /** Asks whether they do; where it can be kept. */
  machine: TemplateResult | typeof nothing;
  onInput: (change: Partial<LoginEntry>) => void;
  onShow: (shown: boolean) => void;
  onSubmit: () => void;
}

/** Pointers of the fields, as checks and portal name them, and the ids of their controls. */
export const loginPlaces: Readonly<Record<string, keyof LoginEntry>> = {
  '/username': 'username',
  '/password': 'password',
  '/repeat': 'repeat',
  '/code': 'code',
};
export const loginId = (name: keyof LoginEntry): string => `login-${name}`;

const sends = (onSubmit: () => void) => (event: Event) => {
  event.preventDefault();
  onSubmit();
};

const usernameField = ({words, entry, problems, discreet, onInput}: LoginForm) =>
  textField({
    id: loginId('username'),
    label: words.username,
    value: entry.username,
    autocomplete: discreet ? 'off' : 'username',
    verbatim: true,
    required: true,
    error: problems.at('/username'),
    onInput: (username) => onInput({username}),
  });

const submitButton = ({busy}: LoginForm, label: string, busyLabel: string) =>
  button({kind: 'primary', type: 'submit', label, busy, busyLabel});

export const signInForm = (form: LoginForm, onForgot: () => void): TemplateResult => {
  const {words, entry, problems, onInput, onShow, shown, discreet} = form;
  return html`<form novalidate @submit=${sends(form.onSubmit)}>
    ${form.machine} ${usernameField(form)}
    ${passwordField({
      id: loginId('password'),
      label: words.password,
      value: entry.password,
      autocomplete: 'current-password',
      error: problems.at('/password'),
      shown,
      discreet,
      words,
      onInput: (password) => onInput({password}),
      onShow,
    })}
    <div part="actions" class="row">
      ${submitButton(form, words.submit, words.submitting)}
      ${button({label: words.forgot, kind: 'quiet', onClick: onForgot})}
    </div>
  </form>`;
};

interface CodeForm {
  sent: CodeSent | undefined;
  seconds: number;
  onResend: () => void;
  onBack: () => void;
}

const back = ({words}: LoginForm, onBack: () => void) =>
  button({label: words.back, kind: 'quiet', onClick: onBack});

export const activationForm = (
  form: LoginForm,
  {sent, seconds, onResend, onBack}: CodeForm,
): TemplateResult => {
  const {words, entry, problems, onInput} = form;
  if (!sent)
    return html`<p>${words.activationWhy}</p>
      <div part="actions" class="row">
        ${button({kind: 'primary', label: words.sendCode, onClick: onResend})} ${back(form, onBack)}
      </div>`;
  return html`${codeSent(words, sent)}
    <form novalidate @submit=${sends(form.onSubmit)}>
      ${codeField({
        id: loginId('code'),
        label: words.code,
        value: entry.code,
        error: problems.at('/code'),
        onInput: (code) => onInput({code}),
      })}
      <div part="actions" class="row">
        ${submitButton(form, words.activate, words.working)} ${resendButton(words, seconds, onResend)}
        ${back(form, onBack)}
      </div>
    </form>`;
};

export const forgottenForm = (form: LoginForm, onBack: () => void): TemplateResult =>
  html`<p>${form.words.resetIntro}</p>
    <form novalidate @submit=${sends(form.onSubmit)}>
      ${usernameField(form)}
      <div part="actions" class="row">
        ${submitButton(form, form.words.sendCode, form.words.working)} ${back(form, onBack)}
      </div>
    </form>`;

export const newPasswordForm = (
  form: LoginForm,
  {sent, seconds, onResend, onBack}: CodeForm,
): TemplateResult => {
  const {words, entry, problems, onInput, onShow, shown, discreet} = form;
  const password = (name: 'password' | 'repeat', label: string, hint?: string) =>
    passwordField({
      id: loginId(name),
      label,
      hint,
      value: entry[name],
      autocomplete: 'new-password',
      error: problems.at(`/${name}`),
      shown,
      discreet,
      words,
      onInput: (value) => onInput({[name]: value}),
      onShow,
    });
  return html`${codeSent(words, sent)}
    <form novalidate @submit=${sends(form.onSubmit)}>
      ${discreet ? nothing : html`<input hidden autocomplete="username" name="username" .value=${entry.username} />`}
      ${codeField({
        id: loginId('code'),
        label: words.resetCode,
        value: entry.code,
        error: problems.at('/code'),
        onInput: (code) => onInput({code}),
      })}
      ${password('password', words.newPassword, words.passwordHint)}
      ${password('repeat', words.repeatPassword)}
      <div part="actions" class="row">
        ${submitButton(form, words.setPassword, words.working)} ${resendButton(words, seconds, onResend)}
        ${back(form, onBack)}
      </div>
    </form>`;
};

export interface Aside {
  title: string;
  link: string;
  note: string;
  href: string;
}

/** The portal's own window, where the address can be read before a password is entered. */
export const portalWindow = ({title, link, note, href}: Aside): TemplateResult | typeof nothing =>
  href
    ? html`<p class="aside muted">
        ${title} <a href=${href} target="_blank" rel="noopener">${link} <span class="sr">${note}</span></a>
      </p>`
    : nothing;
