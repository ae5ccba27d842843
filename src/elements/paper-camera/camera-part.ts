import {html, nothing, type TemplateResult} from 'lit';
import type {PaperCameraWords} from '../../i18n/vi/paper-camera.js';
import {button} from '../../ui/button.js';
import {notice} from '../../ui/notice.js';
import type {LiveCamera} from './live-camera.js';

/** The camera, or why there is none; `pickers`, the ways without it, stand beside every state. */
export function cameraPart(
  t: PaperCameraWords,
  camera: LiveCamera,
  shooting: boolean,
  onShoot: () => void,
  pickers: TemplateResult,
): TemplateResult {
  const {state} = camera;
  const start = (label: string) => button({label, onClick: () => void camera.start()});
  if (state.at === 'problem')
    return html`${notice({kind: 'warning', ...t.camera[state.problem], announce: true})}
      <div class="row">${state.problem === 'forbidden' ? nothing : start(t.retry)} ${pickers}</div>`;
  if (state.at !== 'live')
    return html`<p class="muted" role="status">${state.at === 'starting' ? t.starting : t.hint}</p>
      <div class="row">${state.at === 'off' ? start(t.start) : nothing} ${pickers}</div>`;
  const {light} = camera;
  return html`<p class="muted">${t.hint}</p>
    <video playsinline muted autoplay aria-label=${t.live}></video>
    ${camera.black ? notice({kind: 'warning', ...t.camera.black, announce: true}) : nothing}
    <div class="row">
      ${button({label: t.shoot, kind: 'primary', busy: shooting, busyLabel: t.shooting, onClick: onShoot})}
      ${
        light === undefined
          ? nothing
          : button({label: light ? t.lightOff : t.light, onClick: () => void camera.switchLight()})
      }
      ${pickers} ${button({label: t.stop, kind: 'quiet', onClick: () => camera.stop()})}
    </div>`;
}
