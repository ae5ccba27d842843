import {html, type TemplateResult} from 'lit';
import type {Procedure} from '../../contract/catalogue.js';
import type {ProcedureCode} from '../../contract/ids.js';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import {linkButton} from '../../ui/button.js';
import {outIcon} from '../../ui/icon.js';
import type {ViewHost} from '../view.js';

export interface Handoff {
  t: DossierWizardWords;
  procedure: Procedure;
  onLeave: (event: Event, url: string) => void;
}

/** Filed on another portal: what to have ready, and the way there. */
export function handoff({t, procedure, onLeave}: Handoff): TemplateResult {
  const url = procedure.handoff?.url;
  return html`<h2 tabindex="-1">${procedure.name}</h2>
    <p class="muted">${t.procedureCode(procedure.code)}</p>
    <h3>${t.handoffTitle}</h3>
    <p>${t.handoffText}</p>
    <h4>${t.handoffPapers}</h4>
    <ul part="list">
      ${procedure.components.map(
        ({name, required, originals, copies, condition}) =>
          html`<li>
            ${name}
            <span class="muted"
              >${[
                required ? '' : t.optional,
                originals > 0 ? t.originals(originals) : '',
                copies > 0 ? t.copies(copies) : '',
                condition ? t.condition(condition) : '',
              ]
                .filter(Boolean)
                .join(' · ')}</span
            >
          </li>`,
      )}
    </ul>
    ${
      url
        ? linkButton({
            label: t.handoffLink,
            href: url,
            kind: 'primary',
            newTab: true,
            icon: outIcon,
            onClick: (event) => onLeave(event, url),
          })
        : html`<p>${t.handoffNoLink}</p>`
    }`;
}

/** Goes there, unless the site takes over. */
export function handOver(host: ViewHost, procedure: ProcedureCode, event: Event, url: string): void {
  event.preventDefault();
  // A window that is opened later is taken for a pop-up, so it is opened first.
  const page = open('', '_blank');
  void host.emit('dvc-handoff', {procedure, url}).then((go) => {
    if (!go) page?.close();
    else if (page) page.location.href = url;
  });
}
