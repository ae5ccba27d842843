import {textType} from '../texts.js';

/** `10A1`, `Lá 2`: schools name their classes as they like [K]. */
export const schoolClass = textType({
  longest: 20,
  is: (value) => /[\p{L}\p{N}]/u.test(value),
  code: 'class',
  schema: {pattern: '[\\p{L}\\p{N}]'},
});
