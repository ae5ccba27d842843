import {html} from 'hono/html';
import {payWords, type StateWords} from './words.js';

type Content = ReturnType<typeof html>;

export interface PayAssets {
  stylesheet: string;
  script: string;
}

interface PayPage extends PayAssets {
  lang: 'vi' | 'en';
  title: string;
  content: Content;
  /** Whether anything on it moves by itself. */
  moves?: boolean;
}

/** Little beside the one thing that it says: a payer is on the way somewhere else. */
const payPage = ({lang, title, stylesheet, script, content, moves = false}: PayPage) => {
  const t = payWords[lang];
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${stylesheet}" />
        ${moves ? html`<script type="module" src="${script}"></script>` : ''}
      </head>
      <body>
        <header class="wrap top">
          <span class="brand"><img src="/icon.svg" alt="" width="44" height="44" /><b>${t.portal}</b></span>
          <span class="badge">${t.demo}</span>
        </header>
        <main class="wrap pay">${content}</main>
      </body>
    </html>`;
};

/** On the way to a gateway, in a tab whose page was given up for it. */
export function goPage(assets: PayAssets, lang: 'vi' | 'en', {payment, url}: {payment: string; url: string}) {
  const t = payWords[lang];
  return payPage({
    ...assets,
    lang,
    title: t.going,
    moves: true,
    content: html`<div class="card" data-payment="${payment}" data-go="${url}">
      <div data-tone="wait">
        <div class="mark"></div>
        <h1>${t.going}</h1>
        <p>${t.goingText}</p>
      </div>
      <div class="actions"><a class="button" href="${url}" rel="noreferrer">${t.go}</a></div>
    </div>`,
  });
}

export interface Standing {
  payment: string;
  state: string;
  words: StateWords;
  /** Where the payer goes back to. */
  back: string;
}

/** How a payment stands, once more and once more until it is known. */
export function standingPage(assets: PayAssets, lang: 'vi' | 'en', {payment, state, words, back}: Standing) {
  const t = payWords[lang];
  return payPage({
    ...assets,
    lang,
    title: words.title,
    moves: true,
    content: html`<div
      class="card"
      data-payment="${payment}"
      data-state="${state}"
      data-watch="/pay/${payment}/state"
      data-back="${back}"
    >
      ${sentence(words, 'status')}
      <div class="actions">
        <p class="hint" role="status" hidden>${t.mayClose}</p>
        <a class="button" href="${back}" rel="noreferrer">${t.back}</a>
      </div>
      <noscript><p>${t.noScript}</p></noscript>
    </div>`,
  });
}

/** What can't be shown: an address that nobody sent, a payment that there is not. */
export function strangePage(assets: PayAssets, lang: 'vi' | 'en', what: 'strange' | 'missing') {
  const t = payWords[lang];
  const words: StateWords = {tone: 'bad', title: t[what], text: t[`${what}Text`]};
  return payPage({
    ...assets,
    lang,
    title: words.title,
    content: html`<div class="card">
      ${sentence(words)}
      <div class="actions"><a class="button" href="/${lang === 'en' ? '?lang=en' : ''}">${t.home}</a></div>
    </div>`,
  });
}

const sentence = ({tone, title, text}: StateWords, role?: string): Content =>
  html`<div data-tone="${tone}" ${role ? html`role="${role}"` : ''}>
    <div class="mark"></div>
    <h1>${title}</h1>
    <p>${text}</p>
  </div>`;
