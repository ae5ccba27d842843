import {html, nothing, type TemplateResult} from 'lit';
import type {Tracking} from '../../contract/dossiers.js';
import type {Failure} from '../../flows/failure.js';
import {portalSentence} from '../../i18n/problem-words.js';
import type {DossierTrackerWords} from '../../i18n/vi/dossier-tracker.js';
import {button} from '../../ui/button.js';
import {searchIcon} from '../../ui/icon.js';
import {textField} from '../../ui/input.js';
import {notice} from '../../ui/notice.js';
import {facts, timeline} from './facts.js';

export interface LookUp {
  typed: string;
  /** What is wrong with what was typed. */
  error?: 'needHandle' | 'badHandle' | undefined;
  busy: boolean;
  found?: Tracking | undefined;
  failure?: Failure | undefined;
}

export const nothingLookedUp: LookUp = {typed: '', busy: false};

/** Status and dates by reference or dossier code, without signing in. */
export function lookUp(
  {typed, error, busy, found, failure}: LookUp,
  t: DossierTrackerWords,
  on: {input: (typed: string) => void; submit: () => void},
): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) on.submit();
  };
  return html`<form part="look-up" class="stack" novalidate @submit=${submit}>
      ${textField({
        id: 'dossier-handle',
        label: t.handle,
        hint: t.handleHint,
        value: typed,
        error: error && t[error],
        verbatim: true,
        autocomplete: 'off',
        maxlength: 60,
        onInput: on.input,
      })}
      <div part="actions">
        ${button({
          label: t.search,
          kind: 'primary',
          type: 'submit',
          icon: searchIcon,
          busy,
          busyLabel: t.searching,
        })}
      </div>
    </form>
    <div part="found" role="status">${found ? result(found, t) : nothing}</div>
    ${failure ? failed(failure, t) : nothing}`;
}

const result = (found: Tracking, t: DossierTrackerWords): TemplateResult =>
  html`<article part="dossier" class="stack">
    <h3>${found.procedure.name}</h3>
    ${facts(found, t)} ${timeline(found.history, t)}
  </article>`;

const failed = ({code}: Failure, t: DossierTrackerWords): TemplateResult =>
  code === 'not-found'
    ? notice({kind: 'warning', body: t.notFound, announce: true})
    : notice({kind: 'danger', title: t.failed, body: portalSentence(t.portal, code)});
