import {html, nothing, type TemplateResult} from 'lit';
import type {KeptPaper} from '../../contract/handovers.js';
import {portalSentence} from '../../i18n/problem-words.js';
import {button} from '../../ui/button.js';
import {formatSize} from '../../ui/format-size.js';
import {fileIcon} from '../../ui/icon.js';
import {dayOf} from '../../ui/moment.js';
import type {WizardContext} from '../dossier-wizard/wizard-context.js';
import {focusWay} from './focus-way.js';

/** "Kho giấy tờ của tôi" under a component: what was sent before, when, and in which dossier. */
export function papersPanel(given: WizardContext): TemplateResult {
  const {t, filing} = given;
  const {papers} = filing.ways;
  const {state} = papers;
  const close = button({
    label: t.ways.hide,
    kind: 'quiet',
    onClick: (event) => {
      focusWay(event, 'papers');
      papers.close();
    },
  });
  const failed = (code: string) => html`<p part="error" role="alert">${portalSentence(t.portal, code)}</p>`;
  return html`<div part="other-way">
    <h5>${t.ways.papersTitle}</h5>
    ${state.at === 'loading' ? html`<p role="status">${t.ways.papersLoading}</p>` : nothing}
    ${state.at === 'failed' || (state.at === 'open' && state.failure) ? failed(state.failure?.code ?? '') : nothing}
    ${
      state.at === 'open'
        ? state.papers.length === 0
          ? html`<p role="status">${t.ways.papersNone}</p>`
          : html`<p class="muted">${t.ways.stillRight}</p>
              <ul part="kept-papers">
                ${state.papers.map((paper) => paperRow(given, paper, state.using))}
              </ul>`
        : nothing
    }
    <div class="row">${close}</div>
  </div>`;
}

function paperRow(
  {t, lang, filing}: WizardContext,
  paper: KeptPaper,
  using: string | undefined,
): TemplateResult {
  const {name, size, sha256, submittedAt, procedure, handle, component, upload} = paper;
  const isHere = filing.keeper.draft?.files.some((file) => file.sha256 === sha256);
  return html`<li part="kept-paper">
    <div class="file-line">${fileIcon}<span class="file-name">${name}</span></div>
    <p class="muted">${t.ways.usedAs(component.name)} · ${formatSize(size, lang)}</p>
    <p class="muted">${t.ways.usedIn(dayOf(submittedAt), procedure.name, handle)}</p>
    ${
      isHere
        ? html`<p>${t.ways.usedHere}</p>`
        : button({
            label: t.ways.use,
            name: t.ways.useFor(name),
            busy: using === upload,
            busyLabel: t.ways.using,
            onClick: (event) => {
              focusWay(event, 'papers');
              void filing.ways.papers.use(paper);
            },
          })
    }
  </li>`;
}
