import {crockfordOf, readCrockford} from './crockford.js';

/** Ten characters in the form people see: `ABCDE12345` as `ABCDE-12345`. */
export const formatReference = (characters: string): string =>
  `${characters.slice(0, 5)}-${characters.slice(5)}`;

/**
 * Reads a "Mã tra cứu" as typed: any case, spaces, any or no dash, O for 0, I or L for 1.
 * @returns The one form that is stored and shown, `XXXXX-XXXXX`; `undefined` when it is none.
 */
export function parseReference(text: string): string | undefined {
  const characters = readCrockford(text.normalize('NFKC').replace(/[\s\p{Pd}]/gu, ''));
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(characters) ? formatReference(characters) : undefined;
}

/**
 * A new "Mã tra cứu", 50 bits, not guessable when the bytes are not.
 * @param randomBytes - At least ten, from a cryptographic source.
 * @throws {RangeError} Fewer than ten bytes.
 */
export function newReference(randomBytes: Uint8Array): string {
  if (randomBytes.length < 10) throw new RangeError('A reference needs ten random bytes');
  return formatReference(crockfordOf(randomBytes.subarray(0, 10)));
}
