import {normalizeCitizenNumber} from '../../../vietnam/citizen-number.js';
import {typed} from '../typed.js';

/** Typed or pasted in any grouping; twelve digits are kept. */
export const citizenNumber = typed({
  look: {inputmode: 'numeric', verbatim: true},
  keep: normalizeCitizenNumber,
});
