import {formatPhone} from '../../../../src/vietnam/phone.js';
import type {Party} from '../../../../src/contract/dossiers.js';
import {statusWords} from '../dossiers/status-words.js';
import type {StatusChangeRow} from '../dossiers/store.js';
import type {OfficerSession} from '../officers/store.js';
import {actionForms} from './action-forms.js';
import type {DossierView} from './dossier-view.js';
import {complaintSection, resultSection} from './after.js';
import {componentList} from './files.js';
import {html, type Html} from './html.js';
import {isOverdue} from './inbox.js';
import {moneySection} from './money.js';
import {issuedPapers} from './papers.js';
import {line, statedSections} from './values.js';
import {badge, day, moment, sureness} from './words.js';

export const dossierPage = (view: DossierView, session: OfficerSession): Html => {
  const {row, procedure, receives} = view;
  return html`<p class="back"><a href="/desk/dossiers?agency=${row.handles}">Danh sách hồ sơ</a></p>
    <div class="title">
      <h1>${row.procedure_name}</h1>
      ${badge(statusWords(row.status))}
    </div>
    <div class="two">
      <aside class="card side" aria-label="Xử lý hồ sơ">
        <dl class="fields narrow">
          ${
            row.code
              ? line('Mã số hồ sơ', html`<code>${row.code}</code> ${sureness(receives?.certainty?.['code'])}`)
              : line('Mã số hồ sơ', html`<span class="muted">Cấp khi tiếp nhận</span>`)
          }
          ${line('Mã tra cứu', html`<code>${row.reference}</code>`)}
          ${line('Nộp lúc', row.submitted_at ? moment(row.submitted_at) : undefined)}
          ${row.received_at ? line('Ngày tiếp nhận', moment(row.received_at)) : ''}
          ${row.due_on ? line('Hẹn trả kết quả', due(view)) : ''}
          ${line('Cơ quan tiếp nhận', receives?.name ?? row.receives)}
          ${line('Mã thủ tục', html`<code>${row.procedure_code}</code> ${sureness(procedure.certainty?.['code'])}`)}
        </dl>
        ${issuedPapers(view)}
        <h2>Xử lý</h2>
        ${actionForms(view, session)}
      </aside>
      <div class="content">
        ${partySection(view)} ${statedSections(view)} ${componentList(view)} ${deliverySection(view)}
        ${moneySection(view, session)} ${resultSection(view)} ${complaintSection(view)}
        ${historySection(view)}
      </div>
    </div>`;
};

const due = (view: DossierView): Html =>
  html`${view.row.due_on ? day(view.row.due_on) : ''}
  ${view.row.due_certain === false ? html`<small class="sure">dự kiến, lịch nghỉ lễ chưa công bố đủ</small>` : ''}
  ${isOverdue(view.row, view.now) ? html`<strong class="overdue">Quá hạn</strong>` : ''}`;

const roles = [
  ['applicant', 'Người nộp'],
  ['owner', 'Chủ hồ sơ'],
  ['subject', 'Học sinh'],
] as const;

/** The applicant alone stands in the form's own section. */
const partySection = ({row: {parties}}: DossierView): Html | '' =>
  parties.owner || parties.subject
    ? html`<section class="card parties" aria-label="Các bên">
        ${roles.map(([role, name]) => {
          const party: Party | undefined = parties[role];
          return (
            party &&
            html`<div>
              <h2>${name}</h2>
              <p>
                <strong>${party.fullName ?? '–'}</strong>
                ${party.birthDate ? html`<br />Sinh ngày ${day(party.birthDate)}` : ''}
              </p>
            </div>`
          );
        })}
      </section>`
    : '';

const ways: Readonly<Record<string, string>> = {
  'truc-tiep': 'Trực tiếp tại Bộ phận một cửa',
  'buu-chinh': 'Qua dịch vụ bưu chính công ích',
  'truc-tuyen': 'Trực tuyến',
};

function deliverySection({row: {delivery}}: DossierView): Html {
  const {methods = [], postal} = delivery ?? {};
  return html`<section class="card">
    <h2>Hình thức nhận kết quả</h2>
    <ul class="plain">
      ${methods.map((method) => html`<li>${ways[method] ?? method}</li>`)}
    </ul>
    ${
      postal && methods.includes('buu-chinh')
        ? html`<dl class="fields">
            ${line('Người nhận', postal.recipient)} ${line('Số điện thoại', formatPhone(postal.phone))}
            ${line('Địa chỉ', postal.address)}
          </dl>`
        : ''
    }
  </section>`;
}

function historySection({history, officers}: DossierView): Html {
  const actor = ({actor: who, officer_id}: StatusChangeRow): string =>
    who === 'officer'
      ? (officers.get(officer_id ?? '') ?? 'Cán bộ')
      : who === 'applicant'
        ? 'Người nộp'
        : 'Hệ thống';
  return html`<section class="card">
    <h2>Quá trình xử lý</h2>
    <ol class="history">
      ${history.map(
        (change) =>
          html`<li>
            <strong>${statusWords(change.status).name}</strong>
            <div class="muted">${moment(change.at)}, ${actor(change)}</div>
            ${change.note ? html`<p class="note">${change.note}</p>` : ''}
            ${
              change.details.dueBefore
                ? html`<p class="muted">Ngày hẹn trả trước đó: ${day(change.details.dueBefore)}</p>`
                : ''
            }
          </li>`,
      )}
    </ol>
  </section>`;
}
