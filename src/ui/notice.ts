import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {button, type Button} from './button.js';
import {alertIcon, checkIcon, infoIcon} from './icon.js';

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger';

export interface Notice {
  kind?: NoticeKind | undefined;
  title?: string | undefined;
  body?: string | TemplateResult | undefined;
  /** A way out: "Thử lại", or a link. */
  action?: Button | TemplateResult | undefined;
  /** Said at once by screen readers when it appears; by default a danger is. */
  announce?: boolean | undefined;
}

const icons = {info: infoIcon, success: checkIcon, warning: alertIcon, danger: alertIcon};

export function notice({
  kind = 'info',
  title,
  body,
  action,
  announce = kind === 'danger',
}: Notice): TemplateResult {
  const role = announce ? (kind === 'danger' ? 'alert' : 'status') : undefined;
  return html`<div part="notice ${kind}" data-kind=${kind} role=${ifDefined(role)}>
    ${icons[kind]}
    <div>
      ${title ? html`<p part="notice-title">${title}</p>` : nothing}
      ${body ? html`<div>${body}</div>` : nothing}
      ${
        action
          ? html`<div part="actions" class="row">${'strings' in action ? action : button(action)}</div>`
          : nothing
      }
    </div>
  </div>`;
}
