import {html, nothing, type TemplateResult} from 'lit';
import type {Dossier} from '../../contract/dossiers.js';
import type {DossierTrackerWords} from '../../i18n/vi/dossier-tracker.js';
import {owes} from '../../flows/payment.js';
import {button} from '../../ui/button.js';
import {fileIcon} from '../../ui/icon.js';
import type {DossierPapers} from '../dossier-papers.js';
import {afterwards, complaints, result} from './after.js';
import type {AfterController} from './after-controller.js';
import {facts, timeline} from './facts.js';

/** What a person may do about a dossier, in place. */
export type Errand = 'wizard' | 'payment';

/** One of the person's own dossiers, whole. */
export function detail(
  dossier: Dossier,
  t: DossierTrackerWords,
  after: AfterController,
  papers: DossierPapers,
  onErrand: (errand: Errand) => void,
): TemplateResult {
  const {procedure, status, history, uploads} = dossier;
  return html`<article part="dossier" class="stack" aria-labelledby="dossier-title">
    <h3 id="dossier-title" tabindex="-1">${procedure.name}</h3>
    ${facts(dossier, t)} ${papers.render(dossier, t)} ${result(dossier, t, after)}
    ${errands(dossier, t, onErrand)} ${afterwards(dossier, t, after)} ${complaints(dossier, t)}
    ${timeline(history, t)}
    ${
      uploads.length === 0
        ? nothing
        : html`<section aria-labelledby="files-title">
            <h3 id="files-title">${t.files}</h3>
            <ul part="files">
              ${uploads.map(
                ({name, state}) =>
                  html`<li>
                    ${fileIcon} ${name}
                    ${state === 'refused' ? html`<span class="muted">(${t.fileRefused})</span>` : nothing}
                  </li>`,
              )}
            </ul>
          </section>`
    }
    ${status.code === 0 ? nothing : html`<p class="muted">${t.live}</p>`}
  </article>`;
}

function errands(dossier: Dossier, t: DossierTrackerWords, onErrand: (errand: Errand) => void) {
  const {code} = dossier.status;
  const filing = code === 0 ? t.goOn : code === 5 ? t.supplement : undefined;
  if (!filing && !owes(dossier)) return nothing;
  return html`<div part="actions" class="row">
    ${filing ? button({label: filing, kind: 'primary', onClick: () => onErrand('wizard')}) : nothing}
    ${
      owes(dossier)
        ? button({
            label: t.pay,
            kind: filing ? 'secondary' : 'primary',
            onClick: () => onErrand('payment'),
          })
        : nothing
    }
  </div>`;
}
