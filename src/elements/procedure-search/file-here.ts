import type {PortalElement} from '../portal-element.js';
import {findWizard, makeWizard} from './find-wizard.js';

/** Opens a procedure in the wizard that stands nearest, or in a new one, and takes the person there. */
export async function fileHere(search: PortalElement, code: string): Promise<void> {
  const wizard = findWizard(search) ?? makeWizard(search);
  wizard.setAttribute('procedure', code);
  wizard.scrollIntoView({block: 'start'});
  await import('../dossier-wizard/dvc-dossier-wizard.js');
  wizard.focus({preventScroll: true});
}
