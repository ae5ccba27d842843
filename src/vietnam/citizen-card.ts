import {agreesWith, normalizeCitizenNumber, parseCitizenNumber, type Sex} from './citizen-number.js';
import {parseVietnameseDate} from './dates.js';

/** What the QR of a citizen's card says. It fills fields in; it proves nothing, since anybody can print one. */
export interface CitizenCard {
  /** Twelve digits. */
  number: string;
  /** Of the identity card before, nine digits; empty for those who had none. */
  formerNumber: string;
  /** NFC. */
  fullName: string;
  /** `YYYY-MM-DD`. */
  birthDate: string;
  sex: Sex;
  /** As one line. On the chip card of 2021 the permanent address, on the card of 2024 the residence. */
  address: string;
  /** `YYYY-MM-DD`. */
  issuedOn: string;
  /** What in the number does not fit the rest of the card: worth a look at the card, never a wall. */
  doubts: CardDoubt[];
}

/** `province`: no place of birth registration of Vietnam has that code. */
export type CardDoubt = 'province' | 'birth-year' | 'sex';

export type CitizenCardReading =
  | {ok: true; card: CitizenCard}
  /** `garbled`: a card's text whose letters were lost on the way, as some desk scanners do. */
  | {ok: false; problem: 'not-a-card' | 'garbled'};

const sexes: Readonly<Record<string, Sex>> = {Nam: 'male', Nữ: 'female'};

/**
 * Reads the text of a card's QR: `number|former number|name|ddMMyyyy|Nam or Nữ|address|ddMMyyyy`, and more fields after
 * a further `|` on cards since July 2024, which are left unread. When the shape differs nothing is read.
 * @see Circular 06/2021/TT-BCA and Circular 16/2024/TT-BCA; the order of the fields [K]
 */
export function readCitizenCard(text: string, today = new Date()): CitizenCardReading {
  const fields = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .trim()
    .split('|')
    .map((field) => field.trim());
  const [number = '', formerNumber = '', fullName = '', born = '', sexWord = '', address = '', issued = ''] =
    fields;
  if (fields.length < 7 || !/^\d{12}$/.test(number) || !/^(\d{9}|\d{12})?$/.test(formerNumber))
    return {ok: false, problem: 'not-a-card'};
  if (/[?\uFFFD]|[ÃÄÆ][\u0080-\u00BF]|áº|á»/.test(fields.join(''))) return {ok: false, problem: 'garbled'};

  const [birthDate, issuedOn, sex] = [dateOf(born), dateOf(issued), sexes[sexWord]];
  if (!birthDate || !issuedOn || !sex || fullName === '' || address === '')
    return {ok: false, problem: 'not-a-card'};
  return {
    ok: true,
    card: {
      number,
      formerNumber,
      fullName,
      birthDate,
      sex,
      address,
      issuedOn,
      doubts: doubtsOf({number, birthDate, sex}, today),
    },
  };
}

/** What in a number does not fit birth date and sex. */
export function doubtsOf(
  {number, birthDate, sex}: {number: string; birthDate?: string | undefined; sex?: Sex | undefined},
  today = new Date(),
): CardDoubt[] {
  const read = parseCitizenNumber(normalizeCitizenNumber(number), today);
  if (!read.ok) return ['birth-year'];
  return [
    ...(read.provinceKnown ? [] : (['province'] as const)),
    ...(agreesWith(number, {birthDate}) ? [] : (['birth-year'] as const)),
    ...(agreesWith(number, {sex}) ? [] : (['sex'] as const)),
  ];
}

/** `05091990` → `1990-09-05`. */
const dateOf = (text: string): string | undefined =>
  /^\d{8}$/.test(text) ? parseVietnameseDate(text) : undefined;
