import type {Procedure} from '../../contract/catalogue.js';
import {checkField} from '../../contract/form/check.js';
import type {Field, FieldValue} from '../../contract/form/schema.js';
import type {Words} from '../../contract/marks.js';
import type {DraftEdit, LocalDraft} from '../../client/drafts/draft.js';
import {dateInVietnam} from '../../vietnam/dates.js';
import {fieldsOf} from './draft-values.js';

/** Something of a draft that the present form has no place for. */
export interface Gone {
  /** Of the field, where the form still has it and only the answer does not fit. */
  label?: Words;
  /** What stood there; nothing where it was a code that nobody can read any more. */
  text: string;
}

export interface Renewal {
  /** Brings the draft to the present form: what no longer fits is emptied, the rest is kept. */
  edit: DraftEdit;
  gone: Gone[];
}

/** What a draft that was begun with an older form needs; `undefined` when it was begun with this one. */
export function renewal(procedure: Procedure, {formVersion, values, files}: LocalDraft): Renewal | undefined {
  const {form, components} = procedure;
  if (!form || form.version === formVersion) return undefined;
  const fields = new Map(fieldsOf(procedure, values).map((field) => [field.name, field]));
  const unfit = Object.entries(values).filter(([name, value]) => !fits(fields.get(name), value));
  const unasked = files.filter(({component}) => !components.some(({code}) => code === component));
  return {
    edit: {
      formVersion: form.version,
      values: Object.fromEntries(unfit.map(([name]) => [name, undefined])),
    },
    gone: [
      ...unfit.map(([name, value]) => goneOf(fields.get(name), value)),
      ...unasked.map(({name}) => ({text: name})),
    ],
  };
}

/** Half a telephone number fits its field; an option that is not offered any more does not. */
function fits(field: Field | undefined, value: FieldValue): boolean {
  if (!field) return false;
  const code = checkField(field, value, {today: dateInVietnam(new Date())})?.code;
  return code !== 'choice' && code !== 'not-a-text';
}

function goneOf(field: Field | undefined, value: FieldValue): Gone {
  const text = typeof value === 'boolean' ? '' : String(value);
  return field ? {label: field.label, text: field.type === 'choice' ? '' : text} : {text};
}
