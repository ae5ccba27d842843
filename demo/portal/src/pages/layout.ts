import {html} from 'hono/html';
import {homeWords} from './words.js';

type Content = ReturnType<typeof html> | string;

export interface Layout {
  lang: 'vi' | 'en';
  title: string;
  stylesheet: string;
  /** Path of this page, for the other language. */
  path: string;
  content: Content;
}

/** The frame that the portal's own pages share. */
export function layout({lang, title, stylesheet, path, content}: Layout) {
  const t = homeWords[lang];
  const query = lang === 'en' ? '?lang=en' : '';
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${stylesheet}" />
      </head>
      <body>
        <header class="wrap top">
          <a class="brand" href="/${query}">
            <img src="/icon.svg" alt="" width="44" height="44" />
            <span><b>${t.name}</b><small>${t.place}</small></span>
          </a>
          <nav aria-label="${t.navAccount}">
            <a href="/embed/register${query}">${t.register}</a>
            <a href="/embed/login${query}">${t.login}</a>
            <a href="${path}${t.other.lang === 'en' ? '?lang=en' : ''}" lang="${t.other.lang}"
              >${t.other.label}</a
            >
          </nav>
        </header>
        ${content}
        <footer>
          <div class="wrap">
            <p><b>${t.demo}.</b> ${t.demoLong}<a href="https://dichvucong.gov.vn/">dichvucong.gov.vn</a></p>
            <nav aria-label="${t.navMore}">
              <a href="/docs${query}">${t.contract}</a>
              <a href="/openapi.json">OpenAPI</a>
              <a href="/desk">${t.desk}</a>
            </nav>
          </div>
        </footer>
      </body>
    </html>`;
}
