import {html, nothing, type TemplateResult} from 'lit';
import type {DossierSummary} from '../../contract/dossiers.js';
import type {DossierId} from '../../contract/ids.js';
import type {DossierTrackerWords} from '../../i18n/vi/dossier-tracker.js';
import {button} from '../../ui/button.js';
import {dayOf} from '../../ui/moment.js';
import {statusBadge} from './facts.js';

/** The person's dossiers, newest first as the portal sends them. */
export const mine = (
  dossiers: readonly DossierSummary[],
  t: DossierTrackerWords,
  onOpen: (dossier: DossierId) => void,
): TemplateResult =>
  html`<section aria-labelledby="mine-title">
    <h3 id="mine-title" tabindex="-1">${t.mine}</h3>
    ${
      dossiers.length === 0
        ? html`<p>${t.none}</p>`
        : html`<ul part="mine">
            ${dossiers.map((dossier) => entry(dossier, t, onOpen))}
          </ul>`
    }
  </section>`;

function entry(
  {id, procedure, status, reference, code, submittedAt, updatedAt}: DossierSummary,
  t: DossierTrackerWords,
  onOpen: (dossier: DossierId) => void,
): TemplateResult {
  const when = submittedAt
    ? `${t.submittedOn}: ${dayOf(submittedAt)}`
    : `${t.updatedOn}: ${dayOf(updatedAt)}`;
  return html`<li>
    <div>
      <strong>${procedure.name}</strong>
      <div class="muted">${code ?? reference ?? nothing}</div>
      <div class="row">${statusBadge(status, t)} <span class="muted">${when}</span></div>
    </div>
    ${button({label: t.open, name: t.openName(procedure.name), onClick: () => onOpen(id)})}
  </li>`;
}
