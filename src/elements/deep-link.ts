import {parseProcedureCode} from '../vietnam/procedure-code.js';
import {closestAround} from './connection.js';
import type {PortalElement} from './portal-element.js';
import {isFreshVisit, stayInView} from './stay-in-view.js';

const wizardTag = 'dvc-dossier-wizard';
const searchTag = 'dvc-procedure-search';
/** Elements that a link may name by what follows `dvc-` in their tag. */
const named = [wizardTag, searchTag, 'dvc-register', 'dvc-login', 'dvc-payment', 'dvc-dossier-tracker'];

/** How long the page may still grow once the element is there, in milliseconds. */
const settling = 1500;

type Linked = PortalElement & {procedure?: string};

/** The address that was followed: an element that is put into the page again does not open itself again. */
let followed = '';

/** What the page's address asks for by `?dvc=`: a procedure's code, or an element's name such as `register`. */
export const linkedTo = (): string =>
  new URLSearchParams(location.search).get('dvc')?.trim().slice(0, 60) ?? '';

const isAllowed = (element: Element): boolean =>
  element.hasAttribute('deep-link') ||
  closestAround(element, 'dvc-portal')?.hasAttribute('deep-link') === true;

/**
 * Opens an element when the page's address asks for it and the site allows that by `deep-link`: a wizard with the
 * procedure, wherever on the page it is; a search, where there is no wizard, with what to prepare for it.
 * After Back, Forward or a reload it has the procedure, but is opened no more: the person may have closed it.
 */
export function followDeepLink(element: Linked): void {
  const link = linkedTo();
  if (!link || followed === location.href || !isAllowed(element) || !isMeant(element, link)) return;
  followed = location.href;
  const target = element.localName === wizardTag ? withoutOther(element, link) : element;
  void target.updateComplete.then(() => {
    if (isCode(link)) show(target, link);
    if (!isFreshVisit()) return;
    target.open();
    if (!target.mode || target.mode === 'inplace') stayInView(target, settling);
  });
}

/** A code that no procedure has is one too: the wizard says so. */
const isCode = (link: string): boolean => !named.includes(`dvc-${link}`);

function isMeant(element: Linked, link: string): boolean {
  if (!isCode(link)) return element.localName === `dvc-${link}`;
  if (element.localName === searchTag) return wizards().length === 0;
  return element.localName === wizardTag && (best(link) ?? element) === element;
}

/** Those of the page; one in a shadow root is taken as it comes. */
const wizards = (): Linked[] => [...document.querySelectorAll<Linked>(wizardTag)].filter(isAllowed);

/** The wizard of that very procedure, else the first that is bound to none. */
function best(link: string): Linked | undefined {
  const all = wizards();
  return (
    all.find((wizard) => wizard.getAttribute('procedure') === link) ??
    all.find((wizard) => !isBound(wizard, link)) ??
    all[0]
  );
}

/** A button whose words speak of one procedure does not open another. */
const isBound = (wizard: Linked, link: string): boolean => {
  const own = wizard.getAttribute('procedure');
  return wizard.getAttribute('mode') === 'button' && Boolean(own) && own !== link;
};

/** The wizard itself, or one beside it for another procedure than its button's. */
function withoutOther(wizard: Linked, link: string): Linked {
  if (!isBound(wizard, link)) return wizard;
  const other = document.createElement(wizardTag) as unknown as Linked;
  for (const name of ['portal', 'site-key', 'lang', 'theme', 'isolation', 'agency']) {
    const value = wizard.getAttribute(name);
    if (value) other.setAttribute(name, value);
  }
  other.setAttribute('mode', 'dialog');
  wizard.after(other);
  return other;
}

function show(element: Linked, link: string): void {
  const procedure = parseProcedureCode(link)?.national ?? link;
  const search = element.shadowRoot?.querySelector<HTMLElement & {chosen: string}>(
    'dvc-procedure-search-view',
  );
  if (search) search.chosen = procedure;
  else element.procedure = procedure;
}
