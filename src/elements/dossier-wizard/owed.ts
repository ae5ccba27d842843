import {html, nothing, type TemplateResult} from 'lit';
import type {Procedure} from '../../contract/catalogue.js';
import type {Obligation} from '../../contract/dossiers.js';
import {owed} from '../../contract/form/obligation.js';
import type {Values} from '../../contract/form/schema.js';
import {wordsIn} from '../../contract/marks.js';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import {formatDong} from '../../vietnam/money.js';

interface Words {
  t: DossierWizardWords;
  lang: string;
}

/** What will be owed with these values. The portal computes it again at submission. */
export const owedOf = (given: Words, procedure: Procedure, values: Values): TemplateResult =>
  html`<h4>${given.t.owedTitle}</h4>
    ${obligation(given, owed(procedure, values))}`;

/** Free is said plainly, and why where something would have been owed; an assumed amount never looks official. */
export function obligation({t, lang}: Words, {total, items}: Obligation): TemplateResult {
  const free = html`<p><strong>${t.nothingOwed}</strong></p>`;
  if (items.length === 0) return html`<div part="owed">${free}</div>`;
  const money = (amount: number) => formatDong(amount, lang === 'en' ? 'en' : 'vi');
  return html`<div part="owed">
    ${total === 0 ? free : nothing}
    <dl>
      ${items.map(
        ({kind, total: owed, appliesTo, basis, exemption}) =>
          html`<div>
            <dt>
              ${Object.hasOwn(t.fee, kind) ? t.fee[kind as keyof typeof t.fee] : kind}${appliesTo ? `: ${appliesTo}` : ''}
              <span class="muted">${basis}</span>
              ${
                exemption
                  ? html`<span class="muted">
                      ${t.relief(wordsIn(exemption.label, lang), money(exemption.relief))}
                      (${exemption.basis})
                    </span>`
                  : nothing
              }
            </dt>
            <dd>${money(owed)}</dd>
          </div>`,
      )}
      <div class="total">
        <dt>${t.total}</dt>
        <dd>${money(total)}</dd>
      </div>
    </dl>
    ${items.some(({mark}) => mark === 'A' || mark === 'K') ? html`<p class="muted">${t.assumed}</p>` : nothing}
    ${total === 0 ? nothing : html`<p class="muted">${t.owedLater}</p>`}
  </div>`;
}
