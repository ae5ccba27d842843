import {html, nothing, type TemplateResult} from 'lit';
import type {ProcedureSummary} from '../../contract/catalogue.js';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import {button} from '../../ui/button.js';
import {momentOf} from '../../ui/moment.js';
import {select} from '../../ui/select.js';

/** A draft that can be gone on with, of this device or of the portal. */
export interface Unfinished {
  id: string;
  name: string;
  savedAt: string;
}

export interface Choosing {
  t: DossierWizardWords;
  procedures: readonly ProcedureSummary[];
  unfinished: readonly Unfinished[];
  chosen: string;
  signedIn: boolean;
  onChoose: (code: string) => void;
  onStart: () => void;
  onGoOn: (id: string) => void;
  onSignIn: () => void;
}

/** No procedure was named: what was begun, and what can be begun. */
export function choosing(given: Choosing): TemplateResult {
  const {t, procedures, unfinished, chosen, signedIn, onStart} = given;
  const start = (event: Event) => {
    event.preventDefault();
    onStart();
  };
  return html`<h2 tabindex="-1">${t.title}</h2>
    ${unfinished.length > 0 ? drafts(given) : nothing}
    <section class="stack">
      <h3>${t.chooseTitle}</h3>
      <p class="muted">${t.chooseText}</p>
      <form novalidate class="stack" @submit=${start}>
        ${select({
          id: 'choose-procedure',
          label: t.chooseProcedure,
          empty: t.chooseEmpty,
          options: procedures.map(({code, name}) => ({value: code, label: name})),
          value: chosen,
          onChange: given.onChoose,
        })}
        ${button({label: t.chooseStart, kind: 'primary', type: 'submit'})}
      </form>
    </section>
    ${signedIn ? nothing : button({label: t.draftsSignIn, kind: 'quiet', onClick: given.onSignIn})}`;
}

const drafts = ({t, unfinished, onGoOn}: Choosing): TemplateResult =>
  html`<section class="stack">
    <h3>${t.draftsTitle}</h3>
    <ul part="drafts">
      ${unfinished.map(
        ({id, name, savedAt}) =>
          html`<li>
            <div>
              <p><strong>${name}</strong></p>
              <p class="muted">${t.draftSaved(momentOf(savedAt))}</p>
            </div>
            ${button({label: t.draftGoOn, name: t.draftGoOnName(name), onClick: () => onGoOn(id)})}
          </li>`,
      )}
    </ul>
  </section>`;
