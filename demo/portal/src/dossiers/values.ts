import {isEmpty} from '../../../../src/contract/form/empty.js';
import type {FieldValue, Values} from '../../../../src/contract/form/schema.js';
import {Refusal} from '../platform/refusal.js';

/** With the members of lists: `con.0.hoTen`. */
const fieldName = /^[a-zA-Z][a-zA-Z0-9]*(\.([a-zA-Z][a-zA-Z0-9]*|\d{1,3}))*$/;
/** What jsonb can't hold: NUL, and half of a surrogate pair. */
const unstorable = /[\0\p{Cs}]/u;

/** Far more than the longest form takes. */
const mostFields = 400;
const mostBytes = 128 * 1024;

/**
 * The values with the changes in them; `null` empties a field.
 * @throws {Refusal} `malformed`: a name or text that no form has; `too-large`.
 */
export function mergeValues(values: Values, changes: Record<string, FieldValue | null>): Values {
  const merged = new Map(Object.entries(values));
  for (const [name, value] of Object.entries(changes)) {
    if (!fieldName.test(name)) throw new Refusal('malformed', {errors: [{pointer: '/values', code: 'name'}]});
    if ([value].flat().some((one) => typeof one === 'string' && unstorable.test(one)))
      throw new Refusal('malformed', {errors: [{pointer: `/values/${name}`, code: 'characters'}]});
    if (value === null || isEmpty(value)) merged.delete(name);
    else merged.set(name, value);
  }
  const result: Values = Object.fromEntries(merged);
  if (merged.size > mostFields || Buffer.byteLength(JSON.stringify(result)) > mostBytes)
    throw new Refusal('too-large');
  return result;
}

/** @throws {Refusal} As {@link mergeValues}. */
export function checkStorable(value: unknown): void {
  const text = JSON.stringify(value);
  if (/\\u0000|\\ud[89a-f]/i.test(text)) throw new Refusal('malformed');
  if (Buffer.byteLength(text) > mostBytes) throw new Refusal('too-large');
}
