import {define} from '../define.js';
import {Support} from './support.js';

define('dvc-support', Support);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-support': Support;
  }
}
