import {html, nothing, type TemplateResult} from 'lit';
import type {Component, Guidance} from '../contract/catalogue.js';
import {wordsIn} from '../contract/marks.js';

export interface Guided {
  component: Component;
  lang: string;
  /** The portal's base: a specimen's address is relative to it. */
  portal: URL;
  words: {whereToGet: string; seeSpecimen: string; enlarge: string};
  /** Said where it was not looked up, since it must not look official. */
  unsure: unknown;
}

/** What a paper is and where one gets it, for whoever does not have it at hand yet. */
export function guidance(given: Guided): TemplateResult | typeof nothing {
  const {component, lang, words, unsure} = given;
  if (!component.guidance) return nothing;
  const {what, where, specimen, mark} = component.guidance;
  return html`<div part="guidance">
    <p>${wordsIn(what, lang)}</p>
    <p>
      <strong>${words.whereToGet}</strong> ${wordsIn(where, lang)}
      ${mark === 'A' || mark === 'K' ? html`<small>(${unsure})</small>` : nothing}
    </p>
    ${specimen ? picture(given, specimen) : nothing}
  </div>`;
}

/**
 * The address is set when it is opened: until then the drawing costs nothing, and a site whose policy allows no pictures of
 * the portal's is not told of a violation, which a lazy picture would be.
 */
const picture = (
  {component, lang, portal, words}: Guided,
  {href, alt}: NonNullable<Guidance['specimen']>,
): TemplateResult =>
  html`<details @toggle=${load}>
    <summary>${words.seeSpecimen}<span class="sr">: ${component.name}</span></summary>
    <div class="specimen">
      <button type="button" aria-expanded="false" @click=${enlarge}>
        <img width="420" height="594" data-src=${new URL(href, portal).href} alt=${wordsIn(alt, lang)} />
        <span class="sr">${words.enlarge}</span>
      </button>
    </div>
  </details>`;

const load = ({currentTarget}: Event): void => {
  const opened = currentTarget as HTMLDetailsElement;
  const image = opened.querySelector('img');
  if (opened.open && image) image.src = image.dataset['src'] ?? '';
};

const enlarge = ({currentTarget}: Event): void => {
  const pressed = currentTarget as HTMLElement;
  const isLarge = pressed.getAttribute('aria-expanded') === 'true';
  pressed.setAttribute('aria-expanded', String(!isLarge));
};
