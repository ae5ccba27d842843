import type {Field, Form, Values} from '../../contract/form/schema.js';
import {fieldTypeOf, isFieldType, type FieldTypeName} from '../../contract/form/types/registry.js';
import {choice} from './choice/kind.js';
import {citizenNumber} from './citizen-number/kind.js';
import {schoolClass} from './class/kind.js';
import {date} from './date/kind.js';
import {email} from './email/kind.js';
import type {FieldKind} from './field-kind.js';
import {list} from './list/kind.js';
import {longText} from './long-text/kind.js';
import {manyChoice} from './many-choice/kind.js';
import {money} from './money/kind.js';
import {number} from './number/kind.js';
import {personName} from './person-name/kind.js';
import {phone} from './phone/kind.js';
import {place} from './place/kind.js';
import {school} from './school/kind.js';
import {taxCode} from './tax-code/kind.js';
import {text} from './text/kind.js';
import {yesNo} from './yes-no/kind.js';

/** All but those that stand for several fields: a person and an address are never filled in themselves. */
const own: Readonly<Record<Exclude<FieldTypeName, 'address' | 'person'>, FieldKind>> = {
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
  list,
};

const added = new Map<string, FieldKind>();

/**
 * Says how a field type of one's own is filled in; its twin is `defineFieldType` of the contract.
 * @throws {RangeError} The name is ours, or taken by another control.
 */
export function defineFieldControl(name: string, kind: FieldKind): void {
  if (Object.hasOwn(own, name) || (added.get(name) ?? kind) !== kind)
    throw new RangeError(`field control "${name}" is defined already`);
  added.set(name, kind);
}

const find = (type: string): FieldKind | undefined =>
  Object.hasOwn(own, type) ? own[type as keyof typeof own] : added.get(type);

/** @throws {RangeError} A type without a control here: a form is never half shown. */
export function kindOf({type}: Pick<Field, 'type'>): FieldKind {
  const found = find(type);
  if (!found) throw new RangeError(`field type "${type}" has no control here`);
  return found;
}

/** Whether a form can be filled in here, whole: with a type that only a newer version knows, none of it is guessed at. */
export const hasControls = ({sections}: Form): boolean => sections.every(({fields}) => fields.every(isKnown));

const isKnown = ({type, fields = []}: Field): boolean =>
  isFieldType(type) &&
  (find(type) !== undefined || fieldTypeOf({type}).parts !== undefined) &&
  fields.every(isKnown);

/** Every value in the form that is kept, and the empty ones left out. */
export function settleAll(fields: readonly Field[], values: Values): Values {
  const settled = {...values};
  for (const field of fields) {
    const value = values[field.name];
    const kept = value === undefined ? undefined : kindOf(field).settle(value);
    if (kept === undefined) delete settled[field.name];
    else settled[field.name] = kept;
  }
  return settled;
}
