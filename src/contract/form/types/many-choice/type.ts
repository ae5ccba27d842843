import {optionText, valuesOf} from '../choice/type.js';
import type {FieldType} from '../field-type.js';

/** Any of the options; `min` and `max` say how many. Codes: `choice`, `too-few`, `too-many`. */
export const manyChoice: FieldType = {
  chosen: true,
  check(value, field) {
    const {min, max} = field;
    const known = valuesOf(field);
    if (
      !Array.isArray(value) ||
      new Set(value).size < value.length ||
      value.some((one) => !known.includes(one))
    )
      return {code: 'choice'};
    if (typeof min === 'number' && value.length < min) return {code: 'too-few', params: {min}};
    if (typeof max === 'number' && value.length > max) return {code: 'too-many', params: {max}};
    return undefined;
  },
  text: (value, field, lang) =>
    (Array.isArray(value) ? value : []).map((one) => optionText(field, one, lang)).join('; '),
  jsonSchema: (field) => ({
    type: 'array',
    uniqueItems: true,
    items: {enum: valuesOf(field)},
    minItems: typeof field.min === 'number' ? Math.max(1, field.min) : 1,
    ...(typeof field.max === 'number' && {maxItems: field.max}),
  }),
};
