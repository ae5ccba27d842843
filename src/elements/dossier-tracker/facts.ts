import {html, nothing, type TemplateResult} from 'lit';
import type {Dossier, Obligation, Status, Tracking} from '../../contract/dossiers.js';
import type {DossierTrackerWords} from '../../i18n/vi/dossier-tracker.js';
import {dayOf, momentOf} from '../../ui/moment.js';
import {formatVietnameseDate} from '../../vietnam/dates.js';
import {formatDong} from '../../vietnam/money.js';

/** A status in the person's language; a code that we do not know by the name that the portal sent. */
export const statusName = ({code, name}: Status, t: DossierTrackerWords): string =>
  code === 0 ? t.draft : (t.statuses[code] ?? name);

/** Statuses that ask something of the person, and those in which the work is over. */
const tones: Readonly<Record<number, 'warning' | 'success' | 'danger'>> = {
  3: 'danger',
  5: 'warning',
  6: 'warning',
  8: 'danger',
  9: 'success',
  10: 'success',
};

export const statusBadge = (status: Status, t: DossierTrackerWords): TemplateResult =>
  html`<span part="status" data-kind=${tones[status.code] ?? 'info'}>${statusName(status, t)}</span>`;

const fact = (name: string, value: unknown): TemplateResult | typeof nothing =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

const owed = ({state, total}: Obligation, t: DossierTrackerWords): string =>
  t.fees[state](formatDong(total, t.lang));

/** What stands on the slip: who calls it what, how far it is, and the dates. */
export function facts(dossier: Dossier | Tracking, t: DossierTrackerWords): TemplateResult {
  const {status, reference, code, submittedAt, receivedAt, dueOn, dueCertain} = dossier;
  const due = dueOn && formatVietnameseDate(dueOn);
  return html`<dl part="facts">
    ${fact(t.status, statusBadge(status, t))} ${fact(t.code, code)} ${fact(t.reference, reference)}
    ${fact(t.submittedOn, submittedAt && momentOf(submittedAt))}
    ${submittedAt ? fact(t.receivedOn, receivedAt ? dayOf(receivedAt) : t.notReceived) : nothing}
    ${fact(t.dueOn, due && (dueCertain === true ? due : t.expected(due)))}
    ${'obligation' in dossier && dossier.obligation ? fact(t.fee, owed(dossier.obligation as Obligation, t)) : nothing}
  </dl>`;
}

/** What has happened, newest first, with the officer's words. */
export const timeline = (
  history: readonly {status: Status; at: string; note?: string | undefined; actor?: string | undefined}[],
  t: DossierTrackerWords,
): TemplateResult | typeof nothing =>
  history.length === 0
    ? nothing
    : html`<section aria-labelledby="history-title">
        <h3 id="history-title">${t.history}</h3>
        <ol part="timeline" reversed>
          ${[...history].reverse().map(
            ({status, at, note, actor}) =>
              html`<li>
                <strong>${statusName(status, t)}</strong>
                <time datetime=${at} class="muted">${momentOf(at)}</time>
                ${
                  note
                    ? html`<p>
                        <span class="muted">${t.notes[actor === 'applicant' ? actor : 'officer']}</span>
                        <span class="words">${note}</span>
                      </p>`
                    : nothing
                }
              </li>`,
          )}
        </ol>
      </section>`;
