import {html, nothing, type TemplateResult} from 'lit';
import type {Drafts} from '../../client/drafts/drafts.js';
import type {LocalFile} from '../../client/drafts/draft.js';
import type {DossierId} from '../../contract/ids.js';
import type {PortalDescription} from '../../contract/portal.js';
import type {Failure} from '../../flows/failure.js';
import {fieldSentence, portalSentence} from '../../i18n/problem-words.js';
import type {HandoverWords} from '../../i18n/vi/handover.js';
import {button} from '../../ui/button.js';
import {formatSize} from '../../ui/format-size.js';
import {alertIcon, checkIcon, fileIcon} from '../../ui/icon.js';
import {timeOf} from '../../ui/moment.js';
import {notice} from '../../ui/notice.js';
import {progress} from '../../ui/progress.js';
import {skeleton} from '../../ui/skeleton.js';
import {usualLimits} from '../dossier-wizard/component-files.js';
import {filePicker} from '../dossier-wizard/file-picker.js';
import type {FilesController} from '../dossier-wizard/files-controller.js';
import {kindNames} from '../dossier-wizard/kind-names.js';
import type {PaperPlace} from '../paper-camera/dvc-paper-camera.js';
import '../paper-camera/dvc-paper-camera.js';
import type {TakenCapture} from './taken-capture.js';

export interface CaptureForm {
  t: HandoverWords;
  lang: string;
  taken: TakenCapture;
  files: FilesController;
  drafts: Drafts;
  description: PortalDescription;
  finishing: boolean;
  onDone: () => void;
}

export const opening = (t: HandoverWords): TemplateResult =>
  html`<h2 tabindex="-1">${t.title}</h2>
    ${skeleton(t.opening, ['line', 'control', 'control'])}`;

/** One paper: take pictures, see them go, say that it is done. */
export function captureForm(given: CaptureForm): TemplateResult {
  const {t, lang, taken, files, drafts, description, finishing, onDone} = given;
  const {component, procedure} = taken.content;
  const {code, name} = component;
  const {types, maxSize, maxFiles} = description.uploads ?? usualLimits;
  const full = taken.files.length >= maxFiles;
  const pick = {labelledBy: 'paper', multiple: true, onOpen: () => undefined};
  const choose = (chosen: readonly File[]) => void files.choose(code, chosen);
  const place: PaperPlace = {
    drafts,
    draft: taken.id as string as DossierId,
    component: code,
    name,
    limit: maxSize,
    types,
    onOpen: () => undefined,
    async onFiles(chosen) {
      await files.choose(code, chosen);
      return !files.refusals.has(code);
    },
  };
  return html`<div class="handover stack">
    <h2 tabindex="-1">${t.title}</h2>
    <h3 class="muted">${t.forDossier(procedure)}</h3>
    <h4 id="paper">${name}</h4>
    <p>${t.match} <strong class="match">${taken.match}</strong></p>
    <p class="muted">${t.noMatch}</p>
    ${(files.refusals.get(code) ?? []).map(
      (refusal) =>
        html`<div part="error" role="alert">
          ${alertIcon}<span>${refusal.name}: ${fieldSentence(t.field, refusal.problem, name)}</span>
        </div>`,
    )}
    ${
      taken.files.length > 0
        ? html`<ul part="files" aria-label=${t.files}>
            ${taken.files.map((file) => row(given, file))}
          </ul>`
        : nothing
    }
    ${files.looking.has(code) ? html`<p class="muted" role="status">${t.looking}</p>` : nothing}
    ${
      full
        ? nothing
        : html`<div class="row">
            <dvc-paper-camera lang=${lang} .place=${place}></dvc-paper-camera>
            ${filePicker({
              ...pick,
              id: 'choose',
              label: t.choose,
              name: `${t.choose}: ${name}`,
              types,
              kind: 'secondary',
              onChoose: choose,
            })}
          </div>`
    }
    <p class="muted">
      ${t.hint(types.map((type) => kindNames[type] ?? type).join(', '), formatSize(maxSize, lang))}
    </p>
    ${
      taken.files.length > 0
        ? button({label: t.done, kind: 'primary', busy: finishing, busyLabel: t.doneWait, onClick: onDone})
        : nothing
    }
    <p class="muted">${t.until(timeOf(taken.endsAt))}</p>
  </div>`;
}

function row({t, lang, files, taken}: CaptureForm, file: LocalFile): TemplateResult {
  const {id, name, size, state, problem} = file;
  const sent = files.received.get(id) ?? 0;
  const shown = formatSize(size, lang);
  const interrupted = files.interrupted.has(id);
  return html`<li part="file" data-state=${state}>
    <div class="file-line">
      ${state === 'stored' ? checkIcon : state === 'refused' ? alertIcon : fileIcon}
      <span class="file-name">${name}</span>
    </div>
    ${
      state === 'stored'
        ? html`<p class="muted" role="status">${t.sent(shown)}</p>`
        : state === 'refused'
          ? html`<p part="error">
              ${fieldSentence(t.field, {code: problem ?? 'file-type'}, taken.content.component.name)}
            </p>`
          : files.received.has(id)
            ? progress({
                label: t.sending,
                name: t.sendingFile(name),
                value: sent,
                max: size,
                text: t.progress(formatSize(sent, lang), shown),
              })
            : html`<p class="muted">${shown} · ${interrupted ? t.waiting : t.queued}</p>`
    }
    ${interrupted ? button({label: t.retry, kind: 'quiet', onClick: () => files.resume()}) : nothing}
  </li>`;
}

export const captureDone = (t: HandoverWords, sent: number): TemplateResult =>
  html`<div class="handover stack">
    <h2 tabindex="-1">${t.doneTitle(sent)}</h2>
    ${notice({kind: 'success', body: t.doneText, announce: true})}
  </div>`;

export const captureGone = (t: HandoverWords, sent: number): TemplateResult =>
  html`<div class="handover stack">
    <h2 tabindex="-1">${t.goneTitle}</h2>
    ${notice({
      kind: 'warning',
      body: html`<p>${t.goneText}</p>
        ${sent > 0 ? html`<p>${t.goneSent(sent)}</p>` : nothing}`,
      announce: true,
    })}
  </div>`;

export const captureFailed = (t: HandoverWords, {code}: Failure, onRetry: () => void): TemplateResult =>
  html`<div class="handover stack">
    <h2 tabindex="-1">${t.failedTitle}</h2>
    ${notice({kind: 'danger', body: portalSentence(t.portal, code), action: {label: t.tryAgain, kind: 'primary', onClick: onRetry}})}
  </div>`;
