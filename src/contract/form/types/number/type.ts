import type {Field, FieldValue} from '../../schema.js';
import type {FieldType, Finding} from '../field-type.js';

/** Codes: `number`, `min`, `max`. */
export function checkNumber(value: FieldValue, {min, max}: Field): Finding {
  if (typeof value !== 'number' || !Number.isFinite(value)) return {code: 'number'};
  if (typeof min === 'number' && value < min) return {code: 'min', params: {min}};
  if (typeof max === 'number' && value > max) return {code: 'max', params: {max}};
  return undefined;
}

export const boundsOf = ({min, max}: Field) => ({
  ...(typeof min === 'number' && {minimum: min}),
  ...(typeof max === 'number' && {maximum: max}),
});

/** Read with a decimal comma, as people in Vietnam write it. */
export const number: FieldType = {
  check: checkNumber,
  text: (value) => String(value).replace('.', ','),
  jsonSchema: (field) => ({type: 'number', ...boundsOf(field)}),
};
