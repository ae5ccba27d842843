import {Certainty, Mark, Words} from './marks.js';
import {CalendarDate} from './ids.js';
import * as z from './zod.js';

/** The contract version that this code speaks. A portal names the range that it speaks. */
export const contractVersion = 1;

/** An agency as long as it exists: levels of government change, so nothing here is a fixed tree. */
export const Agency = z.looseObject({
  /** Stable within the portal, such as `so-gddt`. */
  id: z.string(),
  /** Unit code, `000.00.90.H34` (QCVN 102:2016/BTTTT). */
  code: z.string(),
  name: z.string(),
  /** Open set: `province`, `district`, `commune`, … */
  level: z.string(),
  parent: z.nullish(z.string()),
  validFrom: z.nullish(CalendarDate),
  validTo: z.nullish(CalendarDate),
  successor: z.nullish(z.string()),
  certainty: z.optional(Certainty),
});
export type Agency = z.infer<typeof Agency>;

export const NamedChoice = z.looseObject({id: z.string(), name: Words});
export type NamedChoice = z.infer<typeof NamedChoice>;

/** Whom to call, for what, and when someone answers. */
export const SupportContact = z.looseObject({
  name: z.string(),
  /** As people read it. */
  number: z.string(),
  /** E.164. */
  dial: z.string(),
  /** `technical`: the machine does not work. `procedure`: what must I hand in. */
  about: z.string(),
  subject: Words,
  /** `always`, `office-hours`, or absent when not said. */
  hours: z.optional(z.string()),
  mark: z.optional(Mark),
});
export type SupportContact = z.infer<typeof SupportContact>;

export const UploadLimits = z.looseObject({
  /** Bytes of one file. */
  maxSize: z.int(),
  /** Files of one component. */
  maxFiles: z.int(),
  /** The most bytes of one tus PATCH: a client may send fewer. */
  chunkSize: z.int(),
  /** MIME types, judged by content. */
  types: z.array(z.string()),
});
export type UploadLimits = z.infer<typeof UploadLimits>;

/** A way to pay. */
export const PaymentMethod = z.looseObject({
  id: z.string(),
  /** `transfer`: the payer makes a bank transfer. `redirect`: on a gateway's own page. `counter`: with an officer. Open set. */
  kind: z.string(),
  name: Words,
  /** What a payer should know before choosing it, such as that it is a stand-in. */
  note: z.optional(Words),
  /** Whole đồng of one payment. */
  min: z.optional(z.int()),
  max: z.optional(z.int()),
});
export type PaymentMethod = z.infer<typeof PaymentMethod>;

/** What a portal says of itself at `/.well-known/dvc-portal` (or `dvc-portal.json` beside its base). */
export const PortalDescription = z.looseObject({
  contract: z.looseObject({min: z.int(), max: z.int()}),
  name: Words,
  /** True where nothing is official: the reference portal says "Dữ liệu minh hoạ". */
  demo: z.optional(z.boolean()),
  capabilities: z.looseObject({
    accounts: z.boolean(),
    filing: z.boolean(),
    payments: z.boolean(),
    tracking: z.boolean(),
    /** Server-sent events of a dossier; clients poll where it is false. */
    events: z.boolean(),
    /** Hand-overs: a draft to the portal's own page, a component to the phone. Absent: none. */
    handovers: z.optional(z.boolean()),
    /** Papers of earlier dossiers may be used again. Absent: no. */
    papers: z.optional(z.boolean()),
  }),
  /** Relative to the description's own URL. `{code}` stands for a procedure code. */
  endpoints: z.looseObject({
    catalogue: z.string(),
    procedure: z.string(),
    api: z.optional(z.string()),
    uploads: z.optional(z.string()),
    embed: z.optional(z.string()),
    /** The portal's own page for people: where a hand-over goes when a procedure has none. */
    home: z.optional(z.string()),
  }),
  /** The day that decides which agencies and procedures are valid; absent: today. */
  landDate: z.optional(CalendarDate),
  agencies: z.array(Agency),
  levels: z.array(NamedChoice),
  fields: z.array(NamedChoice),
  services: z.array(NamedChoice),
  locales: z.array(z.string()),
  support: z.array(SupportContact),
  identity: z.optional(
    z.looseObject({
      methods: z.array(z.looseObject({id: z.string(), kinds: z.array(z.string()), register: z.boolean()})),
      /** `top`: signing in happens in the portal's own window only. */
      signIn: z.enum(['frame', 'top']),
      /** Version and text of what a person agrees to at registration. */
      consent: z.optional(z.looseObject({version: z.string(), text: Words})),
    }),
  ),
  captcha: z.optional(z.looseObject({kinds: z.array(z.string())})),
  uploads: z.optional(UploadLimits),
  payments: z.optional(z.array(PaymentMethod)),
});
export type PortalDescription = z.infer<typeof PortalDescription>;

/** Finds an agency by its id, its unit code (`000.00.90.H34`) or the code read from the top (`H34.90`). */
export const findAgency = (agencies: readonly Agency[], idOrCode: string): Agency | undefined =>
  agencies.find((a) => a.id === idOrCode || a.code === idOrCode || topDown(a.code) === idOrCode);

/** `000.00.90.H34` → `H34.90`: unused levels fall away. */
export const topDown = (code: string): string => {
  const parts = code.split('.').reverse();
  while (parts.length > 1 && /^0+$/.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join('.');
};

/** True when `on` lies within the validity of an agency or procedure. */
export const isValidOn = (
  {validFrom, validTo}: {validFrom?: string | null | undefined; validTo?: string | null | undefined},
  on: string,
): boolean => (!validFrom || validFrom <= on) && (!validTo || on <= validTo);
