import {define} from '../define.js';
import {Register} from './register.js';

define('dvc-register', Register);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-register': Register;
  }
}
