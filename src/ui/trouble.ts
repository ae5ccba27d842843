import {html, type TemplateResult} from 'lit';
import {isPortalError} from '../client/errors.js';
import type {ShellWords, TroubleCode} from '../i18n/vi/shell.js';

import {notice} from './notice.js';

export interface Trouble {
  code: TroubleCode;
  /** Given where trying again may help; without it the notice speaks to the site's webmaster. */
  retry?: (() => void) | undefined;
}

/** A webmaster's mistake, or a portal that can't be reached: never an empty box. */
export function troubleNotice(t: ShellWords, {code, retry}: Trouble): TemplateResult {
  const {title, body} = t.troubles[code];
  return notice({
    kind: 'warning',
    title,
    body: retry
      ? body
      : html`<p class="muted">${t.forWebmaster}</p>
          ${body}`,
    action: retry && {label: t.retry, onClick: retry},
    announce: true,
  });
}

/** What an error of the client means for an element that shows something of the portal. */
export function troubleOf(error: unknown): {code: TroubleCode; passing: boolean} {
  const code = isPortalError(error) ? error.code : 'server';
  if (code === 'no-portal' || code === 'contract-version') return {code: 'portal-not-found', passing: false};
  if (code === 'origin-not-registered' || code === 'site-unknown') return {code, passing: false};
  return {code: 'portal-unreachable', passing: true};
}
