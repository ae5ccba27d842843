import {define} from '../define.js';
import {Payment} from './payment.js';

define('dvc-payment', Payment);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-payment': Payment;
  }
}
