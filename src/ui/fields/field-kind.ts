import type {TemplateResult} from 'lit';
import type {Field, FieldValue} from '../../contract/form/schema.js';

/** The words that controls need beside those of the form itself. */
export interface FieldWords {
  dateHint: string;
  choiceEmpty: string;
  /** "(không bắt buộc)": most fields of a form are required, so the others are marked. */
  optional: string;
  /** "Thêm con" */
  addMember: (item: string) => string;
  /** "Bỏ con 2": of one member, by its heading. */
  removeMember: (member: string) => string;
  listFull: (most: number) => string;
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

/** What the page knows of a field type beyond its contract: how it is filled in, and what is kept of what was typed. */
export interface FieldKind {
  /** The one form that is kept: `undefined` for nothing. What can't be read is kept as typed, for its error to speak of. */
  settle(value: FieldValue): FieldValue | undefined;
  /** Label, hint, error and control; the control carries `given.id`. */
  control(given: FormField): TemplateResult;
}
