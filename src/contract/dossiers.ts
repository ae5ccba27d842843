import {CaptchaAnswer} from './captcha.js';
import {Dong, DeliveryMethod} from './catalogue.js';
import {FieldValue, Values} from './form/schema.js';
import {CalendarDate, ComplaintId, DossierId, Instant, ProcedureCode, Reference} from './ids.js';
import {Mark, Words} from './marks.js';
import {fileRoute, route} from './route.js';
import {Upload} from './uploads.js';
import * as z from './zod.js';

/** By post (Quyết định 45/2016/QĐ-TTg): who gets it, and where. */
export const Postal = z.looseObject({recipient: z.string(), phone: z.string(), address: z.string()});
export type Postal = z.infer<typeof Postal>;

/** "Hình thức nhận kết quả": a set, since paper by post and an electronic copy may both be wanted. */
export const Delivery = z.looseObject({methods: z.array(DeliveryMethod), postal: z.optional(Postal)});
export type Delivery = z.infer<typeof Delivery>;

/** A draft is created with the id that the client made; the same id from the same person answers the same dossier. */
export const NewDossier = z.looseObject({
  id: DossierId,
  procedure: ProcedureCode,
  /** Id of the agency that is to handle it, one of the procedure's; `''` until it is chosen. */
  agency: z.string(),
  formVersion: z.string(),
  values: Values,
  delivery: z.optional(Delivery),
});
export type NewDossier = z.infer<typeof NewDossier>;

/** Fields that changed; `null` empties one. Others stay. */
export const DossierPatch = z.looseObject({
  values: z.optional(z.record(z.string(), z.nullable(FieldValue))),
  delivery: z.optional(Delivery),
  agency: z.optional(z.string()),
  formVersion: z.optional(z.string()),
});
export type DossierPatch = z.infer<typeof DossierPatch>;

/** `declared`: the person said that what is stated is true; never pre-ticked. */
export const Submission = z.looseObject({captcha: CaptchaAnswer, declared: z.literal(true)});
export type Submission = z.infer<typeof Submission>;

/** 0 draft (ours), 1–10 the national list; open on the wire: an unknown code shows its name as sent. */
export const Status = z.looseObject({code: z.int(), name: z.string()});
export type Status = z.infer<typeof Status>;

export const StatusChange = z.looseObject({
  status: Status,
  at: Instant,
  /** The officer's words to the person: why, or what is missing; or the person's own, when they withdrew. */
  note: z.optional(z.string()),
  /** Open set: `applicant`, `officer`, `portal`. */
  actor: z.optional(z.string()),
});
export type StatusChange = z.infer<typeof StatusChange>;

/** Somebody in a dossier: người nộp, chủ hồ sơ, or the child. */
export const Party = z.looseObject({
  fullName: z.optional(z.string()),
  birthDate: z.optional(CalendarDate),
  identityNumber: z.optional(z.string()),
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  address: z.optional(z.string()),
  relation: z.optional(z.string()),
});
export type Party = z.infer<typeof Party>;

/** What is owed, why, and what of it is settled. Computed by the portal at submission, never by a page. */
export const Obligation = z.looseObject({
  total: Dong,
  currency: z.literal('VND'),
  /** `none`: nothing is owed. `due`. `settled`. `review`: money came that does not match. */
  state: z.enum(['none', 'due', 'settled', 'review']),
  items: z.array(
    z.looseObject({
      kind: z.string(),
      name: z.optional(Words),
      /** For one unit, filed online. */
      amount: Dong,
      quantity: z.int(),
      unit: z.string(),
      /** All units, before the reduction for online filing and any exemption. */
      fullAmount: Dong,
      /** What is taken off, and why. */
      exemption: z.optional(
        z.looseObject({relief: Dong, label: Words, basis: z.string(), mark: z.optional(Mark)}),
      ),
      /** What of this item is owed: `amount × quantity`, less the relief. */
      total: Dong,
      basis: z.string(),
      appliesTo: z.optional(z.string()),
      mark: z.optional(Mark),
    }),
  ),
});
export type Obligation = z.infer<typeof Obligation>;

/**
 * "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ": what the desk wants more of, while it waits for that. With both lists
 * empty the words alone say it.
 */
export const Asked = z.looseObject({
  words: z.string(),
  at: Instant,
  components: z.array(z.looseObject({code: z.string(), words: z.optional(z.string())})),
  fields: z.array(z.looseObject({name: z.string(), words: z.optional(z.string())})),
});
export type Asked = z.infer<typeof Asked>;

/** What was decided. `file`: to be had from `dossiers/{id}/result`. */
export const Result = z.looseObject({
  at: Instant,
  words: z.optional(z.string()),
  file: z.optional(z.looseObject({name: z.string(), type: z.string(), size: z.int(), sha256: z.string()})),
});
export type Result = z.infer<typeof Result>;

