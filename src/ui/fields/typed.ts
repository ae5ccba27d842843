import type {TemplateResult} from 'lit';
import type {FieldValue} from '../../contract/form/schema.js';
import {wordsIn} from '../../contract/marks.js';
import {textField, type TextField} from '../input.js';
import type {FieldKind, FormField} from './field-kind.js';
import {frameOf} from './frame-of.js';
import {textOf} from './text-of.js';

type Look = Pick<TextField, 'type' | 'inputmode' | 'rows' | 'verbatim'>;

interface Typed {
  look?: Look;
  /** From what was typed to what is kept; anything unreadable comes back as it is. */
  keep?: (typed: string) => FieldValue;
  hint?: (given: FormField) => string | undefined;
}

/** What a person typed without the accidents of typing: composed letters (NFC), no outer spaces. */
export const tidy = (text: string): string => text.normalize('NFC').trim();

/** A field type that is filled in by typing. */
export function typed({look = {}, keep = tidy, hint}: Typed): FieldKind {
  return {
    settle: (value) => (String(value).trim() === '' ? undefined : keep(String(value))),
    control: (given): TemplateResult => {
      const {field, value, lang} = given;
      const said = field.hint ? wordsIn(field.hint, lang) : hint?.(given);
      return textField({
        ...frameOf(given, said),
        ...look,
        value: textOf(field, value, given),
        autocomplete: field.autocomplete ?? 'off',
        suggestions: given.suggestions,
        onInput: (now) => given.onInput(now === '' ? undefined : now),
        onBlur: given.onLeave,
      });
    },
  };
}
