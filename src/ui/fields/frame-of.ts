import {wordsIn} from '../../contract/marks.js';
import type {FieldFrame} from '../field.js';
import type {FormField} from './field-kind.js';

/** Label, hint, error and mark of a form's field. */
export function frameOf({field, id, lang, error, words}: FormField, hint?: string): FieldFrame {
  const {required} = field;
  return {
    id,
    label: wordsIn(field.label, lang),
    hint: hint ?? (field.hint && wordsIn(field.hint, lang)),
    error,
    required,
    mark: required ? undefined : words.optional,
  };
}
