import type {Field} from '../schema.js';
import {address} from './address/type.js';
import {choice} from './choice/type.js';
import {citizenNumber} from './citizen-number/type.js';
import {schoolClass} from './class/type.js';
import {date} from './date/type.js';
import {email} from './email/type.js';
import type {FieldType} from './field-type.js';
import {list} from './list/type.js';
import {longText} from './long-text/type.js';
import {manyChoice} from './many-choice/type.js';
import {money} from './money/type.js';
import {number} from './number/type.js';
import {person} from './person/type.js';
import {personName} from './person-name/type.js';
import {phone} from './phone/type.js';
import {place} from './place/type.js';
import {school} from './school/type.js';
import {taxCode} from './tax-code/type.js';
import {text} from './text/type.js';
import {yesNo} from './yes-no/type.js';

const own = {
  text,
  'long-text': longText,
  'person-name': personName,
  'citizen-number': citizenNumber,
  phone,
  email,
  date,
  number,
  money,
  'tax-code': taxCode,
  choice,
  'many-choice': manyChoice,
  'yes-no': yesNo,
  school,
  class: schoolClass,
  place,
  address,
  person,
  list,
} satisfies Record<string, FieldType>;

/** The field types that every portal and every client of this version knows. */
export type FieldTypeName = keyof typeof own;
export const fieldTypes = Object.keys(own) as FieldTypeName[];

/** Those that a portal, or a developer who runs elements inline, has added. */
const added = new Map<string, FieldType>();

/**
 * Adds a field type; forms may name it from then on. Its twin on the page is `defineFieldControl`.
 * @param name - Lower case with a hyphen, such as `gia-lai-hamlet`: names without one are ours, now and later.
 * @throws {RangeError} A name that is ours, or taken by another type.
 */
export function defineFieldType(name: string, type: FieldType): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(name) || Object.hasOwn(own, name))
    throw new RangeError(`field type "${name}" needs a name of its own, with a hyphen`);
  if ((added.get(name) ?? type) !== type) throw new RangeError(`field type "${name}" is defined already`);
  added.set(name, type);
}

export const isFieldType = (name: string): boolean => Object.hasOwn(own, name) || added.has(name);

/** @throws {RangeError} A type that nobody has defined: a form is never half understood. */
export function fieldTypeOf({type}: Pick<Field, 'type'>): FieldType {
  const found = Object.hasOwn(own, type) ? own[type as FieldTypeName] : added.get(type);
  if (!found) throw new RangeError(`field type "${type}" is not known`);
  return found;
}

/** The portal's list that is offered while somebody types. */
export const suggestOf = (field: Pick<Field, 'type' | 'suggest'>): string | undefined =>
  field.suggest ?? fieldTypeOf(field).suggest;
