import type {Field, FieldValue} from '../../contract/form/schema.js';
import {fieldTypeOf} from '../../contract/form/types/registry.js';
import type {FieldContext} from './field-kind.js';

/** A value as people read it; empty text for nothing. */
export const textOf = (
  field: Field,
  value: FieldValue | undefined,
  {lang}: Pick<FieldContext, 'lang'>,
): string => (value === undefined ? '' : fieldTypeOf(field).text(value, field, lang));
