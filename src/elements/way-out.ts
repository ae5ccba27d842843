import type {TemplateResult} from 'lit';
import {vi, type FrameWords} from '../i18n/vi/frame.js';
import {linkButton} from '../ui/button.js';
import {outIcon} from '../ui/icon.js';
import {notice} from '../ui/notice.js';

/**
 * Why there is no frame. `silent`: nothing answers. `insecure`: the page is no secure context. `elsewhere`: the portal
 * has no pages for frames.
 */
export type WayOut = 'silent' | 'insecure' | 'elsewhere';

/** What `dvc-error` says of it. */
export const wayOutCodes = {
  silent: 'frame-blocked',
  insecure: 'insecure-context',
  elsewhere: 'not-offered',
} as const satisfies Record<WayOut, string>;

/** What stands in a frame's place, with the way to the portal's own page: a normal case for a parent, not an error. */
export const wayOut = (why: WayOut, t: FrameWords, href: string): TemplateResult =>
  notice({
    ...t.waysOut[why],
    action: linkButton({label: t.openAtPortal, href, kind: 'primary', newTab: true, icon: outIcon}),
    announce: true,
  });

/** The console's line for the webmaster. */
export const explainWayOut = (why: WayOut, tag: string): void =>
  console.error(`[dvc-embed ${wayOutCodes[why]}] <${tag}>: ${vi.forWebmaster[why]}`);
