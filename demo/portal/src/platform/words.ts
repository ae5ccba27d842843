import {Refusal} from './refusal.js';

/** Characters of what somebody at the desk writes. */
const longest = 4000;

/** What was written, as it is kept: lines end in one way, and nothing is in it that the database refuses. */
export const tidyWords = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/[\0\p{Cs}]/gu, '')
    .trim()
    .slice(0, longest);

/** The same, where something has to be written. @throws {Refusal} `invalid`: nothing was. */
export function requireWords(words: string): string {
  const tidy = tidyWords(words);
  if (tidy === '') throw new Refusal('invalid', {errors: [{pointer: '/words', code: 'required'}]});
  return tidy;
}
