import {normalizePhone} from '../../../vietnam/phone.js';
import {tidy, typed} from '../typed.js';

export const phone = typed({
  look: {type: 'tel', inputmode: 'tel'},
  keep: (value) => normalizePhone(value) ?? tidy(value),
});
