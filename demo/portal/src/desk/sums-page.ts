import type {Agency} from '../../../../src/contract/portal.js';
import {formatDong} from '../../../../src/vietnam/money.js';
import type {Counted, Sum} from '../payments/sums.js';
import {html, type Html} from './html.js';
import {gatewayName} from './money-words.js';
import {day as dayWords} from './words.js';

export interface Sums {
  /** `YYYY-MM-DD` */
  day: string;
  sums: readonly Sum[];
  counted: readonly Counted[];
  agencyOf: (id: string) => Agency | undefined;
}

/** What each agency took in on a day, by gateway, and whether ledger and payments agree. */
export const sumsPage = (view: Sums): Html => {
  const agencies = [...new Set([...view.sums, ...view.counted].map(({agency}) => agency))];
  return html`<form class="day card" method="get" action="/desk/transfers/sums">
      <label>Ngày <input type="date" name="day" value="${view.day}" required /></label>
      <button>Xem</button>
    </form>
    ${
      agencies.length === 0
        ? html`<p class="empty card">Ngày ${dayWords(view.day)} không có khoản thu nào.</p>`
        : agencies.map((agency) => agencyCard(view, agency))
    }`;
};

function agencyCard({sums, counted, agencyOf}: Sums, id: string): Html {
  const own = sums.filter(({agency}) => agency === id);
  const total = (of: 'count' | 'taken' | 'refunded') => own.reduce((sum, row) => sum + row[of], 0);
  const other = counted.find(({agency}) => agency === id);
  const agrees = total('taken') === (other?.taken ?? 0) && total('refunded') === (other?.refunded ?? 0);
  return html`<section class="card">
    <h2>${agencyOf(id)?.name ?? id}</h2>
    <table class="sums">
      <thead>
        <tr>
          <th scope="col">Cách nộp</th>
          <th scope="col">Số khoản</th>
          <th scope="col">Thu</th>
          <th scope="col">Hoàn</th>
          <th scope="col">Còn lại</th>
        </tr>
      </thead>
      <tbody>
        ${own.map(
          ({gateway, count, taken, refunded}) =>
            html`<tr>
              <th scope="row">${gatewayName(gateway)}</th>
              ${cells(count, taken, refunded)}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Cộng</th>
          ${cells(total('count'), total('taken'), total('refunded'))}
        </tr>
      </tfoot>
    </table>
    <p class="said ${agrees ? '' : 'bad'}">
      ${
        agrees
          ? 'Khớp: sổ cái bằng các khoản đã ghi nhận.'
          : `Lệch: các khoản đã ghi nhận là thu ${formatDong(other?.taken ?? 0)}, hoàn ${formatDong(other?.refunded ?? 0)}.`
      }
    </p>
  </section>`;
}

const cells = (count: number, taken: number, refunded: number): Html =>
  html`<td data-label="Số khoản">${count}</td>
    <td data-label="Thu">${formatDong(taken)}</td>
    <td data-label="Hoàn">${formatDong(refunded)}</td>
    <td data-label="Còn lại"><strong>${formatDong(taken - refunded)}</strong></td>`;
