import {html, nothing, type TemplateResult} from 'lit';
import type {Obligation} from '../../contract/dossiers.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import type {Language} from '../../i18n/words.js';
import {formatDong} from '../../vietnam/money.js';

type Item = Obligation['items'][number];

/** What is owed and why: each fee with its kind, its amount and, folded, the law it comes from and how sure that is. */
export function bill({items, total}: Obligation, t: PaymentWords, lang: Language): TemplateResult {
  return html`<section part="bill" aria-labelledby="bill-title">
    <h3 id="bill-title">${t.bill}</h3>
    <dl>
      ${items.map((item) => line(item, t, lang))}
      <div part="total">
        <dt>${t.total}</dt>
        <dd>${formatDong(total, lang)}</dd>
      </div>
    </dl>
    <details>
      <summary>${t.basis}</summary>
      <ul>
        ${items.map(
          (item) =>
            html`<li>
              ${item.basis}${item.mark && t.marks[item.mark] ? html`. ${t.marks[item.mark]}` : nothing}
            </li>`,
        )}
      </ul>
    </details>
  </section>`;
}

function line({kind, appliesTo, unit, amount, quantity}: Item, t: PaymentWords, lang: Language) {
  const each = formatDong(amount, lang);
  const about = [appliesTo, t.per(unit), quantity > 1 && t.quantity(quantity, each)].filter(Boolean);
  return html`<div>
    <dt>${t.kinds[kind] ?? kind} <span class="muted">${about.join(', ')}</span></dt>
    <dd>${formatDong(amount * quantity, lang)}</dd>
  </div>`;
}
