import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {describedBy, fieldGroup, hintAndError, type FieldFrame} from './field.js';

export interface Choice {
  value: string;
  label: string | TemplateResult;
  hint?: string | undefined;
}

interface Choices extends FieldFrame {
  options: readonly Choice[];
}

export interface Radios extends Choices {
  value: string | undefined;
  onChange: (value: string) => void;
}

export interface Checkboxes extends Choices {
  values: readonly string[];
  onChange: (values: string[]) => void;
}

export interface Checkbox extends Omit<FieldFrame, 'label' | 'mark'> {
  label: string | TemplateResult;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** The first choice carries the field's id, so that the error summary leads to it. */
const choiceId = (id: string, index: number) => (index === 0 ? id : `${id}-${index}`);

/** One of several. */
export function radios({value, onChange, ...frame}: Radios): TemplateResult {
  return fieldGroup(
    frame,
    frame.options.map((option, index) =>
      choice(
        option,
        choiceId(frame.id, index),
        (id, described) =>
          html`<input
            type="radio"
            id=${id}
            name=${frame.id}
            .checked=${live(option.value === value)}
            aria-describedby=${ifDefined(described)}
            @change=${() => onChange(option.value)}
          />`,
      ),
    ),
  );
}

/** Any of several; `values` keep the order of the options. */
export function checkboxes({values, onChange, ...frame}: Checkboxes): TemplateResult {
  const toggled = (value: string) =>
    frame.options
      .map((option) => option.value)
      .filter((one) => (one === value ? !values.includes(one) : values.includes(one)));
  return fieldGroup(
    frame,
    frame.options.map((option, index) =>
      choice(
        option,
        choiceId(frame.id, index),
        (id, described) =>
          html`<input
            type="checkbox"
            id=${id}
            name=${frame.id}
            .checked=${live(values.includes(option.value))}
            aria-describedby=${ifDefined(described)}
            @change=${() => onChange(toggled(option.value))}
          />`,
      ),
    ),
  );
}

/** A single yes, such as a declaration. Never ticked in advance. */
export function checkbox({checked, onChange, label, ...frame}: Checkbox): TemplateResult {
  const {hint, ...problem} = frame;
  return html`<div part="field" ?data-invalid=${frame.error}>
    ${hintAndError({...problem, label: ''})}
    <div part="choice">
      <input
        type="checkbox"
        id=${frame.id}
        name=${frame.id}
        .checked=${live(checked)}
        aria-required=${ifDefined(frame.required ? 'true' : undefined)}
        aria-invalid=${ifDefined(frame.error ? 'true' : undefined)}
        aria-describedby=${ifDefined(describedBy({...frame, label: ''}))}
        @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
      />
      <div>
        <label for=${frame.id}>${label}</label>
        ${hint ? html`<div part="hint" id=${`${frame.id}-hint`}>${hint}</div>` : nothing}
      </div>
    </div>
  </div>`;
}

function choice(
  {label, hint}: Choice,
  id: string,
  control: (id: string, described: string | undefined) => TemplateResult,
): TemplateResult {
  const hintId = hint ? `${id}-about` : undefined;
  return html`<div part="choice">
    ${control(id, hintId)}
    <div>
      <label for=${id}>${label}</label>
      ${hint && hintId ? html`<div part="hint" id=${hintId}>${hint}</div>` : ''}
    </div>
  </div>`;
}
