import {isCitizenNumber} from '../../../../vietnam/citizen-number.js';
import {textType} from '../texts.js';

/** Twelve digits; the year of birth in them has to be a living person's. */
export const citizenNumber = textType({
  is: isCitizenNumber,
  code: 'citizen-number',
  schema: {pattern: '^\\d{12}$'},
});
