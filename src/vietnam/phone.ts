/** Old eleven-digit mobile prefixes and what they became on 15/9/2018 [L: operators' notices on the change]. */
// prettier-ignore
const RENAMED: Readonly<Record<string, string>> = {
  '0120': '070', '0121': '079', '0122': '077', '0126': '076', '0128': '078',
  '0123': '083', '0124': '084', '0125': '085', '0127': '081', '0129': '082',
  '0162': '032', '0163': '033', '0164': '034', '0165': '035', '0166': '036', '0167': '037', '0168': '038', '0169': '039',
  '0186': '056', '0188': '058', '0199': '059',
};

/** Mobile prefixes [L: lawnet.vn for the three large operators, numbering data of libphonenumber for the rest]. */
const MOBILE = /^0(3\d|5[1-25-689]|7[06-9]|8[1-9]|9\d)/;

const national = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/(?!^\+)\D/g, '')
    .replace(/^(\+84|0084|84(?=\d{9,11}$))0?/, '0')
    .replace(/^01\d{2}(?=\d{7}$)/, (prefix) => RENAMED[prefix] ?? prefix);

/**
 * What kind of Vietnamese number this is. `unknown` has a mobile number's length but a prefix that is not in use
 * yet: warn, do not refuse, since prefixes are opened now and then. Service numbers (1900…) are none.
 * The prefix says nothing about the operator: numbers are portable.
 */
export function phoneKind(text: string): 'mobile' | 'fixed' | 'unknown' | undefined {
  const number = national(text);
  if (/^02\d{9}$/.test(number)) return 'fixed';
  if (!/^0[3-9]\d{8}$/.test(number)) return undefined;
  return MOBILE.test(number) ? 'mobile' : 'unknown';
}

/**
 * Reads a number as typed: spaces, dots, brackets, +84, 0084, 84, `+84 (0)…`, and mobile numbers from before 2018.
 * @returns E.164 (`+84905061104`), or `undefined` when it is no Vietnamese subscriber's number.
 */
export const normalizePhone = (text: string): string | undefined =>
  phoneKind(text) && `+84${national(text).slice(1)}`;

export const isPhone = (text: string): boolean => phoneKind(text) !== undefined;

/** Text messages go to these only. */
export const isMobilePhone = (text: string): boolean => phoneKind(text) === 'mobile';

/** E.164 as people read it: `0905 061 104`, `0260 3797 799`, `024 3825 1234`. Other countries' unchanged. */
export const formatPhone = (e164: string): string =>
  e164
    .replace(/^\+84(?=\d{9,10}$)/, '0')
    .replace(/^(02[48])(\d{4})(\d{4})$|^(0\d{3})(\d{3,4})(\d{3})$/, (_, ...part: (string | undefined)[]) =>
      part.slice(0, 6).filter(Boolean).join(' '),
    );
