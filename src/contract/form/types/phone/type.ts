import {formatPhone, isPhone} from '../../../../vietnam/phone.js';
import {textType} from '../texts.js';

/** Kept as E.164. Only that is grouped for reading: digits being typed must not move under the finger. */
export const phone = textType({
  is: isPhone,
  code: 'phone',
  schema: {pattern: '^\\+84(2\\d{9}|[3-9]\\d{8})$'},
  show: (value) => (value.startsWith('+84') ? formatPhone(value) : value),
});
