import {closestAround} from '../connection.js';
import type {PortalElement} from '../portal-element.js';

const tag = 'dvc-dossier-wizard';
/** A button whose words speak of its own procedure is none for another. */
const free = `${tag}:not([mode="button"][procedure])`;

/**
 * Where a procedure chosen in a search is filed: the wizard in the nearest `<dvc-portal>`, else the one wizard of
 * the page with the same portal.
 * @returns `undefined` when there is none, or no single one.
 */
export function findWizard(search: PortalElement): HTMLElement | undefined {
  const around = closestAround(search, 'dvc-portal');
  const inside =
    around?.querySelector<HTMLElement>(free) ?? around?.shadowRoot?.querySelector<HTMLElement>(tag);
  if (inside) return inside;
  const same = [...document.querySelectorAll<HTMLElement>(free)].filter((wizard) =>
    isSamePortal(wizard, search),
  );
  return same.length === 1 ? same[0] : undefined;
}

/** By attributes: a wizard below the fold may not be upgraded yet. */
function isSamePortal(wizard: HTMLElement, search: PortalElement): boolean {
  const portal =
    wizard.getAttribute('portal') ?? closestAround(wizard, 'dvc-portal')?.getAttribute('portal') ?? '';
  return URL.canParse(portal) && new URL(portal).origin === search.connection?.portal.origin;
}

/** A wizard right after the search, connected and dressed as the search is. */
export function makeWizard(search: PortalElement): HTMLElement {
  const wizard = document.createElement(tag);
  for (const name of ['portal', 'site-key', 'lang', 'theme']) {
    const value = search.getAttribute(name);
    if (value) wizard.setAttribute(name, value);
  }
  search.after(wizard);
  return wizard;
}
