import {html, type TemplateResult} from 'lit';
import {hintAndError} from '../../field.js';
import type {FormField} from '../field-kind.js';
import {frameOf} from '../frame-of.js';
import {textOf} from '../text-of.js';

/** What the form has worked out: shown where it would be typed, and said when it changes. */
export function computed(given: FormField): TemplateResult {
  const frame = {...frameOf(given), mark: undefined};
  return html`<div part="field" ?data-invalid=${frame.error}>
    <label part="label" for=${frame.id}>${frame.label}</label>
    ${hintAndError(frame)}
    <output part="computed" id=${frame.id} tabindex="-1"
      >${textOf(given.field, given.value, given) || '—'}</output
    >
  </div>`;
}
