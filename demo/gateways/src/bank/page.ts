import {html} from 'hono/html';
import {page, when, type Html} from '../people/page.js';
import {banks} from './banks.js';
import type {OrderProblem} from './order.js';
import {bankName, type NoticeState, type Transfer} from './transfer.js';
import {problemWords, manglingWords, noticeWords} from './words.js';

export interface BankPage {
  readonly qr: string;
  /** What stands in the form: read from a QR, or typed and refused. */
  readonly typed: {readonly [field: string]: unknown};
  readonly problems: readonly OrderProblem[];
  readonly transfers: readonly Transfer[];
}

export const bankPage = (state: BankPage): Html =>
  page({
    title: 'Ngân hàng trên điện thoại',
    warning: 'Bản mô phỏng – không phải ngân hàng thật. Không có tiền nào được chuyển.',
    body: html`<div class="columns">
      <div class="stack">${qrCard(state)} ${orderCard(state)}</div>
      <section class="card" aria-labelledby="made">
        <h2 id="made">Giao dịch đã chuyển</h2>
        <div data-refresh>${transferList(state.transfers)}</div>
      </section>
    </div>`,
  });

const qrCard = ({qr, typed}: BankPage): Html =>
  html`<section class="card" aria-labelledby="scan">
    <h2 id="scan">Quét mã VietQR</h2>
    <form method="get" action="/">
      <label
        >Nội dung mã VietQR
        <textarea name="qr" rows="3" class="code" spellcheck="false" required>${qr}</textarea>
        ${qr && !('bin' in typed) && html`<span class="problem" role="alert">Đây không phải mã VietQR, hoặc mã bị thiếu ký tự. Hãy sao chép lại toàn bộ.</span>`}
      </label>
      <button>Đọc mã</button>
    </form>
  </section>`;

const orderCard = ({typed, problems}: BankPage): Html => {
  const value = (field: string) => {
    const found = typed[field];
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  const problem = (field: OrderProblem['field']) => {
    const found = problems.find((one) => one.field === field);
    return found && html`<span class="problem" role="alert">${problemWords[found.code]}</span>`;
  };
  const option = (code: string, name: string, field: string) =>
    html`<option value="${code}" ${value(field) === code && 'selected'}>${name}</option>`;
  return html`<section class="card" aria-labelledby="order">
    <h2 id="order">Chuyển tiền</h2>
    <form method="post" action="/send">
      <label
        >Ngân hàng nhận
        <select name="bin" required>
          ${option('', 'Chọn ngân hàng', 'bin')}
          ${[...banks].map(([bin, name]) => option(bin, `${name} (${bin})`, 'bin'))}</select
        >${problem('bin')}
      </label>
      <label
        >Số tài khoản
        <input name="account" value="${value('account')}" autocomplete="off" required />${problem('account')}
      </label>
      <label
        >Số tiền (đồng)
        <input
          name="amount"
          value="${value('amount')}"
          inputmode="numeric"
          autocomplete="off"
          required
        />${problem('amount')}
      </label>
      <label
        >Nội dung chuyển tiền
        <input name="content" value="${value('content')}" autocomplete="off" />${problem('content')}
      </label>
      <label
        >Nội dung trên sao kê của bên nhận
        <select name="mangle">
          ${option('', 'Giữ nguyên', 'mangle')}
          ${Object.entries(manglingWords).map(([name, words]) => option(name, words, 'mangle'))}</select
        >${problem('mangle')}
      </label>
      <button class="main">Chuyển tiền</button>
    </form>
  </section>`;
};

const transferList = (transfers: readonly Transfer[]): Html =>
  transfers.length === 0
    ? html`<p class="quiet">Chưa có giao dịch nào.</p>`
    : html`<ul class="list">
        ${transfers.map(transferItem)}
      </ul>`;

const transferItem = (transfer: Transfer): Html =>
  html`<li id="t-${transfer.id}">
    <div class="row">
      <span class="amount">−${transfer.amount.toLocaleString('vi-VN')} đ</span>
      <span class="quiet">${when(transfer.madeAt)}</span>
    </div>
    <div>${bankName(transfer.bin)} · ${transfer.account}</div>
    <div class="code">${transfer.statement || '(không có nội dung)'}</div>
    ${noticeLine(transfer.notice)}
    <form method="post" action="/repeat/${transfer.id}"><button>Gửi lại thông báo</button></form>
  </li>`;

const noticeLine = ({state, attempts, nextAt}: NoticeState): Html => {
  const {tone, text} = noticeWords[state];
  const last = attempts.at(-1);
  return html`<p>
    <span class="${tone}">${text}</span>
    <span class="quiet"
      >Đã gửi ${attempts.length} lần${last && answerWords(last.status)}.
      ${nextAt && html`Tự gửi lại lúc ${when(nextAt)}.`}</span
    >
  </p>`;
};

const answerWords = (status: number | null): string =>
  status === null ? ', không kết nối được với cổng' : `, cổng trả lời mã ${status}`;
