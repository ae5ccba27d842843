import {html} from 'hono/html';
import type {ReceiptCheck} from '../../../../../src/contract/payments.js';
import {dateInVietnam, formatVietnameseDate, vietnamClock} from '../../../../../src/vietnam/dates.js';
import {formatDong} from '../../../../../src/vietnam/money.js';
import {checkWords, type CheckWords} from './words.js';

type Lang = 'vi' | 'en';
type Html = ReturnType<typeof html>;

export interface CheckPage {
  lang: Lang;
  /** As asked for, in the one form that is stored where it can be read. */
  code: string;
  /** Absent: no receipt has the code, or none was given yet. */
  receipt: ReceiptCheck | undefined;
  script: string;
}

/** What a receipt says to anybody who has its code, and a place to hold a file against it. */
export function checkPage({lang, code, receipt, script}: CheckPage): Html {
  const t = checkWords[lang];
  return html`<main class="wrap receipt">
    <h1>${t.title}</h1>
    <p class="lead">${t.lead}</p>
    ${receipt ? verdictOf(receipt, code, lang, t) : code ? unknown(t) : ''}
    ${receipt ? fileCheck(receipt, t, script) : ''}
    <form class="card ask" action="/receipts" method="get">
      <label for="code"><b>${receipt ? t.another : t.code}</b></label>
      <div class="row">
        <input
          id="code"
          name="code"
          required
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          placeholder="XXXXX-XXXXX"
          value="${receipt ? '' : code}"
        />
        <button class="button primary">${t.check}</button>
      </div>
      ${lang === 'en' ? html`<input type="hidden" name="lang" value="en" />` : ''}
    </form>
  </main>`;
}

const unknown = (t: CheckWords): Html =>
  html`<section class="card result bad" role="status">
    <h2>${t.unknown}</h2>
    <p>${t.unknownHint}</p>
  </section>`;

const verdictOf = (receipt: ReceiptCheck, code: string, lang: Lang, t: CheckWords): Html =>
  html`<section class="card result ${receipt.voided ? 'bad' : 'good'}">
    <h2>${receipt.voided ? t.voided : t.found}</h2>
    <p>${receipt.voided ? t.voidedHint : t.foundHint}</p>
    <dl>
      ${line(t.amount, formatDong(receipt.amount, lang))} ${line(t.agency, receipt.agency)}
      ${line(t.number, receipt.number)} ${line(t.issued, momentOf(receipt.issuedAt))} ${line(t.code, code)}
    </dl>
  </section>`;

const line = (label: string, value: string): Html =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const fileCheck = ({sha256, voided}: ReceiptCheck, t: CheckWords, script: string): Html =>
  html`<section class="card" aria-labelledby="file-title">
    <h2 id="file-title">${t.fileTitle}</h2>
    ${
      sha256 === undefined
        ? html`<p role="status">${t.waiting}</p>`
        : html`<p id="file-hint">${t.fileHint}</p>
            <div class="drop" data-sha256="${sha256}">
              <label class="button" for="file">${t.choose}</label>
              <input id="file" type="file" accept="application/pdf,.pdf" aria-describedby="file-hint stays" />
              <span>${t.orDrop}</span>
            </div>
            <p
              class="verdict"
              role="status"
              data-busy="${t.busy}"
              data-same="${voided ? t.genuineVoided : t.genuine}"
              data-voided="${String(voided)}"
              data-other="${t.other}"
              data-unreadable="${t.unreadable}"
            ></p>
            <p id="stays" class="quiet">${t.stays}</p>
            <noscript><p>${t.noScript}</p></noscript>
            <script type="module" src="${script}"></script>`
    }
  </section>`;

const momentOf = (instant: string): string => {
  const at = new Date(instant);
  return `${vietnamClock(at).toISOString().slice(11, 16)}, ${formatVietnameseDate(dateInVietnam(at))}`;
};
