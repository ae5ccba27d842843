import {normalizeTone} from './fold.js';

/** What is kept of a name as typed: composed letters (NFC), no outer spaces, single inner ones. */
export const normalizePersonName = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ');

/**
 * A name that a person may have: letters of any script with their marks, apostrophes, dots, hyphens, spaces; 1 to
 * 100 characters, no digits. One word or one letter is enough: `A Ươnh`, `Y Blưih`, `H’Lê` are whole names [A].
 */
export const isPersonName = (text: string): boolean =>
  /^(?=.*\p{L})[\p{L}\p{M}'’ʼ .-]{1,100}$/u.test(normalizePersonName(text));

/** The last word: people are addressed and sorted by it [K]. */
export const givenName = (fullName: string): string => normalizePersonName(fullName).split(' ').at(-1) ?? '';

const sortKey = (name: string): readonly [string, string, string] => {
  const words = normalizeTone(normalizePersonName(name)).split(' ');
  const given = words.pop() ?? '';
  const family = words.shift() ?? '';
  return [given, family, words.join(' ')];
};

// Made when first needed: pages that only check names should not load the collation rules.
let collator: Intl.Collator | undefined;

/** Order of class lists: given name, then family name, then what is between [K]. For `Array.sort`. */
export function comparePersonNames(a: string, b: string): number {
  collator ??= new Intl.Collator('vi');
  const {compare} = collator;
  const [left, right] = [sortKey(a), sortKey(b)];
  return compare(left[0], right[0]) || compare(left[1], right[1]) || compare(left[2], right[2]);
}
