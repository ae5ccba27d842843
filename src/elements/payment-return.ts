import type {PortalElement} from './portal-element.js';

/** The fragment with which a portal brings a payer back to the page that they left for a gateway. */
export const paymentFragment = '#dvc-payment';

/** Where a payment can be shown, the likelier first. */
const places = ['dvc-payment', 'dvc-dossier-wizard'];

/** The element of the page that a payer comes back to; one in a shadow root is taken as it comes. */
export const returnPlace = (): Element | undefined =>
  places.flatMap((tag) => document.querySelector(tag) ?? []).at(0);

/** Once for a page: what is put into it again later does not open itself again. */
let followed = false;

/** Opens the element to which a payer comes back, wherever it is on the page. A reload does so no more. */
export function followReturn(element: PortalElement): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (followed || location.hash !== paymentFragment || navigation?.type !== 'navigate') return;
  if (!places.includes(element.localName) || (returnPlace() ?? element) !== element) return;
  followed = true;
  // what stands above it may still grow, and the frame itself too
  element.addEventListener('dvc-ready', () => element.open(), {once: true});
  void element.updateComplete.then(() => element.open());
}
