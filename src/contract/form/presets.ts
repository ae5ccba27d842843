import {workedOut} from './conditions.js';
import {isEmpty} from './empty.js';
import {allFields, memberOf} from './leaves.js';
import type {Form, Values} from './schema.js';

/**
 * What is to be put in because other values changed: the rule of a field answers something else than before, and the
 * person has not answered for themselves. What they emptied stays empty until the rule's answer changes again.
 * @param before - Absent: the form has just been opened.
 */
export function presetsOf(form: Form, now: Values, before?: Values): Values {
  const changes: Values = {};
  for (const field of allFields(form, now)) {
    if (field.preset === undefined) continue;
    const {name} = field;
    const was = before && workedOut(field.preset, before, memberOf(field));
    const next = workedOut(field.preset, now, memberOf(field));
    const isTheirs = !isEmpty(now[name]) && !isSame(now[name], was);
    if (next !== undefined && !isTheirs && !isSame(was, next)) changes[name] = next;
  }
  return changes;
}

const isSame = (one: Values[string] | undefined, other: Values[string] | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
