import type {Agency} from '../../../../src/contract/portal.js';
import {statuses} from '../../../../src/vietnam/statuses.js';
import {statusWords} from '../dossiers/status-words.js';
import type {DossierRow} from '../dossiers/store.js';
import {html, type Html} from './html.js';
import {isOverdue, type Inbox, type InboxQuery} from './inbox.js';
import {current} from './layout.js';
import {badge, day, moment} from './words.js';

export interface InboxView {
  query: InboxQuery;
  inbox: Inbox;
  agencies: readonly Agency[];
  /** Dossiers of each agency that has any. */
  filled: ReadonlyMap<string, number>;
  now: Date;
}

export const inboxPage = ({query, inbox, agencies, filled, now}: InboxView): Html => {
  const agency = agencies.find(({id}) => id === query.agency);
  return html`<h1>${agency?.name ?? 'Hồ sơ'}</h1>
    <form class="filter card" method="get" action="/desk/dossiers" role="search">
      <label>Cơ quan ${agencySelect(query.agency, agencies, filled)}</label>
      <label>
        Tìm hồ sơ
        <input
          type="search"
          name="q"
          value="${query.search}"
          placeholder="Mã hồ sơ hoặc mã tra cứu"
          autocomplete="off"
        />
      </label>
      ${query.status === undefined ? '' : html`<input type="hidden" name="status" value="${query.status}" />`}
      <button>Xem</button>
    </form>
    ${chips(query, inbox)} ${inbox.rows.length === 0 ? nothing(query) : table(inbox.rows, now)}
    ${pages(query, inbox)}`;
};

function agencySelect(
  chosen: string,
  agencies: readonly Agency[],
  filled: ReadonlyMap<string, number>,
): Html {
  const option = ({id, name}: Agency) =>
    html`<option value="${id}" ${id === chosen ? 'selected' : ''}>
      ${name}${filled.has(id) ? ` (${filled.get(id)})` : ''}
    </option>`;
  const here = agencies.filter(({id}) => filled.has(id) || id === chosen);
  const others = agencies.filter(({id}) => !filled.has(id) && id !== chosen);
  return html`<select name="agency">
    <optgroup label="Có hồ sơ">${here.map(option)}</optgroup>
    <optgroup label="Cơ quan khác">${others.map(option)}</optgroup>
  </select>`;
}

function chips(query: InboxQuery, {counts}: Inbox): Html {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const chip = (status: number | undefined, name: string, count: number) =>
    html`<li>
      <a class="chip" href="${urlOf({...query, status, page: 1})}" ${current(query.status === status)}
        >${name} <span class="count">${count}</span></a
      >
    </li>`;
  return html`<ul class="chips" aria-label="Trạng thái">
    ${chip(undefined, 'Tất cả', all)}
    ${statuses
      .filter(({code}) => counts.has(code) || code === query.status)
      .map(({code, vi}) => chip(code, vi, counts.get(code) ?? 0))}
  </ul>`;
}

const nothing = ({search, status}: InboxQuery): Html =>
  html`<p class="empty card">
    ${
      search
        ? 'Không tìm thấy hồ sơ nào khớp. Kiểm tra lại mã, hoặc chọn cơ quan khác.'
        : status === undefined
          ? 'Chưa có hồ sơ nào gửi đến cơ quan này.'
          : 'Không có hồ sơ nào ở trạng thái này.'
    }
  </p>`;

const table = (rows: readonly DossierRow[], now: Date): Html =>
  html`<table class="list">
    <caption class="sr">
      Danh sách hồ sơ
    </caption>
    <thead>
      <tr>
        <th scope="col">Hồ sơ</th>
        <th scope="col">Thủ tục</th>
        <th scope="col">Người nộp</th>
        <th scope="col">Ngày nộp</th>
        <th scope="col">Hẹn trả</th>
        <th scope="col">Trạng thái</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => line(row, now))}
    </tbody>
  </table>`;

const line = (row: DossierRow, now: Date): Html =>
  html`<tr class="${isOverdue(row, now) ? 'late' : ''}">
    <td class="handle"><a href="/desk/dossiers/${row.id}">${row.code ?? row.reference}</a></td>
    <td class="what"><span>${row.procedure_name}</span></td>
    <td data-label="Người nộp">${row.parties.applicant?.fullName ?? '–'}</td>
    <td data-label="Ngày nộp">${row.submitted_at ? moment(row.submitted_at) : '–'}</td>
    <td data-label="Hẹn trả">
      ${row.due_on ? day(row.due_on) : '–'}
      ${isOverdue(row, now) ? html`<strong class="overdue">Quá hạn</strong>` : ''}
    </td>
    <td class="state">${badge(statusWords(row.status))}</td>
  </tr>`;

const pages = (query: InboxQuery, {hasMore}: Inbox): Html | '' =>
  query.page === 1 && !hasMore
    ? ''
    : html`<nav class="pages" aria-label="Trang">
        ${query.page > 1 ? html`<a href="${urlOf({...query, page: query.page - 1})}">Trang trước</a>` : ''}
        <span>Trang ${query.page}</span>
        ${hasMore ? html`<a href="${urlOf({...query, page: query.page + 1})}">Trang sau</a>` : ''}
      </nav>`;

function urlOf({agency, status, search, page}: InboxQuery): string {
  const params = new URLSearchParams({agency});
  if (status !== undefined) params.set('status', String(status));
  if (search) params.set('q', search);
  if (page > 1) params.set('page', String(page));
  return `/desk/dossiers?${params}`;
}
