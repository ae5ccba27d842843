import {html, type TemplateResult} from 'lit';
import type {Counter} from '../../contract/payments.js';
import {wordsIn} from '../../contract/marks.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import type {Language} from '../../i18n/words.js';

/** Where to pay an officer, and the code to say there. */
export const counterPanel = ({where, code}: Counter, t: PaymentWords, lang: Language): TemplateResult =>
  html`<section part="counter" class="stack" aria-labelledby="next-title">
    <h3 id="next-title" tabindex="-1">${t.counterTitle}</h3>
    <dl part="transfer-lines">
      <div>
        <dt>${t.counterWhere}</dt>
        <dd>${wordsIn(where, lang)}</dd>
      </div>
      <div>
        <dt>${t.counterCode}</dt>
        <dd><strong part="counter-code" translate="no">${code}</strong></dd>
      </div>
    </dl>
    <p>${t.counterSay}</p>
  </section>`;
