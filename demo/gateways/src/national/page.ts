import {html} from 'hono/html';
import {page, when, type Html} from '../people/page.js';
import type {Visit} from './visit.js';
import {choices, noticeWords, outcomeWords} from './words.js';

const frame = (title: string, body: Html): Html =>
  page({
    title,
    warning:
      'MÔ PHỎNG – đây không phải nền tảng thanh toán quốc gia. Giao thức của nền tảng thật không công khai; không có tiền nào được thu.',
    body: html`<div class="columns">${body}</div>`,
  });

const dong = (amount: number): string => `${amount.toLocaleString('vi-VN')} đ`;

/** What a payer sees who was sent here. */
export const payPage = ({id, amount, purpose, until}: Visit): Html =>
  frame(
    'Thanh toán quốc gia (mô phỏng)',
    html`<section class="card" aria-labelledby="what">
        <h2 id="what">Khoản phải nộp</h2>
        <p class="amount">${dong(amount)}</p>
        <p>${purpose}</p>
        <p class="quiet">Hết hạn lúc ${when(new Date(until * 1000).toISOString())}</p>
      </section>
      <form class="card" method="post" action="/visits/${id}">
        <button class="main" name="choice" value="paid">${choices.paid}</button>
        <button name="choice" value="cancelled">${choices.cancelled}</button>
        <details>
          <summary>Thử tình huống khác</summary>
          <div class="stack">
            <button name="choice" value="failed">${choices.failed}</button>
            <button name="choice" value="silent">${choices.silent}</button>
          </div>
        </details>
      </form>`,
  );

export const endedPage = ({outcome, returnTo}: Visit): Html =>
  frame(
    'Giao dịch đã kết thúc',
    html`<section class="card">
      <p>${outcomeWords[outcome]}.</p>
      <p><a href="${returnTo}">Quay về cổng</a></p>
    </section>`,
  );

export const strangePage = (): Html =>
  frame(
    'Không thực hiện được giao dịch',
    html`<section class="card">
      <p class="bad">Yêu cầu thanh toán không đúng hoặc đã hết hạn. Hãy quay lại cổng và bắt đầu lại.</p>
    </section>`,
  );

export const listPage = (visits: readonly Visit[]): Html =>
  frame(
    'Thanh toán quốc gia (mô phỏng): các giao dịch',
    html`<section class="card" aria-label="Các giao dịch">
      <div data-refresh>
        ${
          visits.length === 0
            ? html`<p class="quiet">Chưa có giao dịch nào.</p>`
            : html`<ul class="list">
                ${visits.map(item)}
              </ul>`
        }
      </div>
    </section>`,
  );

const item = ({id, amount, outcome, transaction, notice}: Visit): Html =>
  html`<li id="v-${id}">
    <div class="row">
      <span class="code">${id}</span>
      <span class="amount">${dong(amount)}</span>
    </div>
    <p>${outcomeWords[outcome]}${transaction && `, số ${transaction}`}</p>
    <p>
      <span class="${noticeWords[notice.state].tone}">${noticeWords[notice.state].text}</span>
      <span class="quiet"
        >Đã gửi ${notice.answers.length} lần.
        ${notice.nextAt && html`Tự gửi lúc ${when(notice.nextAt)}.`}</span
      >
    </p>
    ${
      outcome !== 'open' &&
      html`<form method="post" action="/visits/${id}/notice"><button>Gửi lại tin báo</button></form>`
    }
  </li>`;
