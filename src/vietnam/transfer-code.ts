import {crockford, crockfordOf, readCrockford} from './crockford.js';

/** Luhn mod 32 over the characters' values: finds every wrong character, and every swap of neighbours but 0 and Z. */
function checkCharacter(body: string): string {
  const sum = [...body].reduceRight((total, character, i) => {
    const product = crockford.indexOf(character) * ((body.length - i) % 2 ? 2 : 1);
    return total + Math.floor(product / 32) + (product % 32);
  }, 0);
  return crockford.charAt((32 - (sum % 32)) % 32);
}

/**
 * A new code for the text of a bank transfer: prefix, seven random characters (35 bits), a check character. It says
 * nothing about whom or what it is for [A].
 * @param random - Gives that many bytes from a cryptographic source.
 * @param prefix - 2 to 5 capital letters, as payment notices of aggregators expect [L: SePay].
 * @throws {RangeError} Another prefix; fewer bytes than asked for.
 */
export function makeTransferCode(random: (bytes: number) => Iterable<number>, prefix = 'KTM'): string {
  if (!/^[A-Z]{2,5}$/.test(prefix)) throw new RangeError(`Not a prefix: ${prefix}`);
  const body = crockfordOf(random(7));
  if (body.length !== 7) throw new RangeError('A transfer code needs seven random bytes');
  return prefix + body + checkCharacter(body);
}

/** Whether a code is exactly of our form and its check character right. */
export function checkTransferCode(code: string, prefix = 'KTM'): boolean {
  const body = code.slice(prefix.length, -1);
  return (
    code.startsWith(prefix) && /^[0-9A-HJKMNP-TV-Z]{7}$/.test(body) && code.slice(-1) === checkCharacter(body)
  );
}

/**
 * The codes in the text of a bank statement, each once, in order. Banks change case, drop marks and signs, insert
 * spaces, add words before and after; people type O for 0 and I or L for 1. More than one code: let a person look.
 * @see Reports of transfers gone wrong, payOS and bank statements [K]; the matching is ours [A]
 */
export function findTransferCodes(text: string, prefix = 'KTM'): string[] {
  const plain = text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/Đ/g, 'D')
    .replace(/[^A-Z0-9]/g, '');
  const found = new Set<string>();
  for (let at = plain.indexOf(prefix); at >= 0; at = plain.indexOf(prefix, at + 1)) {
    const start = at + prefix.length;
    const code = prefix + readCrockford(plain.slice(start, start + 8));
    if (checkTransferCode(code, prefix)) found.add(code);
  }
  return [...found];
}
