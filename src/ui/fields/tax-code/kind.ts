import {normalizeTaxCode} from '../../../vietnam/tax-code.js';
import {tidy, typed} from '../typed.js';

export const taxCode = typed({
  look: {inputmode: 'numeric', verbatim: true},
  keep: (value) => normalizeTaxCode(value) ?? tidy(value),
});