/** How content the person was: 1 to 5. It may be changed for a while. */
export const Rating = z.looseObject({
  score: z.int().check(z.gte(1), z.lte(5)),
  comment: z.optional(z.string().check(z.maxLength(2000))),
  at: Instant,
  changeableUntil: Instant,
});
export type Rating = z.infer<typeof Rating>;

/** "Phản ánh, kiến nghị" about how a dossier was dealt with, and what the agency answered. */
export const Complaint = z.looseObject({
  id: ComplaintId,
  text: z.string(),
  at: Instant,
  answer: z.optional(z.looseObject({text: z.string(), at: Instant})),
});
export type Complaint = z.infer<typeof Complaint>;

/** An application ("mẫu đơn") that the portal made from what was typed, for a component that nobody attached. */
export const Application = z.looseObject({
  id: z.string(),
  component: z.string(),
  name: z.string(),
  at: Instant,
});
export type Application = z.infer<typeof Application>;

export const Dossier = z.looseObject({
  id: DossierId,
  procedure: z.looseObject({code: ProcedureCode, name: z.string()}),
  formVersion: z.string(),
  /** Rises with every change; the value of `ETag` and `If-Match`. */
  version: z.int(),
  status: Status,
  values: Values,
  uploads: z.array(Upload),
  /** Of each component the newest one that the portal made, from submission on. */
  applications: z.optional(z.array(Application)),
  delivery: z.optional(Delivery),
  parties: z.looseObject({
    applicant: z.optional(Party),
    owner: z.optional(Party),
    subject: z.optional(Party),
  }),
  /** Who receives, who handles, who decides; `receives` is never rewritten. */
  agencies: z.looseObject({receives: z.string(), handles: z.string(), decides: z.string()}),
  /** "Mã tra cứu", from submission on. */
  reference: z.optional(Reference),
  /** "Mã số hồ sơ", from reception on (Thông tư 01/2018/TT-VPCP, Điều 19). */
  code: z.optional(z.string()),
  submittedAt: z.optional(Instant),
  receivedAt: z.optional(Instant),
  /** "Ngày hẹn trả kết quả". `dueCertain` false: a holiday table is missing or assumed; say "dự kiến". */
  dueOn: z.optional(CalendarDate),
  dueCertain: z.optional(z.boolean()),
  history: z.array(StatusChange),
  obligation: z.optional(Obligation),
  asked: z.optional(Asked),
  result: z.optional(Result),
  rating: z.optional(Rating),
  complaints: z.optional(z.array(Complaint)),
  /** What the person may do now. Open set: `supplement`, `withdraw`, `rate`, `complain`. */
  may: z.optional(z.array(z.string())),
  updatedAt: Instant,
});
export type Dossier = z.infer<typeof Dossier>;

export const DossierSummary = z.pick(Dossier, {
  id: true,
  procedure: true,
  status: true,
  reference: true,
  code: true,
  submittedAt: true,
  dueOn: true,
  updatedAt: true,
  obligation: true,
});
export type DossierSummary = z.infer<typeof DossierSummary>;
export const DossierList = z.looseObject({dossiers: z.array(DossierSummary)});
export type DossierList = z.infer<typeof DossierList>;

/**
 * What anybody may see with a reference or a dossier code: how far the work is, nothing of anyone.
 * @see Thông tư 01/2018/TT-VPCP, Điều 16
 */
export const Tracking = z.looseObject({
  reference: z.optional(Reference),
  code: z.optional(z.string()),
  procedure: z.looseObject({code: ProcedureCode, name: z.string()}),
  status: Status,
  submittedAt: z.optional(Instant),
  receivedAt: z.optional(Instant),
  dueOn: z.optional(CalendarDate),
  dueCertain: z.optional(z.boolean()),
  history: z.array(z.looseObject({status: Status, at: Instant})),
});
export type Tracking = z.infer<typeof Tracking>;

/** Sent when the desk asked for more: the changed fields and files are in place already. */
export const Supplement = z.looseObject({declared: z.literal(true)});
export type Supplement = z.infer<typeof Supplement>;

/** "Công dân yêu cầu rút hồ sơ". */
export const Withdrawal = z.looseObject({
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(1000)),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

export const NewRating = z.pick(Rating, {score: true, comment: true});
export type NewRating = z.infer<typeof NewRating>;

/** The same id again is the same complaint. */
export const NewComplaint = z.looseObject({
  id: ComplaintId,
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)),
});
export type NewComplaint = z.infer<typeof NewComplaint>;

/** A link by mail with which its owner goes on elsewhere, after signing in there. */
export const LinkSent = z.looseObject({
  /** `p***@example.org`; `''` when the account has no mail address, and nothing was sent. */
  target: z.string(),
});
export type LinkSent = z.infer<typeof LinkSent>;

