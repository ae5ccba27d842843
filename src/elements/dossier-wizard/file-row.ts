import {html, nothing, type TemplateResult} from 'lit';
import type {Component} from '../../contract/catalogue.js';
import type {LocalFile} from '../../client/drafts/draft.js';
import {fieldSentence} from '../../i18n/problem-words.js';
import {button} from '../../ui/button.js';
import {formatSize} from '../../ui/format-size.js';
import {alertIcon, checkIcon, fileIcon} from '../../ui/icon.js';
import {progress} from '../../ui/progress.js';
import {filePicker} from './file-picker.js';
import {componentId} from './places.js';
import type {WizardContext} from './wizard-context.js';

/** A file that was chosen: what it is, how far, and what can be done with it. */
export function fileRow(given: WizardContext, {code, name}: Component, file: LocalFile): TemplateResult {
  const {t, filing} = given;
  const {files} = filing;
  return html`<li part="file" data-state=${file.state}>
    <div class="file-line">
      ${file.state === 'stored' ? checkIcon : file.state === 'refused' ? alertIcon : fileIcon}
      <bdi class="file-name">${file.name}</bdi>
    </div>
    ${fileState(given, file, name)}
    <div class="row file-actions">
      ${sending(given, file)}
      ${filePicker({
        id: `${componentId(code)}-${file.id}`,
        label: t.replace,
        name: t.replaceFor(file.name),
        types: filing.description?.uploads?.types,
        kind: 'quiet',
        onOpen: () => filing.keeper.hold(),
        onChoose: (chosen) => void files.choose(code, chosen.slice(0, 1), file),
      })}
      ${button({label: t.remove, name: t.removeFor(file.name), kind: 'quiet', onClick: () => void files.remove(file)})}
    </div>
  </li>`;
}

/** What can be done about its way: stop it, go on, try again. */
function sending({t, filing}: WizardContext, file: LocalFile): TemplateResult | typeof nothing {
  const {files} = filing;
  const way = (label: string, onClick: () => void) =>
    button({label, name: `${label}: ${file.name}`, kind: 'quiet', onClick});
  if (file.paused) return way(t.goOnSending, () => files.retry(file));
  if (files.interrupted.has(file.id)) return way(t.retry, () => files.retry(file));
  const underWay = filing.account && (file.state === 'kept' || file.state === 'sending');
  return underWay ? way(t.pause, () => files.pause(file)) : nothing;
}

/** How far a file is. */
export function fileState(
  {t, lang, filing}: WizardContext,
  file: LocalFile,
  component: string,
): TemplateResult {
  const {received, hashed, interrupted} = filing.files;
  const size = formatSize(file.size, lang);
  if (file.state === 'stored') return html`<p class="muted" role="status">${t.uploaded(size)}</p>`;
  if (file.state === 'refused') {
    const lost = file.problem === 'upload-unfinished';
    const text = lost ? t.uploadLost : fieldSentence(t.field, {code: file.problem ?? 'file-type'}, component);
    return html`<p part="error">${text}</p>`;
  }
  if (file.paused) return html`<p class="muted" role="status">${size} · ${t.uploadStopped}</p>`;
  if (interrupted.has(file.id)) return html`<p class="muted" role="status">${t.uploadPaused}</p>`;
  if (file.state === 'kept' && !filing.account)
    return html`<p class="muted">${file.inMemory ? t.keptInMemory(size) : t.keptHere(size)}</p>`;
  const read = hashed.get(file.id);
  if (read !== undefined && read < file.size)
    return progress({
      label: t.hashingFile,
      name: t.hashing(file.name),
      value: read,
      max: file.size,
      text: t.uploadProgress(formatSize(read, lang), size),
    });
  if (file.state === 'kept' && !received.has(file.id))
    return html`<p class="muted">${size} · ${navigator.onLine ? t.uploadQueued : t.uploadWaiting}</p>`;
  const sent = received.get(file.id) ?? 0;
  return progress({
    label: t.sendingFile,
    name: t.uploading(file.name),
    value: sent,
    max: file.size,
    text: t.uploadProgress(formatSize(sent, lang), size),
  });
}
