import {html, nothing, type TemplateResult} from 'lit';
import type {Obligation} from '../../contract/dossiers.js';
import {wordsIn} from '../../contract/marks.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import type {Language} from '../../i18n/words.js';
import {formatDong} from '../../vietnam/money.js';

type Item = Obligation['items'][number];

/** What is owed and why: each fee, what is taken off it, and, folded, the law it comes from and how sure that is. */
export function bill({items, total}: Obligation, t: PaymentWords, lang: Language): TemplateResult {
  return html`<section part="bill" aria-labelledby="bill-title">
    <h3 id="bill-title">${t.bill}</h3>
    <dl>
      ${items.map((item) => lines(item, t, lang))}
      <div part="total">
        <dt>${t.total}</dt>
        <dd>${formatDong(total, lang)}</dd>
      </div>
    </dl>
    <details>
      <summary>${t.basis}</summary>
      <ul>
        ${items.map(({basis, mark, exemption}) => [
          basisLine(basis, mark, t),
          exemption ? basisLine(exemption.basis, exemption.mark, t) : nothing,
        ])}
      </ul>
    </details>
  </section>`;
}

const basisLine = (basis: string, mark: string | undefined, t: PaymentWords): TemplateResult =>
  html`<li>${basis}${mark && t.marks[mark] ? html`. ${t.marks[mark]}` : nothing}</li>`;

function lines(item: Item, t: PaymentWords, lang: Language): TemplateResult {
  const {kind, name, appliesTo, unit, amount, quantity, fullAmount, exemption} = item;
  const kindName = t.kinds[kind] ?? kind;
  const online = fullAmount - amount * quantity;
  const each = quantity > 0 ? Math.round(fullAmount / quantity) : amount;
  const about = [
    name && kindName,
    appliesTo,
    quantity > 1 ? t.quantity(quantity, formatDong(each, lang), unit) : t.per(unit),
  ].filter(Boolean);
  return html`<div>
      <dt>
        ${name ? wordsIn(name, lang) : kindName}
        <span class="muted">${about.join(', ')}</span> ${doubt(item.mark, t)}
      </dt>
      <dd>${formatDong(fullAmount, lang)}</dd>
    </div>
    ${online > 0 ? less(t.online, online, lang) : nothing}
    ${
      exemption
        ? less(html`${wordsIn(exemption.label, lang)} ${doubt(exemption.mark, t)}`, exemption.relief, lang)
        : nothing
    }`;
}

/** An amount that nobody has compared with a law must not look as if somebody had. */
const doubt = (mark: string | undefined, t: PaymentWords): TemplateResult | typeof nothing =>
  mark && t.doubts[mark] ? html`<span part="doubt">${t.doubts[mark]}</span>` : nothing;

const less = (why: string | TemplateResult, amount: number, lang: Language): TemplateResult =>
  html`<div part="less">
    <dt>${why}</dt>
    <dd>−${formatDong(amount, lang)}</dd>
  </div>`;
