import {html, nothing, type TemplateResult} from 'lit';
import type {Dossier} from '../../contract/dossiers.js';
import type {Duration, Procedure} from '../../contract/catalogue.js';
import type {FilingTask} from '../../flows/filing.js';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import {button, linkButton} from '../../ui/button.js';
import {momentOf} from '../../ui/moment.js';
import {checkIcon, outIcon} from '../../ui/icon.js';
import {notice} from '../../ui/notice.js';
import {formatVietnameseDate} from '../../vietnam/dates.js';
import {statusOf} from '../../vietnam/statuses.js';
import {copyable} from './copyable.js';
import {obligation} from './owed.js';
import {inPersonList} from './service-level.js';

export interface Receipt {
  t: DossierWizardWords;
  lang: string;
  task: FilingTask;
  dossier: Dossier;
  procedure: Procedure | undefined;
  /** Name of the agency that handles it. */
  agency: string;
  tracker: string;
  /** What the portal made for it. */
  papers: TemplateResult | typeof nothing;
  /** Shown when something is owed or was paid: its proof is there too. */
  payment: TemplateResult | typeof nothing;
  copied: boolean;
  onCopy: (text: string) => void;
  onSupplement: () => void;
  onAnother: () => void;
  onNextPerson: () => void;
}

/** "Mã tra cứu", what happens next, what is owed. A reload and Back lead here, never to a blank form. */
export function receipt(given: Receipt): TemplateResult {
  const {t, lang, dossier, task} = given;
  const {reference, code, submittedAt, status} = dossier;
  return html`<div part="receipt-head">
      ${checkIcon}
      <div>
        <h3 tabindex="-1">${task === 'file' ? t.receiptTitle : t.supplementedTitle}</h3>
        ${submittedAt ? html`<p class="muted">${t.submittedAt(momentOf(submittedAt))}</p>` : nothing}
      </div>
    </div>
    ${reference ? copyable({...given, label: t.reference, text: reference, hint: t.referenceWhy}) : nothing}
    ${code ? html`<p>${t.dossierCode}: <strong class="code">${code}</strong></p>` : nothing}
    <p>
      ${t.statusNow}:
      <strong>${lang === 'en' ? (statusOf(status.code)?.en ?? status.name) : status.name}</strong>
    </p>
    ${status.code === 5 ? wantsMore(given) : nothing} ${given.papers}
    <section>
      <h4>${t.happensNext}</h4>
      ${next(given)}
    </section>
    <section>
      <h4>${t.owedTitle}</h4>
      ${dossier.obligation ? owedNow(given, dossier.obligation) : nothing}
    </section>
    <div part="actions" class="row">
      ${linkButton({label: t.track, href: given.tracker, newTab: true, icon: outIcon})}
      ${button({label: t.another, kind: 'quiet', onClick: given.onAnother})}
      ${button({label: t.nextPerson, kind: 'quiet', onClick: given.onNextPerson})}
    </div>`;
}

function owedNow(given: Receipt, due: NonNullable<Dossier['obligation']>): TemplateResult {
  const {t, payment} = given;
  if (due.state === 'settled' && payment === nothing) return html`<p><strong>${t.settled}</strong></p>`;
  if (due.total === 0) return obligation(given, due);
  return html`${payment === nothing ? obligation(given, due) : payment}`;
}

const wantsMore = ({t, dossier, onSupplement}: Receipt): TemplateResult =>
  notice({
    kind: 'warning',
    title: t.supplementAsked,
    body: officersWords(dossier),
    action: {label: t.supplementTitle, kind: 'primary', onClick: onSupplement},
  });

/** What the officer wrote when the dossier came to where it is. */
export const officersWords = ({history, status}: Dossier): string | undefined =>
  history.findLast((change) => change.status.code === status.code)?.note;

function next(given: Receipt): TemplateResult {
  const {t, dossier, procedure, agency} = given;
  const {dueOn, dueCertain, receivedAt} = dossier;
  const days = procedure?.duration ? durationOf(t, procedure.duration) : '';
  return html`<ul part="list">
    ${receivedAt ? nothing : html`<li>${t.nextReceive(agency)}</li>`}
    ${dueOn ? html`<li>${t.dueOn(formatVietnameseDate(dueOn), dueCertain === true)}</li>` : days ? html`<li>${t.nextDays(days)}</li>` : nothing}
    <li>${t.nextMail}</li>
    ${
      procedure?.inPerson && procedure.service !== 'toan-trinh'
        ? html`<li>${t.servicePart} ${inPersonList(given, procedure.inPerson)}</li>`
        : nothing
    }
  </ul>`;
}

function durationOf(t: DossierWizardWords, {value, onlineValue, unit}: Duration): string {
  const n = onlineValue ?? value;
  return unit === 'working-day' ? t.workingDays(n) : unit === 'hour' ? t.hours(n) : t.days(n);
}
