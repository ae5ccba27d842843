import {html, nothing, type TemplateResult} from 'lit';
import type {FilingState} from '../../flows/filing.js';
import {notice} from '../../ui/notice.js';
import {readOnly} from './step-review.js';
import type {WizardContext} from './wizard-context.js';

/** Another tab writes this dossier: what stands in it, and the way to go on here. */
export function elsewhere(given: WizardContext, state: FilingState & {at: 'elsewhere'}): TemplateResult {
  const {t, filing} = given;
  const {draft, taken, task} = state;
  // Nothing of an account's is shown while nobody is signed in.
  const mayRead = !draft.owner || filing.account?.username === draft.owner;
  return html`<h3 tabindex="-1">${taken ? t.takenOver : t.elsewhere}</h3>
    ${notice({
      kind: 'info',
      body: taken ? t.takenOverWhy : t.elsewhereWhy,
      announce: true,
      action: {label: t.goOnHere, kind: 'primary', onClick: () => void filing.goOnHere()},
    })}
    ${mayRead ? html`<section class="stack">${readOnly(given, draft, task === 'file')}</section>` : nothing}`;
}
