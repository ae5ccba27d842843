import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {describedBy, field, type FieldFrame} from './field.js';

export interface TextField extends FieldFrame {
  value: string;
  /** At every keystroke. */
  onInput?: ((value: string) => void) | undefined;
  /** When the person leaves the field with another value than they came with. */
  onChange?: ((value: string) => void) | undefined;
  onBlur?: (() => void) | undefined;
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | undefined;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
  autocomplete?: string | undefined;
  maxlength?: number | undefined;
  placeholder?: string | undefined;
  readonly?: boolean | undefined;
  /** More than one line: a textarea with so many rows. */
  rows?: number | undefined;
  /** Offered while typing, never forced. */
  suggestions?: readonly string[] | undefined;
  /** Codes and passwords: no capitals, no corrections. */
  verbatim?: boolean | undefined;
  /** Letters are hidden by style alone, and no password manager is told. */
  masked?: boolean | undefined;
  /** Beside the control: a button that shows the password. */
  after?: TemplateResult | undefined;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

/**
 * Browsers write what stands in a field that they may fill into their session and form files on disk, in the clear.
 * So a field says what it is for while it is empty, and to be left alone once it is filled.
 * @see docs/decisions/0008-filled-fields-are-left-alone.md
 */
const purposeOf = ({value, type, masked, autocomplete}: TextField): string | undefined =>
  !masked && (value === '' || type === 'password') ? autocomplete : 'off';

/** A labelled text field; a textarea when `rows` is given. */
export function textField(given: TextField): TemplateResult {
  const control = given.rows ? textarea(given) : input(given);
  return field(given, given.after ? html`<div part="affix">${control}${given.after}</div>` : control);
}

function input(given: TextField): TemplateResult {
  const {id, value, type = 'text', suggestions, verbatim} = given;
  // any of HTML's values; the checker of templates knows some of them only
  const autocomplete = purposeOf(given) as 'on' | undefined;
  return html`<input
      part=${given.masked ? 'input masked' : 'input'}
      id=${id}
      name=${id}
      type=${type}
      .value=${live(value)}
      inputmode=${ifDefined(given.inputmode)}
      autocomplete=${ifDefined(autocomplete)}
      autocapitalize=${ifDefined(verbatim ? 'none' : undefined)}
      autocorrect=${ifDefined(verbatim ? 'off' : undefined)}
      spellcheck=${ifDefined(verbatim ? 'false' : undefined)}
      maxlength=${ifDefined(given.maxlength)}
      placeholder=${ifDefined(given.placeholder)}
      list=${ifDefined(suggestions?.length ? `${id}-list` : undefined)}
      ?readonly=${given.readonly}
      aria-required=${ifDefined(given.required ? 'true' : undefined)}
      aria-invalid=${ifDefined(given.error ? 'true' : undefined)}
      aria-describedby=${ifDefined(describedBy(given))}
      @input=${(event: Event) => given.onInput?.(valueOf(event))}
      @change=${(event: Event) => given.onChange?.(valueOf(event))}
      @blur=${() => given.onBlur?.()}
    />${
      suggestions?.length
        ? html`<datalist id=${`${id}-list`}>
            ${suggestions.map((name) => html`<option value=${name}></option>`)}
          </datalist>`
        : nothing
    }`;
}

function textarea(given: TextField): TemplateResult {
  return html`<textarea
    part="input"
    id=${given.id}
    name=${given.id}
    rows=${given.rows ?? 4}
    autocomplete=${ifDefined(purposeOf(given) as 'on' | undefined)}
    .value=${live(given.value)}
    maxlength=${ifDefined(given.maxlength)}
    ?readonly=${given.readonly}
    aria-required=${ifDefined(given.required ? 'true' : undefined)}
    aria-invalid=${ifDefined(given.error ? 'true' : undefined)}
    aria-describedby=${ifDefined(describedBy(given))}
    @input=${(event: Event) => given.onInput?.(valueOf(event))}
    @change=${(event: Event) => given.onChange?.(valueOf(event))}
    @blur=${() => given.onBlur?.()}
  ></textarea>`;
}
