import type {PortalElement} from '../portal-element.js';
import {scrollToTop} from '../scroll-to.js';
import {findWizard, makeWizard} from './find-wizard.js';

/** Opens a procedure in the wizard that stands nearest, or in a new one, and takes the person there. */
export async function fileHere(search: PortalElement, code: string): Promise<void> {
  const wizard = findWizard(search) ?? makeWizard(search);
  wizard.setAttribute('procedure', code);
  // a dialog comes to where the person is
  if (!['button', 'dialog'].includes(wizard.getAttribute('mode') ?? '')) scrollToTop(wizard);
  await import('../dossier-wizard/dvc-dossier-wizard.js');
  // the site may have taken it out of the page meanwhile
  if (!wizard.isConnected) return;
  const shell = wizard as PortalElement;
  await shell.updateComplete;
  // one that was made just now had no height to be scrolled to
  shell.open();
}
