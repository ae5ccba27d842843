import {html, raw} from 'hono/html';
import {page, when, type Html} from '../people/page.js';
import type {Message} from './message.js';

export interface InboxPage {
  /** Only this receiver's; empty: everybody's. */
  readonly to: string;
  readonly messages: readonly Message[];
  readonly reading?: Message;
}

export const inboxPage = ({to, messages, reading}: InboxPage): Html =>
  page({
    title: 'Hộp thư và tin nhắn',
    warning: 'Bản mô phỏng – không phải hộp thư thật. Thư và tin nhắn của mọi người nhận đều nằm ở đây.',
    body: html`<div class="columns ${reading && 'reading'}">
      <section class="card list-card" aria-label="Danh sách thư và tin nhắn">
        ${filter(to)}
        <div data-refresh>${list(to, messages, reading)}</div>
      </section>
      <section class="card ${reading ? '' : 'nothing-read'}" aria-label="Nội dung">
        ${reading ? content(reading, to) : html`<p class="quiet">Chọn một thư hoặc tin nhắn để đọc.</p>`}
      </section>
    </div>`,
  });

const filter = (to: string): Html =>
  html`<form method="get" action="/">
      <label
        >Người nhận (email hoặc số điện thoại)
        <input name="to" value="${to}" autocomplete="off" placeholder="Tất cả" />
      </label>
      <div class="row">
        <button>Lọc</button>
        <button form="clear">Xoá tất cả</button>
      </div>
    </form>
    <form id="clear" method="post" action="/clear"></form>`;

const list = (to: string, messages: readonly Message[], reading: Message | undefined): Html =>
  messages.length === 0
    ? html`<p class="quiet">Chưa có thư hay tin nhắn nào.</p>`
    : html`<ul class="list">
        ${messages.map((message) => item(to, message, message.id === reading?.id))}
      </ul>`;

const item = (to: string, message: Message, current: boolean): Html =>
  html`<li>
    <a class="message" href="${address(message.id, to)}" ${current && raw('aria-current="true"')}>
      <span class="row quiet"><span>${kindWords[message.kind]}</span> ${when(message.receivedAt)}</span>
      <strong>${message.subject || message.text.slice(0, 80)}</strong>
      <span class="quiet">Đến: ${message.to}</span>
    </a>
  </li>`;

const content = (message: Message, to: string): Html =>
  html`<p class="back"><a href="${to ? `/?to=${encodeURIComponent(to)}` : '/'}">Quay lại danh sách</a></p>
    <h2>${message.subject || kindWords[message.kind]}</h2>
    <p class="quiet">Từ: ${message.from}<br />Đến: ${message.to}<br />${when(message.receivedAt)}</p>
    <pre>${linked(message.text)}</pre>
    ${
      message.html &&
      html`<details>
        <summary>Xem bản có định dạng</summary>
        <iframe
          title="Thư có định dạng"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcdoc="${message.html}"
        ></iframe>
      </details>`
    }`;

const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}" rel="noreferrer">${part}</a>` : part));

const address = (id: string, to: string): string => `/read/${id}${to && `?to=${encodeURIComponent(to)}`}`;

const kindWords: Record<Message['kind'], string> = {mail: 'Thư điện tử', sms: 'Tin nhắn SMS'};
