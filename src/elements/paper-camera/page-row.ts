import {html, nothing, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import type {PaperCameraWords} from '../../i18n/vi/paper-camera.js';
import {button} from '../../ui/button.js';
import {alertIcon, checkIcon} from '../../ui/icon.js';
import type {KeptPage} from './page-list.js';
import type {Crop} from './pictures/finding.js';

export interface Row {
  /** Address of a small picture, once it is drawn. */
  preview: string | undefined;
  last: boolean;
  /** The page is being cut: the whole of it, and what goes. */
  cropping: {picture: string; crop: Crop} | undefined;
  onTurn(): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
  onAgain(): void;
  onCrop(): void;
  onCut(crop: Crop): void;
}

/** Most that one side may lose, in percent: something is always left. */
const most = 45;

/** Of the button that moves a page up or down. */
export const moveId = ({id}: KeptPage, by: -1 | 1): string => `page-${by < 0 ? 'up' : 'down'}-${id}`;

export function pageRow(t: PaperCameraWords, page: KeptPage, index: number, row: Row): TemplateResult {
  const name = t.page(index + 1);
  const action = (label: string, onClick: () => void, id?: string) =>
    button({label, name: t.for(label, name), kind: 'quiet', onClick, id});
  return html`<li part="page">
    ${
      row.cropping
        ? cropEditor(t, name, row.cropping, row.onCut)
        : row.preview
          ? html`<img src=${row.preview} alt=${name} />`
          : nothing
    }
    <div>
      <p><strong>${name}</strong></p>
      ${
        page.findings.length > 0
          ? page.findings.map(
              (finding) =>
                html`<p class="verdict" data-kind="warning">
                  ${alertIcon}<span>${t.findings[finding]}</span>
                </p>`,
            )
          : html`<p class="verdict">${checkIcon}<span>${t.clear}</span></p>`
      }
      <div class="row page-actions">
        ${row.cropping ? nothing : action(t.turn, row.onTurn)}
        ${action(row.cropping ? t.cropDone : t.crop, row.onCrop)} ${action(t.again, row.onAgain)}
        ${index > 0 ? action(t.up, () => row.onMove(-1), moveId(page, -1)) : nothing}
        ${row.last ? nothing : action(t.down, () => row.onMove(1), moveId(page, 1))}
        ${action(t.remove, row.onRemove)}
      </div>
    </div>
  </li>`;
}

/** Four sliders: they work by finger, mouse and keys alike. */
function cropEditor(
  t: PaperCameraWords,
  name: string,
  {picture, crop}: {picture: string; crop: Crop},
  onCut: (crop: Crop) => void,
): TemplateResult {
  const percent = (share: number) => Math.round(share * 100);
  const inset = (['top', 'right', 'bottom', 'left'] as const).map((side) => `${percent(crop[side])}%`);
  return html`<div class="crop">
    <div class="crop-picture">
      <img src=${picture} alt=${name} />
      <span style=${styleMap({inset: inset.join(' ')})}></span>
    </div>
    ${(['top', 'right', 'bottom', 'left'] as const).map(
      (side) =>
        html`<label
          >${t.sides[side]}
          <input
            type="range"
            min="0"
            max=${most}
            .value=${String(percent(crop[side]))}
            aria-valuetext=${t.percent(percent(crop[side]))}
            @input=${(event: Event) => onCut({...crop, [side]: Number((event.target as HTMLInputElement).value) / 100})}
          />
        </label>`,
    )}
  </div>`;
}
