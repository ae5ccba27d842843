import {html} from 'hono/html';

export type Html = ReturnType<typeof html>;

/** The frame of a page for people. `warning` says in plain words that this is not the real thing. */
export const page = ({title, warning, body}: {title: string; warning: string; body: Html}): Html =>
  html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/people.css" />
        <script type="module" src="/refresh.js"></script>
      </head>
      <body>
        <header>
          <h1><a href="/">${title}</a></h1>
          <p class="warning">${warning}</p>
        </header>
        <main>${body}</main>
      </body>
    </html>`;

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  day: '2-digit',
  month: '2-digit',
});

/** A moment as people in Vietnam read it. @param iso - RFC 3339 */
export const when = (iso: string): Html =>
  html`<time datetime="${iso}">${clock.format(new Date(iso))}</time>`;
