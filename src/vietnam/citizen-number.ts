import {dateInVietnam} from './dates.js';

/**
 * Places of birth registration, the first three digits. Numbers keep theirs for life, so the 63 provinces from
 * before 1 July 2025 stay; the 34 of today are among them [L: Circular 07/2016/TT-BCA, annex 1].
 */
const PROVINCES =
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 ' +
  '045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 ' +
  '092 093 094 095 096';

export type Sex = 'male' | 'female';

export type CitizenNumber =
  | {
      ok: true;
      /** Twelve digits. */
      number: string;
      provinceCode: string;
      /** False for people whose birth was registered abroad, among others: worth a question, never an error [A]. */
      provinceKnown: boolean;
      sex: Sex;
      birthYear: number;
    }
  | {ok: false; problem: 'length' | 'digits' | 'birth-year'};

/** Without the spaces, dots, dashes and wide digits that people type or paste. */
export const normalizeCitizenNumber = (text: string): string =>
  text.normalize('NFKC').replace(/[\s.\p{Pd}\p{Cf}]/gu, '');

/**
 * Reads a personal identification number (số định danh cá nhân, số căn cước): place of birth registration (3),
 * century and sex (1), year of birth (2), random (6). There is no check digit.
 * @param today - For the limits on the year: not in the future, at most 120 years back [A].
 * @see Circular 07/2016/TT-BCA; the digit for century and sex [K]
 */
export function parseCitizenNumber(text: string, today = new Date()): CitizenNumber {
  const number = normalizeCitizenNumber(text);
  if (/\D/.test(number)) return {ok: false, problem: 'digits'};
  if (number.length !== 12) return {ok: false, problem: 'length'};

  const provinceCode = number.slice(0, 3);
  const century = Number(number[3]);
  const birthYear = 1900 + Math.floor(century / 2) * 100 + Number(number.slice(4, 6));
  const age = Number(dateInVietnam(today).slice(0, 4)) - birthYear;
  if (age < 0 || age > 120) return {ok: false, problem: 'birth-year'};

  return {
    ok: true,
    number,
    provinceCode,
    provinceKnown: PROVINCES.includes(provinceCode),
    sex: century % 2 ? 'female' : 'male',
    birthYear,
  };
}

export const isCitizenNumber = (text: string): boolean => parseCitizenNumber(text).ok;

/**
 * Whether the number fits what else the person said. A `false` asks the person to look again and stops nobody:
 * registries have mistakes [A]. Give one fact at a time to know which one differs.
 * @param facts.birthDate - `YYYY-MM-DD`, or only the year.
 */
export function agreesWith(
  number: string,
  {birthDate, sex}: {birthDate?: string | undefined; sex?: Sex | undefined},
): boolean {
  const read = parseCitizenNumber(number);
  return (
    read.ok &&
    (birthDate === undefined || birthDate.slice(0, 4) === String(read.birthYear)) &&
    (sex === undefined || sex === read.sex)
  );
}

/** For the screen: `062******234`. What is not twelve digits is hidden whole. */
export function maskCitizenNumber(text: string): string {
  const number = normalizeCitizenNumber(text);
  return /^\d{12}$/.test(number)
    ? `${number.slice(0, 3)}******${number.slice(9)}`
    : '*'.repeat(number.length);
}
