import type {PaperRow} from '../papers/store.js';
import type {ReceiptData} from '../receipts/receipt-data.js';
import {padNumber} from '../receipts/series.js';
import type {DossierView} from './dossier-view.js';
import {html, type Html} from './html.js';
import {moment} from './words.js';

/** What the portal issued for the applicant, to be read and printed here as well. */
export function issuedPapers({row, papers}: DossierView): Html | '' {
  const issued = papers.filter(({kind}) => kind !== 'application');
  return issued.length === 0
    ? ''
    : html`<h2>Giấy tờ đã phát hành</h2>
        <ul class="plain">
          ${issued.map((paper) => html`<li>${paperLink(row.id, paper, nameOf(paper))}</li>`)}
        </ul>`;
}

/** Applications that the portal made for a component, the newest first. */
export const madeFor = ({row, papers}: DossierView, component: string): Html[] =>
  papers
    .filter((paper) => paper.kind === 'application' && paper.component === component)
    .toReversed()
    .map(
      (paper) =>
        html`<li class="file">
          <div class="file-name">Đơn do cổng lập từ nội dung khai</div>
          <div class="muted">PDF, lập lúc ${moment(paper.issued_at)}</div>
          <div class="file-links">${paperLink(row.id, paper, 'Mở')}</div>
        </li>`,
    );

const paperLink = (dossier: string, {id}: PaperRow, label: string): Html =>
  html`<a href="/desk/dossiers/${dossier}/papers/${id}" target="_blank" rel="noopener"
    >${label}<span class="sr"> (thẻ mới)</span></a
  >`;

const nameOf = ({kind, data}: PaperRow): string =>
  kind === 'receipt'
    ? `Biên lai số ${padNumber((data as ReceiptData).number)}`
    : 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả';
