import {followDeepLink} from '../elements/deep-link.js';
import {paymentFragment, returnPlace} from '../elements/payment-return.js';
import type {PortalElement} from '../elements/portal-element.js';
import {makeWizard} from '../elements/procedure-search/find-wizard.js';

/**
 * What the page's address asks for by `?dvc=`, a payment that somebody comes back to, and sheets that were open before a
 * reload, do not wait until they come near the viewport.
 * @param begin - Loads an element's code.
 */
export async function answerCall(
  elements: readonly HTMLElement[],
  begin: (element: HTMLElement) => Promise<void>,
): Promise<void> {
  bringBackWizard();
  const called = elements.filter(
    (element) => element.closest('[deep-link], [mode]') || isReturnedTo(element),
  );
  await Promise.allSettled(called.map(begin));
  // framed elements follow by themselves; the search has no bytes to spare for it
  for (const element of called)
    if (element.localName === 'dvc-procedure-search') followDeepLink(element as PortalElement);
}

/** A wizard that a search had made is gone with the page that was given up for a gateway. */
function bringBackWizard(): void {
  const search = document.querySelector<PortalElement>('dvc-procedure-search');
  if (search && location.hash === paymentFragment && !returnPlace()) makeWizard(search);
}

/** A whole journey has its wizard in itself. */
const isReturnedTo = (element: HTMLElement): boolean =>
  location.hash === paymentFragment &&
  (element === returnPlace() || (!returnPlace() && element.localName === 'dvc-portal'));
