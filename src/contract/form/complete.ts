import {workedOut} from './conditions.js';
import {isEmpty} from './empty.js';
import {memberOf, sectionsShown} from './leaves.js';
import type {Field, Form, Values} from './schema.js';
import {fieldTypeOf} from './types/registry.js';

/**
 * The values with what nobody types: what a form works out itself, in its order, and what stands there from the start.
 * What was sent in the place of something worked out counts for nothing.
 */
export function complete(form: Form, values: Values): Values {
  if (!form.sections.some(({fields}) => fields.some(isUntyped))) return values;
  const whole = {...values};
  for (const field of allOf(form, values)) {
    const {name, compute} = field;
    if (compute !== undefined) {
      const result = workedOut(compute, whole, memberOf(field));
      if (result === undefined) delete whole[name];
      else whole[name] = result;
    } else if (isEmpty(whole[name])) {
      const initial = fieldTypeOf(field).initial?.(field);
      if (initial !== undefined) whole[name] = initial;
    }
  }
  return whole;
}

const allOf = (form: Form, values: Values) => sectionsShown(form, values).flatMap(({fields}) => fields);

const isUntyped = (field: Field): boolean =>
  field.compute !== undefined ||
  fieldTypeOf(field).initial?.(field) !== undefined ||
  (field.fields?.some(isUntyped) ?? false);
