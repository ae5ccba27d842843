import {define} from '../define.js';
import {Portal} from './portal.js';

define('dvc-portal', Portal);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-portal': Portal;
  }
}
