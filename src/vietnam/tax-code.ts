import {isCitizenNumber, normalizeCitizenNumber} from './citizen-number.js';

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

const hasCheckDigit = (code: string): boolean => {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(code[i]), 0);
  return 10 - (sum % 11) === Number(code[9]);
};

/**
 * Reads a tax code (mã số thuế): ten digits of an organisation, thirteen of a dependent unit, or twelve of a person,
 * a household or a household business, whose personal number is their tax code since 1 July 2025.
 * @returns Digits only, with a dash before a dependent unit's three (`0100109106-001`); `undefined` when it is none.
 * @see Check digit: General Department of Taxation's algorithm, as in `stdnum` [L]; twelve digits: Law on Tax
 * Administration 38/2019/QH14, art. 35, and Circular 86/2024/TT-BTC [K]
 */
export function normalizeTaxCode(text: string): string | undefined {
  const code = normalizeCitizenNumber(text);
  if (code.length === 12) return isCitizenNumber(code) ? code : undefined;
  const [, head, unit] = /^((?!00)\d\d(?!0{7})\d{8})((?!000)\d{3})?$/.exec(code) ?? [];
  if (!head || !hasCheckDigit(head)) return undefined;
  return unit ? `${head}-${unit}` : head;
}

export const isTaxCode = (text: string): boolean => normalizeTaxCode(text) !== undefined;
