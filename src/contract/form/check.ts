import {agreesWith, isCitizenNumber} from '../../vietnam/citizen-number.js';
import {isCalendarDate} from '../../vietnam/dates.js';
import {isPersonName} from '../../vietnam/names.js';
import {isPhone} from '../../vietnam/phone.js';
import {isTaxCode} from '../../vietnam/tax-code.js';
import type {FieldProblem} from '../problem.js';
import {shownFields} from './fields.js';
import type {Field, FieldType, FieldValue, Form, Values} from './schema.js';

export interface CheckOptions {
  /** Calendar date in Vietnam, `YYYY-MM-DD`: what "not in the future" means. */
  today: string;
}

type Finding = Pick<FieldProblem, 'code' | 'params'> | undefined;
type Check = (value: FieldValue, field: Field, options: CheckOptions) => Finding;

/** Longest text where the field says nothing. */
const longest: Partial<Record<FieldType, number>> = {
  text: 200,
  'long-text': 2000,
  'person-name': 100,
  email: 254,
};

/**
 * What is wrong with a form, field by field, in the order of the form. The same code runs on the page and at the portal.
 * Hidden fields are not looked at. Codes: `required`, `too-short`, `too-long`, `not-a-text`, `person-name`, `citizen-number`,
 * `citizen-number-disagrees`, `phone`, `email`, `tax-code`, `date`, `date-too-early`, `date-too-late`, `number`, `min`, `max`, `choice`.
 */
export function checkForm(form: Form, values: Values, options: CheckOptions): FieldProblem[] {
  const fields = shownFields(form, values);
  return fields.flatMap((field) => {
    const finding = checkField(field, values[field.name], options) ?? checkAgreement(field, fields, values);
    return finding ? [{pointer: pointerTo(field.name), ...finding}] : [];
  });
}

export const pointerTo = (field: string): string => `/values/${field}`;
export const fieldOf = (pointer: string): string | undefined =>
  pointer.startsWith('/values/') ? pointer.slice('/values/'.length) : undefined;

/** What is wrong with one value by itself; `undefined` when nothing is. */
export function checkField(field: Field, value: FieldValue | undefined, options: CheckOptions): Finding {
  if (value === undefined || (typeof value === 'string' && value.trim() === ''))
    return field.required ? {code: 'required'} : undefined;
  return checks[field.type](value, field, options);
}

const text: Check = (value, {type, min, max}) => {
  if (typeof value !== 'string') return {code: 'not-a-text'};
  const length = [...value.normalize('NFC').trim()].length;
  const most = typeof max === 'number' ? max : (longest[type] ?? 200);
  if (typeof min === 'number' && length < min) return {code: 'too-short', params: {min}};
  if (length > most) return {code: 'too-long', params: {max: most}};
  return undefined;
};

/** A text, and of the kind that the test knows. */
const textOf =
  (test: (value: string) => boolean, code: string): Check =>
  (value, field, options) =>
    text(value, field, options) ?? (test(value as string) ? undefined : {code});

const date: Check = (value, {min, max}, {today}) => {
  if (typeof value !== 'string' || !isCalendarDate(value)) return {code: 'date'};
  const bound = (limit: string) => (limit === 'today' ? today : limit);
  if (typeof min === 'string' && value < bound(min))
    return {code: 'date-too-early', params: {min: bound(min)}};
  if (typeof max === 'string' && value > bound(max))
    return {code: 'date-too-late', params: {max: bound(max)}};
  return undefined;
};

const number: Check = (value, {min, max}) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return {code: 'number'};
  if (typeof min === 'number' && value < min) return {code: 'min', params: {min}};
  if (typeof max === 'number' && value > max) return {code: 'max', params: {max}};
  return undefined;
};

/** The shape that the HTML standard accepts in `input type=email`, with a dot in the domain. */
export const isEmail = (value: string): boolean =>
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i.test(
    value.trim(),
  );

const checks: Record<FieldType, Check> = {
  text,
  'long-text': text,
  'person-name': textOf(isPersonName, 'person-name'),
  'citizen-number': textOf(isCitizenNumber, 'citizen-number'),
  phone: textOf(isPhone, 'phone'),
  email: textOf(isEmail, 'email'),
  'tax-code': textOf(isTaxCode, 'tax-code'),
  date,
  number,
  choice: (value, {options}) =>
    options?.some((option) => option.value === value) ? undefined : {code: 'choice'},
  'yes-no': (value) => (typeof value === 'boolean' ? undefined : {code: 'choice'}),
};

/** A citizen number carries century, year and sex: it must agree with the birth date of the same party. */
function checkAgreement(field: Field, fields: readonly Field[], values: Values): Finding {
  if (field.type !== 'citizen-number' || !field.binds) return undefined;
  const number = values[field.name];
  if (typeof number !== 'string') return undefined;
  const [party] = field.binds.split('.');
  const dateField = fields.find(({binds}) => binds === `${party}.birthDate`);
  const birthDate = dateField && values[dateField.name];
  if (typeof birthDate !== 'string' || !isCalendarDate(birthDate)) return undefined;
  return agreesWith(number, {birthDate}) ? undefined : {code: 'citizen-number-disagrees'};
}
