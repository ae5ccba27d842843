import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {describedBy, field, type FieldFrame} from './field.js';
import {downIcon} from './icon.js';

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectField extends FieldFrame {
  options: readonly SelectOption[];
  value: string | undefined;
  /** The line for nothing chosen, with the value `''`; without it the first option is chosen. */
  empty?: string | undefined;
  /** The view takes the value over: one that it refuses would stay on screen. */
  onChange: (value: string) => void;
}

/** One of many, by the device's own list. Use radios for up to five. */
export function select(given: SelectField): TemplateResult {
  const {id, options, value = '', empty, onChange} = given;
  return field(
    given,
    html`<div part="select">
      <select
        part="input"
        id=${id}
        name=${id}
        aria-required=${ifDefined(given.required ? 'true' : undefined)}
        aria-invalid=${ifDefined(given.error ? 'true' : undefined)}
        aria-describedby=${ifDefined(describedBy(given))}
        @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
      >
        ${empty === undefined ? nothing : option({value: '', label: empty}, value)}
        ${options.map((one) => option(one, value))}
      </select>
      ${downIcon}
    </div>`,
  );
}

const option = ({value, label}: SelectOption, chosen: string) =>
  html`<option value=${value} .selected=${value === chosen}>${label}</option>`;
