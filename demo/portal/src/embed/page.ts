import {html} from 'hono/html';
import type {Site} from '../sites/store.js';
import {words} from './words.js';

export interface EmbedPage {
  view: string;
  lang: 'vi' | 'en';
  /** Undefined on the portal's own top-level page. */
  site: Site | undefined;
  /** Paths under `/cdn/`. */
  preloads: readonly string[];
  stylesheet: string;
  /** Addresses of the portal's own modules. */
  extensions: readonly string[];
}

/** The page that a frame shows, and the portal's own page of the same view. */
export function embedPage({view, lang, site, preloads, stylesheet, extensions}: EmbedPage) {
  const t = words[lang];
  const title = t.titles[view] ?? '';
  const config = JSON.stringify({
    view,
    siteKey: site?.key ?? '',
    origins: site?.origins ?? [],
    portal: '/',
    ...(extensions.length > 0 && {extensions}),
  });
  return html`<!doctype html>
    <html lang="${lang}" ${site ? 'data-framed' : ''}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${t.home}</title>
        <meta name="dvc-embed" content="${config}" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${stylesheet}" />
        ${preloads.map((path) => html`<link rel="modulepreload" href="/cdn/${path}" />`)}
        <script type="module" src="/cdn/guest.js"></script>
      </head>
      <body>
        ${
          site
            ? ''
            : html`<header class="bar">
                <a href="/${lang === 'en' ? '?lang=en' : ''}">← ${t.home}</a><span>${t.demo}</span>
              </header>`
        }
        <main class="dvc-box">
          <div class="first" aria-busy="true">
            <h2>${title}</h2>
            <p>${t.loading}</p>
            <i></i><i></i><i></i><i></i>
            <noscript><p>${t.noScript}</p></noscript>
          </div>
        </main>
      </body>
    </html>`;
}
