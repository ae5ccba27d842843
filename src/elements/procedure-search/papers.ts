import {html, nothing, type TemplateResult} from 'lit';
import type {Component} from '../../contract/catalogue.js';
import type {ProcedureDetailsWords} from '../../i18n/vi/procedure-details.js';
import type {Language} from '../../i18n/words.js';
import {checkbox} from '../../ui/choice.js';
import {guidance} from '../../ui/guidance.js';

export interface Papers {
  components: readonly Component[];
  /** Codes ticked as being at hand; undefined: the papers are listed without boxes. */
  have: ReadonlySet<string> | undefined;
  onHave: (code: string, has: boolean) => void;
  lang: Language;
  /** The portal's base. */
  portal: URL;
}

/** Every paper that may be asked for, with its conditions: which of them apply is known once the form is filled. */
export function papers(
  {components, have, onHave, lang, portal}: Papers,
  t: ProcedureDetailsWords,
): TemplateResult {
  if (components.length === 0) return html`<p>${t.noComponents}</p>`;
  return html`${have ? html`<p>${t.checklist}</p>` : nothing}
    <ul part="papers" ?data-checklist=${have !== undefined}>
      ${components.map(
        (component) =>
          html`<li part="paper">
            ${
              have
                ? checkbox({
                    id: `have-${component.code}`,
                    label: html`<span part="paper-name" lang="vi">${component.name}</span>`,
                    checked: have.has(component.code),
                    onChange: (has) => onHave(component.code, has),
                  })
                : html`<p part="paper-name" lang="vi">${component.name}</p>`
            }
            ${about(component, t)} ${guidance({component, lang, portal, words: t, unsure: t.marks['K']})}
          </li>`,
      )}
    </ul>`;
}

function about(component: Component, t: ProcedureDetailsWords): TemplateResult {
  const {originals, copies, required, condition, form, note, upload} = component;
  const number = [originals > 0 ? t.originals(originals) : '', copies > 0 ? t.copies(copies) : '']
    .filter(Boolean)
    .join(', ');
  const when = condition === 'Nếu có' ? t.ifAny : condition ? t.only(condition) : required ? '' : t.optional;
  return html`<div part="paper-about">
    ${[when, number, form && t.form(form), note, upload === false && t.notAsFile]
      .filter(Boolean)
      .map((line) => html`<p>${line}</p>`)}
  </div>`;
}
