import {html, nothing, type TemplateResult} from 'lit';
import type {CodeSent} from '../../contract/accounts.js';
import {button} from '../../ui/button.js';
import {textField} from '../../ui/input.js';

export interface CodeWords {
  codeSentTo: (target: string) => string;
  codeEndsIn: (minutes: number) => string;
  resend: string;
  resendIn: (seconds: number) => string;
}

export interface CodeField {
  id: string;
  label: string;
  value: string;
  error?: string | undefined;
  onInput: (value: string) => void;
}

/** Six digits from a mail; phones offer them above the keyboard. */
export const codeField = (field: CodeField): TemplateResult =>
  html`<div class="code">
    ${textField({
      ...field,
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
      maxlength: 12,
      verbatim: true,
      required: true,
    })}
  </div>`;

/** Where the code went, and how long it works. */
export const codeSent = (words: CodeWords, sent: CodeSent | undefined): TemplateResult | typeof nothing =>
  sent
    ? html`<div role="status">
        <p>${words.codeSentTo(sent.target)}</p>
        <p class="muted">${words.codeEndsIn(Math.max(1, Math.round(sent.expiresIn / 60)))}</p>
      </div>`
    : nothing;

/** Another code, once the time for it has come. */
export const resendButton = (words: CodeWords, seconds: number, onResend: () => void): TemplateResult =>
  seconds > 0
    ? html`<p class="muted">${words.resendIn(seconds)}</p>`
    : button({label: words.resend, kind: 'quiet', onClick: onResend});

/** As typed or pasted, with spaces and wide digits, to the six digits. */
export const readCode = (typed: string): string => typed.normalize('NFKC').replace(/\D/g, '');
