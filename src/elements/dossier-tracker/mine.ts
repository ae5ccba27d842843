import {html, nothing, type TemplateResult} from 'lit';
import type {DossierSummary} from '../../contract/dossiers.js';
import type {DossierId} from '../../contract/ids.js';
import {owes} from '../../flows/payment.js';
import type {DossierTrackerWords} from '../../i18n/vi/dossier-tracker.js';
import {button} from '../../ui/button.js';
import {dayOf} from '../../ui/moment.js';
import {statusBadge} from './facts.js';

/** What the person is waited for with; those come first. */
function nextOf(dossier: DossierSummary): keyof DossierTrackerWords['doNext'] | undefined {
  if (dossier.status.code === 5) return 'supplement';
  if (owes(dossier)) return 'pay';
  return dossier.status.code === 9 ? 'result' : undefined;
}

const waitedForFirst = (a: DossierSummary, b: DossierSummary): number =>
  Number(nextOf(a) === undefined) - Number(nextOf(b) === undefined);

/** The person's dossiers: those that wait for them, then the others, each newest first as the portal sends them. */
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
            ${[...dossiers].sort(waitedForFirst).map((dossier) => entry(dossier, t, onOpen))}
          </ul>`
    }
  </section>`;

function entry(
  dossier: DossierSummary,
  t: DossierTrackerWords,
  onOpen: (dossier: DossierId) => void,
): TemplateResult {
  const {id, procedure, status, reference, code, submittedAt, updatedAt} = dossier;
  const next = nextOf(dossier);
  const when = submittedAt
    ? `${t.submittedOn}: ${dayOf(submittedAt)}`
    : `${t.updatedOn}: ${dayOf(updatedAt)}`;
  return html`<li>
    <div>
      <strong>${procedure.name}</strong>
      <div class="muted">${code ?? reference ?? nothing}</div>
      ${next ? html`<div part="next"><strong>${t.doNext[next]}</strong></div>` : nothing}
      <div class="row">${statusBadge(status, t)} <span class="muted">${when}</span></div>
    </div>
    ${button({label: t.open, name: t.openName(procedure.name), onClick: () => onOpen(id)})}
  </li>`;
}
