import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

export interface Step {
  id: string;
  label: string;
}

export interface Stepper {
  steps: readonly Step[];
  /** Id of the step that the person is at. */
  current: string;
  /** Accessible name of the region, such as "Các bước nộp hồ sơ". */
  label: string;
  /** "Bước 2 trên 5: Thành phần hồ sơ". */
  summary: string;
  /** Lets a person return to a step that is done. */
  onGo?: ((id: string) => void) | undefined;
}

/** Where the person is: in words always, all steps by name where there is room. */
export function stepper({steps, current, label, summary, onGo}: Stepper): TemplateResult {
  const at = steps.findIndex(({id}) => id === current);
  return html`<nav part="stepper" aria-label=${label}>
    <p part="step-of">${summary}</p>
    <ol>
      ${steps.map(
        (step, index) =>
          html`<li ?data-done=${index < at} aria-current=${ifDefined(index === at ? 'step' : undefined)}>
            ${
              index < at && onGo
                ? html`<button type="button" @click=${() => onGo(step.id)}>${step.label}</button>`
                : html`<span>${step.label}</span>`
            }
          </li>`,
      )}
    </ol>
  </nav>`;
}
