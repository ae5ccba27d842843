import {html, nothing, type TemplateResult} from 'lit';
import type {Component, Guidance} from '../../contract/catalogue.js';
import {wordsIn} from '../../contract/marks.js';
import type {WizardContext} from './wizard-context.js';

/** What a paper is and where one gets it, for whoever does not have it at hand yet. */
export function guidance(given: WizardContext, {name, guidance}: Component): TemplateResult | typeof nothing {
  if (!guidance) return nothing;
  const {t, lang} = given;
  const {what, where, specimen, mark} = guidance;
  return html`<div part="guidance">
    <p>${wordsIn(what, lang)}</p>
    <p><strong>${t.whereToGet}</strong> ${wordsIn(where, lang)}</p>
    ${mark === 'A' || mark === 'K' ? html`<p><small>${t.notOfficial}</small></p>` : nothing}
    ${specimen ? picture(given, name, specimen) : nothing}
  </div>`;
}

/** A closed `details` draws nothing, so that a lazy picture costs nothing until it is opened. */
function picture(
  {t, lang, filing}: WizardContext,
  name: string,
  {href, alt}: NonNullable<Guidance['specimen']>,
): TemplateResult {
  const source = new URL(href, filing.portal).href;
  return html`<details>
    <summary>${t.seeSpecimen}<span class="sr">: ${name}</span></summary>
    <div class="specimen">
      <button type="button" aria-expanded="false" @click=${enlarge}>
        <img loading="lazy" width="420" height="594" src=${source} alt=${wordsIn(alt, lang)} />
        <span class="sr">${t.enlarge}</span>
      </button>
    </div>
  </details>`;
}

const enlarge = ({currentTarget}: Event): void => {
  const pressed = currentTarget as HTMLElement;
  const isLarge = pressed.getAttribute('aria-expanded') === 'true';
  pressed.setAttribute('aria-expanded', String(!isLarge));
};
