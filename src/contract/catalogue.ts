import {Form} from './form/schema.js';
import {Condition} from './form/condition-schema.js';
import {Certainty, Mark, Words} from './marks.js';
import {CalendarDate, ProcedureCode} from './ids.js';
import {route} from './route.js';
import * as z from './zod.js';

/** Whole đồng: ISO 4217 gives VND no minor unit. */
export const Dong = z.int().check(z.nonnegative());

/** `toan-trinh`: all of it online. `mot-phan`: something remains to be done in person. Open set. */
export const ServiceLevel = z.string();

/** `embedded`: filed here. `handoff`: filed on the procedure's own page of the official portal. */
export const Filing = z.enum(['embedded', 'handoff']);
export type Filing = z.infer<typeof Filing>;

/** What a list of procedures needs: search ranks and filters these. */
export const ProcedureSummary = z.looseObject({
  code: ProcedureCode,
  name: z.string(),
  /** The matter in a parent's own words. */
  summary: z.optional(z.string()),
  level: z.string(),
  field: z.string(),
  service: ServiceLevel,
  audience: z.string(),
  /** Ids of the agencies that handle it, valid ones only. */
  agencies: z.array(z.string()),
  filing: Filing,
  /** True when no fee or charge is known, false when one is; absent: the portal does not know. */
  free: z.optional(z.boolean()),
  keywords: z.array(z.string()),
  /** Earlier codes of the same matter, so that an old link still lands. */
  formerCodes: z.optional(z.array(ProcedureCode)),
  certainty: z.optional(Certainty),
});
export type ProcedureSummary = z.infer<typeof ProcedureSummary>;

/** Every procedure of the portal, compact; cacheable, may be a static file. */
export const Catalogue = z.looseObject({version: z.string(), procedures: z.array(ProcedureSummary)});
export type Catalogue = z.infer<typeof Catalogue>;

/**
 * Who pays less, and why. Either `percent` of the item or `amount` from each unit is taken off, never more than it costs.
 * Where several hold, the one that takes off most is given, never two.
 */
export const Exemption = z.looseObject({
  /** Over the form's values. */
  when: Condition,
  /** Of 100; 100 is free. */
  percent: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  amount: z.optional(Dong),
  /** For whom it is: `Hộ nghèo`. */
  label: Words,
  basis: z.string(),
  mark: z.optional(Mark),
  /** Code of the component that proves it. */
  proof: z.optional(z.string()),
});
export type Exemption = z.infer<typeof Exemption>;

export const Fee = z.looseObject({
  /** `phi` (fee) or `le-phi` (charge): Luật Phí và lệ phí 97/2015/QH13. */
  kind: z.string(),
  /** What it is taken for; absent: the kind says it. */
  name: z.optional(Words),
  /** For one unit. */
  amount: Dong,
  /** The reduced amount for online filing, where there is one. */
  onlineAmount: z.optional(Dong),
  unit: z.string(),
  /** Name of the number field that says how many units; absent: one. */
  quantity: z.optional(z.string()),
  basis: z.string(),
  appliesTo: z.optional(z.string()),
  /** Over the form's values; absent: it always applies. */
  when: z.optional(Condition),
  exemptions: z.optional(z.array(Exemption)),
  mark: z.optional(Mark),
});
export type Fee = z.infer<typeof Fee>;

/** Of a paper that a person has to have already: what it is, where one gets it, and how one looks. */
export const Guidance = z.looseObject({
  /** One line. */
  what: Words,
  where: Words,
  /** A drawing; `href` is relative to the portal's base. */
  specimen: z.optional(z.looseObject({href: z.string(), alt: Words})),
  /** How sure all of it is. */
  mark: Mark,
});
export type Guidance = z.infer<typeof Guidance>;

