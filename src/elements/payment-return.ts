import type {PortalElement} from './portal-element.js';
import {isFreshVisit, stayInView} from './stay-in-view.js';

/** The fragment with which a portal brings a payer back to the page that they left for a gateway. */
export const paymentFragment = '#dvc-payment';

const wizard = 'dvc-dossier-wizard';
/** Where a payment can be shown, the likelier first: a wizard that is opened by a button may be for something else. */
const places = ['dvc-payment', `${wizard}:not([mode=button], [mode=dialog])`, wizard];

/** The element of the page that a payer comes back to; one in a shadow root is taken as it comes. */
export const returnPlace = (): Element | undefined =>
  places.flatMap((place) => document.querySelector(place) ?? []).at(0);

/** The address that was followed: an element that is put into the page again does not open itself again. */
let followed = '';

/** Opens the element to which a payer comes back, wherever it is on the page. A reload does so no more. */
export function followReturn(element: PortalElement): void {
  if (followed === location.href || location.hash !== paymentFragment || !isFreshVisit()) return;
  if (!element.matches(places.join()) || (returnPlace() ?? element) !== element) return;
  followed = location.href;
  void element.updateComplete.then(() => {
    element.open();
    // from then on what it shows says itself where to look
    if (!element.mode || element.mode === 'inplace') stayInView(element, 0);
  });
}
