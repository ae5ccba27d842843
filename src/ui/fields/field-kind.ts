import type {TemplateResult} from 'lit';
import type {Field, FieldValue} from '../../contract/form/schema.js';

/** The words that controls need beside those of the form itself. */
export interface FieldWords {
  dateHint: string;
  choiceEmpty: string;
  yes: string;
  no: string;
  /** "(không bắt buộc)": most fields of a form are required, so the others are marked. */
  optional: string;
}

export interface FieldContext {
  lang: string;
  words: FieldWords;
}

export interface FormField extends FieldContext {
  field: Field;
  id: string;
  /** As typed, or as kept; `undefined` is empty. */
  value: FieldValue | undefined;
  error?: string | undefined;
  suggestions?: readonly string[] | undefined;
  /** At every key press and choice. */
  onInput: (value: FieldValue | undefined) => void;
  /** When the person leaves the field; what was typed may then be brought into its one form. */
  onLeave: () => void;
}

/** All that a field type knows of itself: how it is read, how it is kept, how it is filled in. */
export interface FieldKind {
  /** As people read it, in a control or in the summary. */
  text(value: FieldValue, field: Field, context: FieldContext): string;
  /** The one form that is kept: `undefined` for nothing. What can't be read is kept as typed, for its error to speak of. */
  settle(value: FieldValue): FieldValue | undefined;
  control(given: FormField): TemplateResult;
}
