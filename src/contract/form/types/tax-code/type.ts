import {isTaxCode} from '../../../../vietnam/tax-code.js';
import {textType} from '../texts.js';

/** Its check digit is beyond what JSON Schema can say. */
export const taxCode = textType({
  is: isTaxCode,
  code: 'tax-code',
  schema: {pattern: '^(\\d{10}(-\\d{3})?|\\d{12})$'},
});
