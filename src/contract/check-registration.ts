import {agreesWith, isCitizenNumber} from '../vietnam/citizen-number.js';
import {isCalendarDate} from '../vietnam/dates.js';
import {fold} from '../vietnam/fold.js';
import {isPersonName} from '../vietnam/names.js';
import {isPhone} from '../vietnam/phone.js';
import {isTaxCode} from '../vietnam/tax-code.js';
import type {Registration} from './accounts.js';
import {isEmail, type CheckOptions} from './form/check.js';
import type {FieldProblem} from './problem.js';

/** The passwords that everybody tries first, folded; longer lists stay at the portal. */
const commonPasswords = new Set([
  '12345678',
  '123456789',
  '1234567890',
  '87654321',
  '11111111',
  '00000000',
  'password',
  'password1',
  'matkhau1',
  'matkhau123',
  'qwertyui',
  'qwerty123',
  'abcd1234',
  'abc12345',
  'iloveyou',
  'anhyeuem',
  'emyeuanh',
  'vietnam1',
  'kontum123',
  '1q2w3e4r',
]);

/**
 * What is wrong with a registration. Codes: `required`, `username`, `person-name`, `date`, `date-too-late`, `citizen-number`,
 * `citizen-number-disagrees`, `phone`, `email`, `tax-code`, `consent`, and those of {@link checkPassword}.
 */
export function checkRegistration(
  registration: Partial<Registration>,
  {today}: CheckOptions,
): FieldProblem[] {
  const {kind, fullName, birthDate, identityNumber, phone, email, username, password, organisation, consent} =
    registration;
  const problems: FieldProblem[] = [];
  const need = (
    pointer: string,
    value: string | undefined,
    test: (value: string) => boolean,
    code: string,
  ) => {
    if (!value?.trim()) problems.push({pointer, code: 'required'});
    else if (!test(value)) problems.push({pointer, code});
  };

  if (kind === 'organisation') {
    need('/organisation/name', organisation?.name, (name) => [...name].length <= 200, 'too-long');
    need('/organisation/taxCode', organisation?.taxCode, isTaxCode, 'tax-code');
  }
  need('/fullName', fullName, isPersonName, 'person-name');
  need('/birthDate', birthDate, isCalendarDate, 'date');
  if (birthDate && isCalendarDate(birthDate) && birthDate > today)
    problems.push({pointer: '/birthDate', code: 'date-too-late', params: {max: today}});
  need('/identityNumber', identityNumber, isCitizenNumber, 'citizen-number');
  if (
    identityNumber &&
    birthDate &&
    isCitizenNumber(identityNumber) &&
    isCalendarDate(birthDate) &&
    !agreesWith(identityNumber, {birthDate})
  )
    problems.push({pointer: '/identityNumber', code: 'citizen-number-disagrees'});
  need('/phone', phone, isPhone, 'phone');
  need('/email', email, isEmail, 'email');
  need('/username', username, isUsername, 'username');
  const passwordProblem = checkPassword(password ?? '', [username, fullName, identityNumber, phone]);
  if (passwordProblem) problems.push({pointer: '/password', ...passwordProblem});
  if (!consent) problems.push({pointer: '/consent', code: 'consent'});
  return problems;
}

/** Letters, digits, dot, dash and underscore, 4 to 50, beginning with a letter or digit. Case does not matter. */
export const isUsername = (username: string): boolean => /^[a-z0-9][a-z0-9._-]{3,49}$/i.test(username.trim());

/**
 * NIST SP 800-63B: length, no composition rules, nothing common, nothing that is the person's own.
 * Codes: `required`, `password-short`, `password-long`, `password-common`, `password-personal`.
 */
export function checkPassword(
  password: string,
  personal: readonly (string | undefined)[],
): Pick<FieldProblem, 'code' | 'params'> | undefined {
  const length = [...password.normalize('NFKC')].length;
  if (length === 0) return {code: 'required'};
  if (length < 8) return {code: 'password-short', params: {min: 8}};
  if (length > 256) return {code: 'password-long', params: {max: 256}};
  const plain = squash(password);
  if (commonPasswords.has(plain)) return {code: 'password-common'};
  if (personal.some((own) => own && squash(own).length >= 4 && squash(own) === plain))
    return {code: 'password-personal'};
  return undefined;
}

const squash = (text: string) => fold(text).replaceAll(' ', '');
