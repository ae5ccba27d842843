import type {Field, FieldType, FieldValue, Values} from '../../contract/form/schema.js';
import {choice} from './choice.js';
import {citizenNumber} from './citizen-number.js';
import {date} from './date.js';
import {email} from './email.js';
import type {FieldContext, FieldKind} from './field-kind.js';
import {longText} from './long-text.js';
import {number} from './number.js';
import {personName} from './person-name.js';
import {phone} from './phone.js';
import {taxCode} from './tax-code.js';
import {text} from './text.js';
import {yesNo} from './yes-no.js';

export const kinds: Readonly<Record<FieldType, FieldKind>> = {
  text,
  'long-text': longText,
  'person-name': personName,
  'citizen-number': citizenNumber,
  phone,
  email,
  date,
  number,
  'tax-code': taxCode,
  choice,
  'yes-no': yesNo,
};

/** A value as people read it; empty text for nothing. */
export const textOf = (field: Field, value: FieldValue | undefined, context: FieldContext): string =>
  value === undefined ? '' : kinds[field.type].text(value, field, context);

/** Every value in the form that is kept, and the empty ones left out. */
export function settleAll(fields: readonly Field[], values: Values): Values {
  const settled = {...values};
  for (const {name, type} of fields) {
    const value = values[name];
    const kept = value === undefined ? undefined : kinds[type].settle(value);
    if (kept === undefined) delete settled[name];
    else settled[name] = kept;
  }
  return settled;
}
