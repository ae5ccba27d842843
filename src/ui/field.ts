import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {alertIcon} from './icon.js';

/** What every field says about itself, whatever its control. */
export interface FieldFrame {
  /** Unique in the root that shows it; the error summary links to it. */
  id: string;
  /** The visible label, which is the accessible name too. */
  label: string;
  hint?: string | undefined;
  /** One sentence: what is wrong and what to do. */
  error?: string | undefined;
  /** In words, "(bắt buộc)" or "(không bắt buộc)": mark the minority of a form. Described, not part of the name. */
  mark?: string | undefined;
  required?: boolean | undefined;
}

/** Ids of what describes a control; `undefined` when nothing does. */
export const describedBy = ({id, hint, error, mark}: FieldFrame): string | undefined =>
  [mark && `${id}-mark`, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

/** Label above, hint, error, then the control. The control carries `frame.id` and {@link describedBy}. */
export function field(frame: FieldFrame, control: TemplateResult): TemplateResult {
  return html`<div part="field" ?data-invalid=${frame.error}>
    <div><label part="label" for=${frame.id}>${frame.label}</label> ${mark(frame)}</div>
    ${hintAndError(frame)} ${control}
  </div>`;
}

/** The same for a group of choices: a fieldset, its legend, and the choices. */
export function fieldGroup(frame: FieldFrame, choices: unknown): TemplateResult {
  return html`<fieldset
    part="field"
    ?data-invalid=${frame.error}
    aria-describedby=${ifDefined(describedBy(frame))}
  >
    <legend><span part="label">${frame.label}</span> ${mark(frame)}</legend>
    ${hintAndError(frame)} ${choices}
  </fieldset>`;
}

const mark = ({id, mark}: FieldFrame) =>
  mark ? html`<span part="mark" id=${`${id}-mark`}>${mark}</span>` : nothing;

export const hintAndError = ({id, hint, error}: FieldFrame): TemplateResult => html`
  ${hint ? html`<div part="hint" id=${`${id}-hint`}>${hint}</div>` : nothing}
  ${error ? html`<div part="error" id=${`${id}-error`}>${alertIcon}<span>${error}</span></div>` : nothing}
`;
