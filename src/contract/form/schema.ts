import {Mark, Words} from '../marks.js';
import * as z from '../zod.js';
import {Condition} from './condition-schema.js';

/**
 * A value as it travels: text (dates `YYYY-MM-DD`, phones E.164), number (money in whole đồng), yes/no, or several texts (the
 * values of a many-choice, the keys of a list). Empty is absent, never `''`.
 */
export const FieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export type FieldValue = z.infer<typeof FieldValue>;

/**
 * Values by field name. Names have dots (`nguoiNop.hoTen`) and conditions read them as paths. The members of a list stand
 * beside it: `con: ['0', '2']`, `con.0.hoTen`, `con.2.hoTen`, so that two devices can change two of them.
 */
export const Values = z.record(z.string(), FieldValue);
export type Values = z.infer<typeof Values>;

export const Option = z.looseObject({value: z.string(), label: Words});
export type Option = z.infer<typeof Option>;

export const Field = z.looseObject({
  name: z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z0-9]+)*$/)),
  /** One of `form/types`, or one that the portal has defined itself. A client never guesses at one that it does not know. */
  type: z.string(),
  label: Words,
  hint: z.optional(Words),
  required: z.optional(z.boolean()),
  /** Required only if it holds. */
  requiredWhen: z.optional(Condition),
  /** Shown, kept and checked only if it holds. */
  when: z.optional(Condition),
  /** Worked out from the other values, shown, never typed. */
  compute: z.optional(Condition),
  /** Put in when the rule's answer changes, where the person has answered nothing else. */
  preset: z.optional(Condition),
  options: z.optional(z.array(Option)),
  /** Characters for text, value for numbers and money, how many for lists; `YYYY-MM-DD` or `today` for dates. */
  min: z.optional(z.union([z.number(), z.string()])),
  max: z.optional(z.union([z.number(), z.string()])),
  /** WHATWG autofill detail, such as `tel` or `section-con name`. */
  autocomplete: z.optional(z.string()),
  /** Names to suggest while a person types: `places` or `schools`. */
  suggest: z.optional(z.string()),
  /** Only what `suggest` offers is right: the portal looks again. */
  listed: z.optional(z.boolean()),
  /** What a list asks of each of its members; their names are relative, and their conditions read the member first. */
  get fields() {
    return z.optional(z.array(Field));
  },
  /** What a person is asked about: `fullName`, `birthDate`, `identityNumber`, `phone`, `email`. */
  ask: z.optional(z.array(z.string())),
  /** What one member of a list is called: "Con", "Anh, chị, em". */
  item: z.optional(Words),
  /** Which party's datum it is: `applicant.fullName`, `subject.birthDate`, `owner.phone`. Of a person: the party. */
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

/** A limit across fields. It is looked at once everything that it reads is answered. */
export const FormCheck = z.looseObject({
  id: z.string(),
  /** Has to hold. */
  rule: Condition,
  /** Name of the field that it is said beside. */
  at: z.string(),
  /** What to do, in one sentence. */
  words: Words,
});
export type FormCheck = z.infer<typeof FormCheck>;

/** A procedure's form as data. A draft keeps the version that it was begun with. */
export const Form = z.looseObject({
  version: z.string(),
  sections: z.array(Section),
  checks: z.optional(z.array(FormCheck)),
  /** How sure the form is; `A`: composed for the reference portal. */
  mark: Mark,
});
export type Form = z.infer<typeof Form>;
