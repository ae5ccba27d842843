import {html, type TemplateResult} from 'lit';
import type {DossierSummary} from '../../contract/dossiers.js';
import type {DossierId} from '../../contract/ids.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import {button} from '../../ui/button.js';
import {notice} from '../../ui/notice.js';
import {formatDong} from '../../vietnam/money.js';

/** The person's dossiers that owe something, to choose one from. */
export const owingList = (
  dossiers: readonly DossierSummary[],
  t: PaymentWords,
  onChoose: (dossier: DossierId) => void,
): TemplateResult =>
  dossiers.length === 0
    ? notice({body: t.nothingListed})
    : html`<h3 tabindex="-1">${t.listTitle}</h3>
        <ul part="owing">
          ${dossiers.map((dossier) => entry(dossier, t, onChoose))}
        </ul>`;

const entry = (
  {id, procedure, reference, obligation}: DossierSummary,
  t: PaymentWords,
  onChoose: (dossier: DossierId) => void,
): TemplateResult =>
  html`<li class="row">
    <div>
      <strong>${procedure.name}</strong>
      <div class="muted">${reference ?? ''} ${obligation ? formatDong(obligation.total) : ''}</div>
    </div>
    ${button({label: t.payThis, name: t.payThisName(procedure.name), onClick: () => onChoose(id)})}
  </li>`;
