import {html, nothing, type TemplateResult} from 'lit';
import type {CitizenCardWords} from '../../i18n/vi/citizen-card.js';
import {button} from '../../ui/button.js';
import {checkbox} from '../../ui/choice.js';
import {notice} from '../../ui/notice.js';
import type {CardDoubt} from '../../vietnam/citizen-card.js';
import {differs, isSame, type CardOffer} from './card-offer.js';

export interface OfferList {
  t: CitizenCardWords;
  offers: readonly CardOffer[];
  doubts: readonly CardDoubt[];
  /** Labels of the fields whose value is to be replaced. */
  replaced: ReadonlySet<string>;
  onReplace: (label: string, replace: boolean) => void;
  onFill: () => void;
  onAgain: () => void;
  onClose: () => void;
}

/** What was read, beside what stands in the form, and what in it does not fit. */
export function offerList(given: OfferList): TemplateResult {
  const {t, offers, doubts} = given;
  return html`<h4 tabindex="-1">${t.found}</h4>
    <p>${t.proves}</p>
    ${
      doubts.length > 0
        ? notice({
            kind: 'warning',
            title: t.doubtsTitle,
            body: html`${doubts.map((doubt) => html`<p>${t.doubts[doubt]}</p>`)}`,
            announce: true,
          })
        : nothing
    }
    <dl>${offers.map((offer, index) => row(given, offer, index))}</dl>
    <p class="muted">${t.private}</p>
    <div part="actions" class="row">
      ${button({label: t.fill, kind: 'primary', onClick: given.onFill})}
      ${button({label: t.again, onClick: given.onAgain})}
      ${button({label: t.type, kind: 'quiet', onClick: given.onClose})}
    </div>`;
}

const row = ({t, replaced, onReplace}: OfferList, offer: CardOffer, index: number): TemplateResult =>
  html`<div>
    <dt>${offer.label}</dt>
    <dd>
      <strong>${offer.read}</strong>
      ${isSame(offer) ? html`<p class="muted">${t.same}</p>` : nothing}
      ${
        differs(offer)
          ? html`<p>${t.now(offer.now)}</p>
              ${checkbox({
                id: `card-replace-${index}`,
                label: html`${t.replace}<span class="sr">: ${offer.label}</span>`,
                checked: replaced.has(offer.label),
                onChange: (replace) => onReplace(offer.label, replace),
              })}`
          : nothing
      }
    </dd>
  </div>`;
