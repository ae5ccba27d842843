import {formatPhone, normalizePhone} from '../../vietnam/phone.js';
import {tidy, typed} from './typed.js';

export const phone = typed({
  look: {type: 'tel', inputmode: 'tel'},
  // Only what is kept is grouped: digits being typed must not move under the finger.
  show: (value) => (value.startsWith('+84') ? formatPhone(value) : value),
  keep: (value) => normalizePhone(value) ?? tidy(value),
});
