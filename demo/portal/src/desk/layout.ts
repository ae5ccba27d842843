import type {OfficerSession} from '../officers/store.js';
import {html, type Html} from './html.js';

export interface Frame {
  /** Undefined: nobody is signed in. */
  session: OfficerSession | undefined;
  /** Which part of the desk this is. */
  at?: 'dossiers' | 'transfers' | 'complaints';
  /** Transfers that wait for an officer. */
  waiting?: number;
  /** Said once, above everything. */
  said?: {text: string; bad?: boolean} | undefined;
}

/** A page of the desk. */
export const page = (title: string, {session, at, waiting = 0, said}: Frame, body: Html): Html =>
  html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Một cửa điện tử</title>
        <link rel="stylesheet" href="/desk/desk.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#main">Đến nội dung chính</a>
        <header class="top">
          <div class="top-line">
            <a class="brand" href="/desk/dossiers"
              ><span class="seal" aria-hidden="true"></span>Một cửa điện tử</a
            >
            ${session && nav(at, waiting)}
            ${
              session &&
              html`<form class="who" method="post" action="/desk/sign-out">
                ${csrf(session)}<span class="who-name">${session.officer.full_name}</span>
                <button class="quiet">Đăng xuất</button>
              </form>`
            }
          </div>
          <p class="demo">
            Dữ liệu minh hoạ: đây là cổng tham chiếu, không phải hệ thống của cơ quan nhà nước.
          </p>
        </header>
        <main id="main" tabindex="-1">
          ${said && html`<p class="said ${said.bad ? 'bad' : ''}" role="${said.bad ? 'alert' : 'status'}">${said.text}</p>`}
          ${body}
        </main>
      </body>
    </html>`;

const nav = (at: Frame['at'], waiting: number): Html =>
  html`<nav aria-label="Các phần">
    <a href="/desk/dossiers" ${current(at === 'dossiers')}>Hồ sơ</a>
    <a href="/desk/transfers" ${current(at === 'transfers')}
      >Đối soát thanh
      toán${
        waiting > 0 ? html` <span class="count">${waiting}<span class="sr"> khoản chờ</span></span>` : ''
      }</a
    >
    <a href="/desk/complaints" ${current(at === 'complaints')}>Phản ánh, kiến nghị</a>
  </nav>`;

export const current = (is: boolean): Html | string => (is ? html`aria-current="page"` : '');

/** Stands in every form: what is posted without it is refused. */
export const csrf = ({csrf: token}: OfficerSession): Html =>
  html`<input type="hidden" name="csrf" value="${token}" />`;
