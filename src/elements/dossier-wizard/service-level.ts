import {html, nothing, type TemplateResult} from 'lit';
import type {Procedure} from '../../contract/catalogue.js';
import {wordsIn} from '../../contract/marks.js';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';

interface Words {
  t: DossierWizardWords;
  lang: string;
}

/** What is left to do in person, where, and with which originals. */
export const remainsInPerson = (given: Words, {service, inPerson}: Procedure): TemplateResult =>
  html`<h4>${given.t.serviceTitle}</h4>
    ${
      service === 'toan-trinh'
        ? html`<p>${given.t.serviceFull}</p>`
        : inPerson
          ? html`<p>${given.t.servicePart}</p>
              ${inPersonList(given, inPerson)}`
          : html`<p>${given.t.servicePartUnknown}</p>`
    }`;

export const inPersonList = (
  {t, lang}: Words,
  {what, where, originals}: NonNullable<Procedure['inPerson']>,
): TemplateResult =>
  html`<ul part="list">
    <li>${wordsIn(what, lang)}${where ? `: ${wordsIn(where, lang)}` : ''}</li>
    ${originals?.length ? html`<li>${t.bringOriginals} ${originals.join('; ')}</li>` : nothing}
  </ul>`;
