import {html, nothing, type TemplateResult} from 'lit';
import type {Procedure} from '../../contract/catalogue.js';
import {wordsIn} from '../../contract/marks.js';
import type {ProcedureDetailsWords} from '../../i18n/vi/procedure-details.js';
import {notice} from '../../ui/notice.js';
import {certaintyTag, isUnsure} from './certainty.js';
import {facts, type Facts} from './facts.js';
import {howToFile, type HowToFile} from './how-to-file.js';
import {papers, type Papers} from './papers.js';

export interface Details extends Facts {
  /** The code that was asked for, when it is a former one. */
  asked: string;
  papers: Papers;
  wayOn: HowToFile;
}

/** "What to prepare": everything a person wants to know before beginning. */
export function details(given: Details, t: ProcedureDetailsWords): TemplateResult {
  const {procedure, asked} = given;
  const {name, summary, code, certainty, conditions, legalBasis} = procedure;
  return html`<h2 part="details-title" lang="vi" tabindex="-1">${name}</h2>
    ${summary ? html`<p part="details-summary" lang="vi">${summary}</p>` : nothing}
    ${asked && asked !== code ? notice({body: t.formerCode(asked, code)}) : nothing} ${facts(given, t)}
    <section part="details-section">
      <h3>${t.prepare}${certaintyTag(certainty, 'components', t)}</h3>
      ${procedure.componentsShortened ? html`<p>${t.shortened}</p>` : nothing} ${papers(given.papers, t)}
    </section>
    <section part="details-section">
      <h3>${t.inPerson}${certaintyTag(certainty, 'service', t)}</h3>
      ${inPerson(procedure, given.lang, t)}
    </section>
    ${howToFile(given.wayOn, t)}
    ${
      conditions
        ? html`<details part="fold-out">
            <summary>${t.conditions}</summary>
            <p lang="vi">${conditions}${certaintyTag(certainty, 'conditions', t)}</p>
          </details>`
        : nothing
    }
    ${
      legalBasis.length > 0
        ? html`<details part="fold-out">
            <summary>${t.legalBasis}</summary>
            <ul>
              ${legalBasis.map((law) => html`<li lang="vi">${law}</li>`)}
            </ul>
            ${certaintyTag(certainty, 'legalBasis', t)}
          </details>`
        : nothing
    }
    ${isUnsure(certainty, ...Object.keys(certainty ?? {})) ? html`<p part="unsure">${t.unsure}</p>` : nothing}`;
}

function inPerson({inPerson, service}: Procedure, lang: string, t: ProcedureDetailsWords): unknown {
  if (!inPerson) {
    const said: Record<string, string> = {'toan-trinh': t.allOnline, 'mot-phan': t.someInPerson};
    return html`<p>${said[service] ?? t.maybeInPerson}</p>`;
  }
  const {what, where, originals = []} = inPerson;
  return html`<p>${wordsIn(what, lang)}</p>
    ${where ? html`<p>${t.where(wordsIn(where, lang))}</p>` : nothing}
    ${
      originals.length > 0
        ? html`<p>${t.bring}</p>
            <ul part="originals">
              ${originals.map((paper) => html`<li>${paper}</li>`)}
            </ul>`
        : nothing
    }`;
}