/** One paper of a dossier ("thành phần hồ sơ"). */
export const Component = z.looseObject({
  code: z.string(),
  name: z.string(),
  originals: z.int(),
  copies: z.int(),
  required: z.boolean(),
  /** The paper form that it is made on. */
  form: z.optional(z.string()),
  note: z.optional(z.string()),
  guidance: z.optional(Guidance),
  /** When it is asked for, in words. */
  condition: z.optional(z.string()),
  /** The same over the form's values. With it, the component is asked for only if it holds. */
  when: z.optional(Condition),
  /** Required only if it holds. */
  requiredWhen: z.optional(Condition),
  /** False: a thing that can't be sent as a file. */
  upload: z.optional(z.boolean()),
  /** The portal makes it from the form's values at submission, unless a file is sent in its place. */
  fromForm: z.optional(z.boolean()),
  /** How sure this one is, where it differs from the procedure's `certainty.components`. */
  mark: z.optional(Mark),
});
export type Component = z.infer<typeof Component>;

export const Duration = z.looseObject({
  value: z.number(),
  /** `working-day`, `day`, `hour`. */
  unit: z.string(),
  note: z.optional(z.string()),
  /** The shorter one for online filing. */
  onlineValue: z.optional(z.number()),
});
export type Duration = z.infer<typeof Duration>;

export const DeliveryMethod = z.enum(['truc-tiep', 'buu-chinh', 'truc-tuyen']);
export type DeliveryMethod = z.infer<typeof DeliveryMethod>;

/** What is left to do in person when the level of service is `mot-phan`. */
export const InPerson = z.looseObject({
  what: Words,
  where: z.optional(Words),
  originals: z.optional(z.array(z.string())),
});
export type InPerson = z.infer<typeof InPerson>;

/** A procedure, whole: what to prepare, and the form where it is filed here. */
export const Procedure = z.extend(ProcedureSummary, {
  duration: z.nullish(Duration),
  fees: z.array(Fee),
  components: z.array(Component),
  /** True: `components` names the main papers only. */
  componentsShortened: z.optional(z.boolean()),
  legalBasis: z.array(z.string()),
  result: z.nullish(z.string()),
  conditions: z.nullish(z.string()),
  deliveryMethods: z.array(DeliveryMethod),
  inPerson: z.optional(InPerson),
  form: z.optional(Form),
  /** Where it is filed when `filing` is `handoff`: the procedure's page, else the portal's. */
  handoff: z.optional(z.looseObject({url: z.url(), exact: z.boolean()})),
  validFrom: z.nullish(CalendarDate),
  validTo: z.nullish(CalendarDate),
  replacedBy: z.optional(z.array(ProcedureCode)),
});
export type Procedure = z.infer<typeof Procedure>;

export const ProcedurePage = z.looseObject({
  procedures: z.array(ProcedureSummary),
  total: z.int(),
  /** Give it back as `cursor` for the next page; absent on the last. */
  next: z.optional(z.string()),
});
export type ProcedurePage = z.infer<typeof ProcedurePage>;

/** Names of places and schools by date, for suggestions while a person types. */
export const Suggestions = z.looseObject({names: z.array(z.string())});
export type Suggestions = z.infer<typeof Suggestions>;

export const catalogueRoutes = {
  catalogue: route({
    method: 'GET',
    path: 'catalogue',
    summary: 'Every procedure, compact, with an ETag.',
    auth: 'none',
    body: undefined,
    answer: Catalogue,
    status: 200,
    problems: [],
  }),
  searchProcedures: route({
    method: 'GET',
    path: 'procedures',
    summary: 'Procedures by words and filters, best first.',
    auth: 'none',
    body: undefined,
    answer: ProcedurePage,
    status: 200,
    query: ['query', 'agency', 'level', 'field', 'audience', 'service', 'cursor'],
    problems: ['malformed'],
  }),
  procedure: route({
    method: 'GET',
    path: 'procedures/{code}',
    summary: 'One procedure, whole. A former code answers its successor.',
    auth: 'none',
    body: undefined,
    answer: Procedure,
    status: 200,
    problems: ['not-found'],
  }),
  suggestions: route({
    method: 'GET',
    path: 'suggestions/{list}',
    summary: 'Names of `places` or `schools` on the land date.',
    auth: 'none',
    body: undefined,
    answer: Suggestions,
    status: 200,
    problems: ['not-found'],
  }),
};
