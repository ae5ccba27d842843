import {html, nothing, type TemplateResult} from 'lit';
import type {Dossier} from '../../contract/dossiers.js';
import {portalSentence} from '../../i18n/problem-words.js';
import type {DossierTrackerWords} from '../../i18n/vi/dossier-tracker.js';
import {button} from '../../ui/button.js';
import {radios} from '../../ui/choice.js';
import {fileIcon} from '../../ui/icon.js';
import {textField} from '../../ui/input.js';
import {momentOf} from '../../ui/moment.js';
import {notice} from '../../ui/notice.js';
import type {AfterController, AfterPanel} from './after-controller.js';

/** What was decided, and the letter to take home. */
export function result(
  dossier: Dossier,
  t: DossierTrackerWords,
  after: AfterController,
): TemplateResult | typeof nothing {
  const {result: decided} = dossier;
  if (!decided) return nothing;
  return html`<section part="result" class="stack" aria-labelledby="result-title">
    <h3 id="result-title">${t.result}</h3>
    ${decided.words ? html`<p class="words">${decided.words}</p>` : nothing}
    ${
      decided.file
        ? button({
            label: t.resultFile,
            kind: 'primary',
            icon: fileIcon,
            onClick: () => void after.fetchResult(dossier),
          })
        : nothing
    }
  </section>`;
}

/** What was said about how the agency worked, and what it answered. */
export const complaints = ({complaints: all = []}: Dossier, t: DossierTrackerWords) =>
  all.length === 0
    ? nothing
    : html`<section aria-labelledby="complaints-title">
        <h3 id="complaints-title">${t.complaints}</h3>
        <ul part="complaints">
          ${all.map(
            ({text, at, answer}) =>
              html`<li>
                <time datetime=${at} class="muted">${momentOf(at)}</time>
                <p class="words">${text}</p>
                ${
                  answer
                    ? html`<p>
                        <strong>${t.answered(momentOf(answer.at))}</strong>
                        <span class="words">${answer.text}</span>
                      </p>`
                    : html`<p class="muted">${t.notAnswered}</p>`
                }
              </li>`,
          )}
        </ul>
      </section>`;

/** The buttons for it, or the one thing that was begun. */
export function afterwards(
  dossier: Dossier,
  t: DossierTrackerWords,
  after: AfterController,
): TemplateResult | typeof nothing {
  const may = new Set(dossier.may);
  const {panel, failure} = after;
  const open = (name: AfterPanel, label: string) =>
    may.has(name) ? button({label, kind: 'quiet', onClick: () => after.open(name, dossier)}) : nothing;
  if (panel && may.has(panel)) return form(dossier, panel, t, after);
  return html`${failure ? failed(failure.code, t) : nothing}
    <div part="after" class="row">
      ${open('rate', dossier.rating ? t.rateAgain(dossier.rating.score) : t.rate)}
      ${open('complain', t.complain)} ${open('withdraw', t.withdraw)}
    </div>`;
}

const failed = (code: string, t: DossierTrackerWords): TemplateResult =>
  notice({kind: 'danger', body: portalSentence(t.portal, code), announce: true});

function form(
  dossier: Dossier,
  panel: AfterPanel,
  t: DossierTrackerWords,
  after: AfterController,
): TemplateResult {
  const words = t.after[panel];
  const submit = (event: Event) => {
    event.preventDefault();
    void after.send(dossier);
  };
  return html`<form
    part="after-form"
    class="stack"
    novalidate
    @submit=${submit}
    aria-labelledby="after-title"
  >
    <h3 id="after-title" tabindex="-1">${words.title}</h3>
    <p>${words.text}</p>
    ${
      panel === 'rate'
        ? radios({
            id: 'after-score',
            label: t.score,
            required: true,
            error: after.missing === 'score' ? t.needScore : undefined,
            value: after.score ? String(after.score) : undefined,
            options: t.scores.map((label, index) => ({value: String(5 - index), label})),
            onChange: (value) => after.choose(Number(value)),
          })
        : nothing
    }
    ${textField({
      id: 'after-text',
      label: words.label,
      required: panel !== 'rate',
      value: after.text,
      error: after.missing === 'text' ? words.need : undefined,
      rows: 4,
      maxlength: panel === 'complain' ? 4000 : 1000,
      onInput: (text) => after.type(text),
    })}
    ${after.failure ? failed(after.failure.code, t) : nothing}
    <div part="actions" class="row">
      ${button({label: words.send, kind: 'primary', type: 'submit', busy: after.busy, busyLabel: t.sending})}
      ${button({label: t.notNow, onClick: () => after.close()})}
    </div>
  </form>`;
}
