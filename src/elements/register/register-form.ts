import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {AccountKind} from '../../contract/accounts.js';
import type {RegisterWords} from '../../i18n/vi/register.js';
import {button} from '../../ui/button.js';
import {checkbox} from '../../ui/choice.js';
import {textField, type TextField} from '../../ui/input.js';
import type {Problems} from '../../ui/problems.js';
import {passwordField} from '../login/password-field.js';
import {pointerOf, type RegistrationEntry, type TextName} from './registration-entry.js';

export interface RegisterForm {
  words: RegisterWords;
  entry: RegistrationEntry;
  problems: Problems;
  /** What is agreed to; `undefined` while the portal has not said. */
  consent: string | undefined;
  busy: boolean;
  shown: boolean;
  /** Others use this machine. */
  discreet: boolean;
  /** Asks whether they do; where it can be kept. */
  machine: TemplateResult | typeof nothing;
  /** Above what a citizen's card fills in. */
  card: TemplateResult;
  onInput: (change: Partial<RegistrationEntry>) => void;
  onShow: (shown: boolean) => void;
  onSubmit: () => void;
}

export const registerId = (name: TextName | 'agreed'): string => `register-${name}`;

export const labelOf = (words: RegisterWords, name: TextName | 'agreed'): string =>
  ({...words, repeat: words.repeatPassword, agreed: words.consent})[name];

type Look = Pick<
  TextField,
  'hint' | 'type' | 'inputmode' | 'autocomplete' | 'verbatim' | 'required' | 'mark'
>;

const line = (form: RegisterForm, name: TextName, look: Look): TemplateResult =>
  textField({
    required: true,
    ...look,
    id: registerId(name),
    label: labelOf(form.words, name),
    value: form.entry[name],
    error: form.problems.at(pointerOf[name]),
    onInput: (value) => form.onInput({[name]: value}),
  });

const password = (form: RegisterForm, name: 'password' | 'repeat', hint?: string): unknown =>
  passwordField({
    id: registerId(name),
    label: labelOf(form.words, name),
    hint,
    value: form.entry[name],
    error: form.problems.at(pointerOf[name]),
    autocomplete: 'new-password',
    shown: form.shown,
    discreet: form.discreet,
    words: form.words,
    onInput: (value) => form.onInput({[name]: value}),
    onShow: form.onShow,
  });

/** "Công dân" or "Tổ chức". */
const kinds = ({words, entry, onInput}: RegisterForm): TemplateResult => {
  const kind = (value: AccountKind, label: string) =>
    html`<label
      ><input
        type="radio"
        name="register-kind"
        value=${value}
        .checked=${live(entry.kind === value)}
        @change=${() => onInput({kind: value})}
      />${label}</label
    >`;
  return html`<fieldset>
    <legend class="sr">${words.kind}</legend>
    <div class="segments">${kind('citizen', words.citizen)} ${kind('organisation', words.organisation)}</div>
  </fieldset>`;
};

const organisation = (form: RegisterForm): TemplateResult => {
  const {words} = form;
  return html`<fieldset>
    <legend><h3>${words.organisationSection}</h3></legend>
    ${line(form, 'organisationName', {autocomplete: 'organization'})}
    ${line(form, 'taxCode', {inputmode: 'numeric', verbatim: true})}
    ${line(form, 'position', {autocomplete: 'organization-title', required: false, mark: `(${words.optional})`})}
  </fieldset>`;
};

export function registerForm(form: RegisterForm): TemplateResult {
  const {words, entry, problems, consent, busy, onInput} = form;
  const send = (event: Event) => {
    event.preventDefault();
    form.onSubmit();
  };
  return html`<form novalidate @submit=${send}>
    ${kinds(form)} ${entry.kind === 'organisation' ? organisation(form) : nothing}
    <fieldset>
      <legend><h3>${entry.kind === 'organisation' ? words.representative : words.personal}</h3></legend>
      ${form.card} ${line(form, 'fullName', {autocomplete: 'name'})}
      ${line(form, 'birthDate', {autocomplete: 'bday', inputmode: 'numeric', hint: words.birthDateHint, verbatim: true})}
      ${line(form, 'identityNumber', {inputmode: 'numeric', hint: words.identityNumberHint, verbatim: true, autocomplete: 'off'})}
    </fieldset>
    <fieldset>
      <legend><h3>${words.contact}</h3></legend>
      ${line(form, 'phone', {type: 'tel', inputmode: 'tel', autocomplete: 'tel'})}
      ${line(form, 'email', {type: 'email', inputmode: 'email', autocomplete: 'email', hint: words.emailHint, verbatim: true})}
    </fieldset>
    <fieldset>
      <legend><h3>${words.account}</h3></legend>
      ${form.machine}
      ${line(form, 'username', {autocomplete: form.discreet ? 'off' : 'username', hint: words.usernameHint, verbatim: true})}
      ${password(form, 'password', words.passwordHint)} ${password(form, 'repeat')}
    </fieldset>
    ${consent ? html`<div class="consent" tabindex="0" role="region" aria-label=${words.consentTitle}>${consent}</div>` : nothing}
    ${checkbox({
      id: registerId('agreed'),
      label: words.consent,
      checked: entry.agreed,
      required: true,
      error: problems.at(pointerOf.agreed),
      onChange: (agreed) => onInput({agreed}),
    })}
    <div part="actions" class="row">
      ${button({kind: 'primary', type: 'submit', label: words.submit, busy, busyLabel: words.submitting})}
    </div>
  </form>`;
}
