import {define} from '../define.js';
import {Login} from './login.js';

define('dvc-login', Login);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-login': Login;
  }
}
