import {html, type TemplateResult} from 'lit';

export type Bone = 'title' | 'line' | 'short' | 'control' | 'card';

/**
 * Holds the place of what is loading, at its final size.
 * @param label - Said to screen readers, such as "Đang tải…".
 */
export const skeleton = (
  label: string,
  bones: readonly Bone[] = ['title', 'line', 'line', 'short'],
): TemplateResult =>
  html`<div part="skeleton" class="stack" role="status">
    <span class="sr">${label}</span>
    ${bones.map((size) => html`<div part="bone" data-size=${size} aria-hidden="true"></div>`)}
  </div>`;
