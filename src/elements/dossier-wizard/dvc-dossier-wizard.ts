import {define} from '../define.js';
import {DossierWizard} from './dossier-wizard.js';

define('dvc-dossier-wizard', DossierWizard);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-dossier-wizard': DossierWizard;
  }
}
