import {html, nothing, type TemplateResult} from 'lit';
import type {ProcedureSummary} from '../../contract/catalogue.js';
import type {ProcedureSearchWords} from '../../i18n/vi/procedure-search.js';
import {button} from '../../ui/button.js';
import {isUnsure} from './certainty.js';
import {leadingAgency, type PortalNames} from './portal-names.js';

export interface Results {
  found: readonly ProcedureSummary[];
  /** How many are shown; the rest comes by a button. */
  shown: number;
  /** Whether something was typed or filtered for. */
  asked: boolean;
  /** Id of the agency filtered for. */
  agency: string;
  names: PortalNames;
  onSelect: (procedure: ProcedureSummary) => void;
  onMore: () => void;
  /** Up from the first result: back to the box. */
  onLeave: () => void;
}

export const resultId = (code: string): string => `result-${code}`;

/**
 * A plain list whose entries are headings with a button. Not a listbox: its options lose everything but their text,
 * and a screen reader could not read agency and fee by themselves nor step from heading to heading.
 */
export function results(given: Results, t: ProcedureSearchWords): TemplateResult {
  const {found, shown, asked, onMore, onLeave} = given;
  const visible = found.slice(0, shown);
  const left = found.length - visible.length;
  return html`<p part="summary" role="status">${asked ? t.found(found.length) : t.every(found.length)}</p>
    ${found.length === 0 ? html`<div part="empty"><slot name="empty">${t.nothing}</slot></div>` : nothing}
    <ol part="results" aria-label=${t.results} @keydown=${(event: KeyboardEvent) => move(event, onLeave)}>
      ${visible.map((procedure) => result(procedure, given, t))}
    </ol>
    ${left > 0 ? button({label: t.more(left), onClick: onMore}) : nothing}
    ${
      visible.some(({certainty}) => isUnsure(certainty, 'service', 'fees', 'agencies'))
        ? html`<p part="unsure">${t.unsureList}</p>`
        : nothing
    }`;
}

function result(
  procedure: ProcedureSummary,
  {agency, names, onSelect}: Results,
  t: ProcedureSearchWords,
): TemplateResult {
  const {code, name, summary, service, free} = procedure;
  const leading = leadingAgency(procedure, agency);
  return html`<li part="result">
    <h3>
      <button
        type="button"
        part="result-name"
        lang="vi"
        id=${resultId(code)}
        @click=${() => onSelect(procedure)}
      >
        ${name}
      </button>
    </h3>
    ${summary ? html`<p part="result-summary" lang="vi">${summary}</p>` : nothing}
    <ul part="result-facts">
      ${leading ? html`<li>${t.places(names.agency(leading.id), leading.others)}</li>` : nothing}
      <li part="badge" data-service=${service}>${names.service(service)}</li>
      <li>${free === undefined ? t.feeUnknown : free ? t.free : t.notFree}</li>
    </ul>
  </li>`;
}

/** Arrow keys, Home and End between the results; Tab goes on as ever. */
function move(event: KeyboardEvent, onLeave: () => void): void {
  const list = event.currentTarget as HTMLElement;
  const all = [...list.querySelectorAll<HTMLElement>('[part~="result-name"]')];
  const at = all.indexOf(event.target as HTMLElement);
  const next = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1}[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  if (next < 0) onLeave();
  else all[next]?.focus();
}
