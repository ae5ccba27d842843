import {html, nothing, type TemplateResult} from 'lit';
import type {CitizenCardWords} from '../../i18n/vi/citizen-card.js';
import {button} from '../../ui/button.js';
import {notice} from '../../ui/notice.js';
import {filePicker} from '../dossier-wizard/file-picker.js';
import type {CameraProblem} from '../paper-camera/camera-problem.js';

/** Why nothing was read from a picture. */
export type ReadingFailure = keyof CitizenCardWords['failures'];

export interface Finder {
  t: CitizenCardWords;
  camera: 'starting' | 'open' | CameraProblem;
  failure: ReadingFailure | undefined;
  /** A picture is being read. */
  busy: boolean;
  /** The camera has seen no code for a while. */
  slow: boolean;
  /** The camera runs and shows nothing but black. */
  black: boolean;
  onOpenCamera: () => void;
  onPick: () => void;
  onChoose: (picture: File) => void;
  onClose: () => void;
}

/** The camera's picture, and beside it always a way to choose a picture and a way to type. */
export function finder(given: Finder): TemplateResult {
  const {t, camera, failure, busy, slow, black} = given;
  const problem = camera === 'starting' || camera === 'open' ? undefined : camera;
  return html`<h4 tabindex="-1">${t.title}</h4>
    <p>${t.private}</p>
    ${camera === 'starting' ? html`<p role="status">${t.starting}</p>` : nothing}
    ${problem ? notice({kind: 'warning', ...t.problems[problem], announce: true}) : nothing}
    <div class="finder" ?hidden=${camera !== 'open'}>
      <video muted playsinline aria-label=${t.camera}></video>
    </div>
    ${camera === 'open' ? html`<p role="status">${black ? t.black : slow ? t.slow : t.aim}</p>` : nothing}
    ${busy ? html`<p role="status">${t.reading}</p>` : nothing}
    ${failure ? notice({kind: 'warning', ...t.failures[failure], announce: true}) : nothing}
    <div part="actions" class="row">
      ${filePicker({
        id: 'card-picture',
        label: t.choose,
        name: t.choose,
        types: ['image/*'],
        kind: 'secondary',
        onOpen: given.onPick,
        onChoose: ([picture]) => picture && given.onChoose(picture),
      })}
      ${problem && problem !== 'forbidden' ? button({label: t.openCamera, onClick: given.onOpenCamera}) : nothing}
      ${button({label: t.type, kind: 'quiet', onClick: given.onClose})}
    </div>`;
}
