import {define} from '../define.js';
import {DossierTracker} from './dossier-tracker.js';

define('dvc-dossier-tracker', DossierTracker);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-dossier-tracker': DossierTracker;
  }
}
