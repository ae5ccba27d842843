import {agreesWith} from '../../vietnam/citizen-number.js';
import {isCalendarDate} from '../../vietnam/dates.js';
import type {FieldProblem} from '../problem.js';
import {complete} from './complete.js';
import {holds, readsOf} from './conditions.js';
import {isEmpty} from './empty.js';
import {shownFields} from './fields.js';
import {memberOf} from './leaves.js';
import type {Field, FieldValue, Form, Values} from './schema.js';
import type {CheckOptions, Finding, Leaf} from './types/field-type.js';
import {fieldTypeOf} from './types/registry.js';

export {isEmail} from './types/email/type.js';
export type {CheckOptions} from './types/field-type.js';

/**
 * What is wrong with a form, field by field, in the order of the form. The same code runs on the page and at the portal.
 * Hidden fields are not looked at. Codes: `required`, those that the field types name, `citizen-number-disagrees`, and
 * `rule` for a limit across fields, whose sentence the form has (`params.id`).
 * @throws {RangeError} A form with a field type or a rule that is not known.
 */
export function checkForm(form: Form, values: Values, options: CheckOptions): FieldProblem[] {
  const whole = complete(form, values);
  const fields = shownFields(form, whole);
  const found = new Map<string, Finding>();
  for (const field of fields)
    found.set(
      field.name,
      checkField(field, whole[field.name], options) ?? checkAgreement(field, fields, whole),
    );
  for (const {id, at} of brokenRules(form, whole, fields))
    if (found.has(at)) found.set(at, found.get(at) ?? {code: 'rule', params: {id}});
  return fields.flatMap(({name}) => {
    const finding = found.get(name);
    return finding ? [{pointer: pointerTo(name), ...finding}] : [];
  });
}

export const pointerTo = (field: string): string => `/values/${field}`;
export const fieldOf = (pointer: string): string | undefined =>
  pointer.startsWith('/values/') ? pointer.slice('/values/'.length) : undefined;

/** What is wrong with one value by itself; `undefined` when nothing is. */
export function checkField(field: Field, value: FieldValue | undefined, options: CheckOptions): Finding {
  if (value === undefined || isEmpty(value))
    return field.required && field.compute === undefined ? {code: 'required'} : undefined;
  return fieldTypeOf(field).check(value, field, options);
}

/** A rule waits until all that it reads is shown and answered. */
const brokenRules = ({checks = []}: Form, values: Values, fields: readonly Leaf[]) => {
  const answered = fields.map(({name}) => name).filter((name) => !isEmpty(values[name]));
  const isAnswered = (path: string) => answered.some((name) => name === path || name.startsWith(`${path}.`));
  return checks.filter(({rule}) => readsOf(rule).every(isAnswered) && !holds(rule, values));
};

/** A citizen number carries century, year and sex: it must agree with the birth date of the same party. */
function checkAgreement(field: Leaf, fields: readonly Leaf[], values: Values): Finding {
  if (field.type !== 'citizen-number' || !field.binds) return undefined;
  const number = values[field.name];
  if (typeof number !== 'string') return undefined;
  const [party] = field.binds.split('.');
  const dateField = fields.find(
    (one) => one.binds === `${party}.birthDate` && memberOf(one) === memberOf(field),
  );
  const birthDate = dateField && values[dateField.name];
  if (typeof birthDate !== 'string' || !isCalendarDate(birthDate)) return undefined;
  return agreesWith(number, {birthDate}) ? undefined : {code: 'citizen-number-disagrees'};
}
