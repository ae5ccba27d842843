import type {AccountKind, Registration} from '../../contract/accounts.js';
import {checkRegistration} from '../../contract/check-registration.js';
import type {FieldProblem} from '../../contract/problem.js';
import {normalizeCitizenNumber} from '../../vietnam/citizen-number.js';
import {dateInVietnam, parseVietnameseDate} from '../../vietnam/dates.js';
import {normalizePersonName} from '../../vietnam/names.js';
import {normalizePhone} from '../../vietnam/phone.js';
import {normalizeTaxCode} from '../../vietnam/tax-code.js';

/** What is being typed into "Đăng ký", as typed. */
export interface RegistrationEntry {
  kind: AccountKind;
  organisationName: string;
  taxCode: string;
  position: string;
  fullName: string;
  birthDate: string;
  identityNumber: string;
  phone: string;
  email: string;
  username: string;
  password: string;
  repeat: string;
  agreed: boolean;
}

export type TextName = Exclude<keyof RegistrationEntry, 'kind' | 'agreed'>;

export const emptyEntry: RegistrationEntry = {
  kind: 'citizen',
  organisationName: '',
  taxCode: '',
  position: '',
  fullName: '',
  birthDate: '',
  identityNumber: '',
  phone: '',
  email: '',
  username: '',
  password: '',
  repeat: '',
  agreed: false,
};

/** Pointers into the registration, as checks and portal name them. */
export const pointerOf: Readonly<Record<TextName | 'agreed', string>> = {
  organisationName: '/organisation/name',
  taxCode: '/organisation/taxCode',
  position: '/organisation/position',
  fullName: '/fullName',
  birthDate: '/birthDate',
  identityNumber: '/identityNumber',
  phone: '/phone',
  email: '/email',
  username: '/username',
  password: '/password',
  repeat: '/repeat',
  agreed: '/consent',
};

/**
 * What goes to the portal. Anything that can't be read stays as typed, for the check to speak of.
 * @param consent - Version of the text that was shown; sent only when agreed to.
 */
export function registrationOf(entry: RegistrationEntry, consent: string): Registration {
  const position = entry.position.trim();
  return {
    kind: entry.kind,
    fullName: normalizePersonName(entry.fullName),
    birthDate: parseVietnameseDate(entry.birthDate) ?? entry.birthDate,
    identityNumber: normalizeCitizenNumber(entry.identityNumber),
    phone: normalizePhone(entry.phone) ?? entry.phone,
    email: entry.email.trim(),
    username: entry.username.trim(),
    password: entry.password,
    consent: entry.agreed ? consent : '',
    ...(entry.kind === 'organisation' && {
      organisation: {
        name: entry.organisationName.normalize('NFC').trim(),
        taxCode: normalizeTaxCode(entry.taxCode) ?? entry.taxCode,
        ...(position && {position}),
      },
    }),
  };
}

export function checkEntry(entry: RegistrationEntry, consent: string): FieldProblem[] {
  const problems = checkRegistration(registrationOf(entry, consent), {today: dateInVietnam(new Date())});
  if (entry.password === entry.repeat || problems.some(({pointer}) => pointer === '/password'))
    return problems;
  const differs: FieldProblem = {pointer: '/repeat', code: 'password-differs'};
  // in the order of the form, consent last
  const at = problems.findIndex(({pointer}) => pointer === '/consent');
  return at < 0 ? [...problems, differs] : [...problems.slice(0, at), differs, ...problems.slice(at)];
}
