import {html} from 'hono/html';
import {page, when, type Html} from '../people/page.js';
import type {PayProblem} from './pay-request.js';
import type {NoticeState, Transaction} from './transaction.js';
import {noticeWords, problemWords, results, returns, tellings} from './words.js';

const frame = (title: string, body: Html): Html =>
  page({
    title,
    warning: 'MÔ PHỎNG – đây không phải VNPAY. Không có tiền nào được thu.',
    body: html`<div class="columns">${body}</div>`,
  });

const dong = (hundredths: string): string => `${(Number(hundredths) / 100).toLocaleString('vi-VN')} đ`;

/** What a payer sees who was sent here. */
export const payPage = ({id, amount, orderInfo, expireDate}: Transaction): Html =>
  frame(
    'Cổng thanh toán VNPAY (mô phỏng)',
    html`<div class="stack">
        <section class="card" aria-labelledby="what">
          <h2 id="what">Thông tin đơn hàng</h2>
          <p class="amount">${dong(amount)}</p>
          <p>${orderInfo}</p>
          <p class="quiet">Mã giao dịch ${id} · hết hạn lúc ${clockOf(expireDate)}</p>
        </section>
      </div>
      <form class="card" method="post" action="/transactions/${id}">
        <button class="main" name="result" value="00/00">Thanh toán</button>
        <button name="result" value="24/02">Huỷ giao dịch</button>
        <details>
          <summary>Thử tình huống khác</summary>
          <div class="stack">
            ${select('Kết quả', 'other', results)} ${select('Báo cho cổng', 'telling', tellings)}
            ${select('Trình duyệt của khách', 'return', returns)}
            <button name="result" value="other">Trả kết quả này</button>
          </div>
        </details>
      </form>`,
  );

const select = (label: string, name: string, options: Readonly<Record<string, string>>): Html =>
  html`<label
    >${label}
    <select name="${name}">
      ${Object.entries(options).map(([value, words]) => html`<option value="${value}">${words}</option>`)}
    </select>
  </label>`;

/** `20261124091500` as `09:15`. */
const clockOf = (time: string): string => `${time.slice(8, 10)}:${time.slice(10, 12)}`;

export const problemPage = (problem: PayProblem): Html =>
  frame(
    'Không thực hiện được giao dịch',
    html`<section class="card">
      <p class="bad">${problemWords[problem]}</p>
      <p class="quiet">Mã lỗi ${problem}</p>
    </section>`,
  );

/** @param back - The merchant's return address, signed. */
export const endedPage = (back: string): Html =>
  frame(
    'Giao dịch đã kết thúc',
    html`<section class="card">
      <p>Giao dịch này đã có kết quả và không làm lại được.</p>
      <p><a href="${back}">Quay về cổng</a></p>
    </section>`,
  );

export const closedPage = (): Html =>
  frame(
    'Hãy đóng thẻ này',
    html`<section class="card"><p>Trình duyệt không quay về cổng. Hãy đóng thẻ này.</p></section>`,
  );

export const listPage = (transactions: readonly Transaction[]): Html =>
  frame(
    'VNPAY (mô phỏng): các giao dịch',
    html`<section class="card" aria-label="Các giao dịch">
      <div data-refresh>
        ${
          transactions.length === 0
            ? html`<p class="quiet">Chưa có giao dịch nào.</p>`
            : html`<ul class="list">
                ${transactions.map(item)}
              </ul>`
        }
      </div>
    </section>`,
  );

const item = ({id, amount, ending, notice, refund}: Transaction): Html =>
  html`<li id="t-${id}">
    <div class="row">
      <span class="code">${id}</span>
      <span class="amount">${dong(amount)}</span>
    </div>
    <p>${ending ? (results[`${ending.response}/${ending.status}`] ?? ending.response) : 'Đang chờ khách'}</p>
    ${refund && html`<p class="wait">Hoàn ${dong(refund.amount)}, trạng thái ${refund.status}.</p>`}
    ${
      ending &&
      html`${noticeLine(notice)}
        <form method="post" action="/transactions/${id}/notice"><button>Gửi lại tin báo</button></form>
        ${
          ending.status !== '00' &&
          html`<form method="post" action="/transactions/${id}/success">
            <button>Ngân hàng xác nhận muộn: thành công</button>
          </form>`
        }`
    }
  </li>`;

const noticeLine = ({state, attempts, nextAt}: NoticeState): Html => {
  const {tone, text} = noticeWords[state];
  const last = attempts.at(-1);
  return html`<p>
    <span class="${tone}">${text}</span>
    <span class="quiet"
      >Đã gửi ${attempts.length} lần${last && `, cổng trả lời ${last.code ?? 'không đọc được'}`}.
      ${nextAt && html`Tự gửi lúc ${when(nextAt)}.`}</span
    >
  </p>`;
};
