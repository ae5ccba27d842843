import {html, type TemplateResult} from 'lit';
import type {LocalDraft} from '../../client/drafts/draft.js';
import {checkIcon} from '../../ui/icon.js';
import {answers} from './answers.js';
import type {WizardContext} from './wizard-context.js';

/** An application that the portal makes from what was typed: what it will say, and that nothing has to be printed. */
export const applicationPreview = (given: WizardContext, draft: LocalDraft): TemplateResult =>
  html`<div part="from-form">
    <p class="file-line">${checkIcon} <span>${given.t.fromForm}</span></p>
    <details>
      <summary>${given.t.fromFormShow}</summary>
      ${answers(given, draft, undefined, false)}
    </details>
    <p class="muted">${given.t.fromFormInstead}</p>
  </div>`;
