import {formatDong} from '../../../../vietnam/money.js';
import type {FieldType} from '../field-type.js';
import {boundsOf, checkNumber} from '../number/type.js';

/** Whole đồng, not negative. Codes: `money`, `min`, `max`. */
export const money: FieldType = {
  check: (value, field) =>
    Number.isSafeInteger(value) && (value as number) >= 0 ? checkNumber(value, field) : {code: 'money'},
  text: (value, _field, lang) =>
    Number.isSafeInteger(value) ? formatDong(value as number, lang === 'en' ? 'en' : 'vi') : String(value),
  jsonSchema: (field) => ({
    type: 'integer',
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    ...boundsOf(field),
  }),
};
