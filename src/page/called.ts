import {followDeepLink} from '../elements/deep-link.js';
import type {PortalElement} from '../elements/portal-element.js';

/**
 * What the page's address asks for by `?dvc=`, and sheets that were open before a reload, do not wait until they come
 * near the viewport.
 * @param begin - Loads an element's code.
 */
export async function answerCall(
  elements: readonly HTMLElement[],
  begin: (element: HTMLElement) => Promise<void>,
): Promise<void> {
  const called = elements.filter((element) => element.closest('[deep-link], [mode]'));
  await Promise.allSettled(called.map(begin));
  // framed elements follow by themselves; the search has no bytes to spare for it
  for (const element of called)
    if (element.localName === 'dvc-procedure-search') followDeepLink(element as PortalElement);
}
