import {Mark, Words} from '../marks.js';
import * as z from '../zod.js';
import {Condition} from './condition-schema.js';

/** The field types that this version knows. A form with another type is refused by `parseForm` of a client, not guessed. */
export const fieldTypes = [
  'text',
  'long-text',
  'person-name',
  'citizen-number',
  'phone',
  'email',
  'date',
  'number',
  'tax-code',
  'choice',
  'yes-no',
] as const;
export const FieldType = z.enum(fieldTypes);
export type FieldType = z.infer<typeof FieldType>;

/** A value as it travels: text (dates `YYYY-MM-DD`, phones E.164), number, yes/no. Empty is absent, never `''`. */
export const FieldValue = z.union([z.string(), z.number(), z.boolean()]);
export type FieldValue = z.infer<typeof FieldValue>;

/** Values by field name. Names have dots (`nguoiNop.hoTen`) and conditions read them as paths. */
export const Values = z.record(z.string(), FieldValue);
export type Values = z.infer<typeof Values>;

export const Option = z.looseObject({value: z.string(), label: Words});
export type Option = z.infer<typeof Option>;

export const Field = z.looseObject({
  name: z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z][a-zA-Z0-9]*)*$/)),
  type: FieldType,
  label: Words,
  hint: z.optional(Words),
  required: z.optional(z.boolean()),
  /** Shown, kept and checked only if it holds. */
  when: z.optional(Condition),
  options: z.optional(z.array(Option)),
  /** Characters for text, value for numbers, `YYYY-MM-DD` or `today` for dates. */
  min: z.optional(z.union([z.number(), z.string()])),
  max: z.optional(z.union([z.number(), z.string()])),
  /** WHATWG autofill detail, such as `tel` or `name`. */
  autocomplete: z.optional(z.string()),
  /** Names to suggest while a person types: `places` or `schools`. */
  suggest: z.optional(z.string()),
  /** Which party's datum it is: `applicant.fullName`, `subject.birthDate`, `owner.phone`. */
  binds: z.optional(z.string()),
  /** Key of a site's `prefill` that may set it: `school`, `class`. Never a person's number. */
  prefill: z.optional(z.string()),
});
export type Field = z.infer<typeof Field>;

export const Section = z.looseObject({
  id: z.string(),
  title: Words,
  hint: z.optional(Words),
  when: z.optional(Condition),
  fields: z.array(Field),
});
export type Section = z.infer<typeof Section>;

/** A procedure's form as data. A draft keeps the version that it was begun with. */
export const Form = z.looseObject({
  version: z.string(),
  sections: z.array(Section),
  /** How sure the form is; `A`: composed for the reference portal. */
  mark: Mark,
});
export type Form = z.infer<typeof Form>;