export const dossierRoutes = {
  create: route({
    method: 'POST',
    path: 'dossiers',
    summary: 'Begins a draft.',
    auth: 'session',
    body: NewDossier,
    answer: Dossier,
    status: 201,
    problems: ['malformed', 'invalid', 'signed-out', 'not-found', 'conflict', 'not-valid-now'],
  }),
  list: route({
    method: 'GET',
    path: 'dossiers',
    summary: 'The signed-in person’s dossiers, newest first.',
    auth: 'session',
    body: undefined,
    answer: DossierList,
    status: 200,
    problems: ['signed-out'],
  }),
  get: route({
    method: 'GET',
    path: 'dossiers/{id}',
    summary: 'One dossier of the signed-in person.',
    auth: 'session',
    body: undefined,
    answer: Dossier,
    status: 200,
    problems: ['signed-out', 'not-found'],
  }),
  patch: route({
    method: 'PATCH',
    path: 'dossiers/{id}',
    summary: 'Saves changed fields of a draft or of a dossier that is being supplemented.',
    auth: 'session',
    body: DossierPatch,
    answer: Dossier,
    status: 200,
    headers: ['If-Match'],
    problems: ['malformed', 'invalid', 'signed-out', 'not-found', 'already-submitted', 'changed-elsewhere'],
  }),
  sendLink: route({
    method: 'POST',
    path: 'dossiers/{id}/link',
    summary: 'Mails a link to go on with a draft on another device; whoever opens it has to sign in.',
    auth: 'session',
    body: undefined,
    answer: LinkSent,
    status: 202,
    problems: ['signed-out', 'not-found', 'already-submitted', 'too-many'],
  }),
  discard: route({
    method: 'DELETE',
    path: 'dossiers/{id}',
    summary: 'Deletes a draft and its files.',
    auth: 'session',
    body: undefined,
    answer: undefined,
    status: 204,
    problems: ['signed-out', 'not-found', 'already-submitted'],
  }),
  submit: route({
    method: 'POST',
    path: 'dossiers/{id}/submission',
    summary: 'Submits once, however often it is called with the same key.',
    auth: 'session',
    body: Submission,
    answer: Dossier,
    status: 201,
    headers: ['Idempotency-Key'],
    problems: [
      'malformed',
      'invalid',
      'signed-out',
      'not-found',
      'conflict',
      'already-submitted',
      'captcha-wrong',
      'captcha-expired',
      'upload-unfinished',
      'not-valid-now',
      'too-many',
    ],
  }),
  supplement: route({
    method: 'POST',
    path: 'dossiers/{id}/supplement',
    summary: 'Answers a request of the desk for more.',
    auth: 'session',
    body: Supplement,
    answer: Dossier,
    status: 200,
    problems: ['malformed', 'invalid', 'signed-out', 'not-found', 'conflict', 'upload-unfinished'],
  }),
  reception: fileRoute({
    path: 'dossiers/{id}/reception',
    summary: '“Giấy tiếp nhận hồ sơ và hẹn trả kết quả”, from reception on.',
    auth: 'session',
    file: 'application/pdf',
    problems: ['signed-out', 'not-found'],
  }),
  appointment: fileRoute({
    path: 'dossiers/{id}/appointment',
    summary: 'When the result is due, for a calendar (RFC 5545).',
    auth: 'session',
    file: 'text/calendar',
    problems: ['signed-out', 'not-found'],
  }),
  withdraw: route({
    method: 'POST',
    path: 'dossiers/{id}/withdrawal',
    summary: 'Asks the agency to stop. Asked again, the dossier is answered as it stands.',
    auth: 'session',
    body: Withdrawal,
    answer: Dossier,
    status: 200,
    problems: ['malformed', 'signed-out', 'not-found', 'conflict'],
  }),
  rate: route({
    method: 'POST',
    path: 'dossiers/{id}/rating',
    summary: 'Says how content one was, once there is a result; within its time it replaces the earlier one.',
    auth: 'session',
    body: NewRating,
    answer: Dossier,
    status: 200,
    problems: ['malformed', 'signed-out', 'not-found', 'conflict'],
  }),
  complain: route({
    method: 'POST',
    path: 'dossiers/{id}/complaints',
    summary: 'Tells the agency what went wrong with a dossier; its answer shows with the dossier.',
    auth: 'session',
    body: NewComplaint,
    answer: Dossier,
    status: 201,
    problems: ['malformed', 'signed-out', 'not-found', 'conflict', 'too-many'],
  }),
  application: fileRoute({
    path: 'dossiers/{id}/applications/{application}',
    summary: 'An application that the portal made from what was typed.',
    auth: 'session',
    file: 'application/pdf',
    problems: ['signed-out', 'not-found'],
  }),
  resultFile: fileRoute({
    path: 'dossiers/{id}/result',
    summary: 'The letter that says what was decided, as the agency put it there.',
    auth: 'session',
    file: 'application/pdf',
    problems: ['signed-out', 'not-found'],
  }),
  track: route({
    method: 'GET',
    path: 'tracking/{handle}',
    summary: 'Status and dates by reference or dossier code, without signing in.',
    auth: 'none',
    body: undefined,
    answer: Tracking,
    status: 200,
    problems: ['not-found', 'too-many'],
  }),
};
