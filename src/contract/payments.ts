import {Dong} from './catalogue.js';
import {DossierId, Instant, PaymentId} from './ids.js';
import {Words} from './marks.js';
import {fileRoute, route} from './route.js';
import * as z from './zod.js';

/** A bank transfer to make, and the VietQR that holds it. `content` must arrive in the bank's notice. */
export const Transfer = z.looseObject({
  /** EMVCo merchant-presented text (NAPAS VietQR). */
  qr: z.string(),
  bin: z.string(),
  bank: z.string(),
  account: z.string(),
  accountName: z.string(),
  amount: Dong,
  content: z.string(),
});
export type Transfer = z.infer<typeof Transfer>;

/** The gateway's own page. It refuses frames, so it is opened in a tab of its own or in place of the whole page. */
export const Redirect = z.looseObject({
  /** On the portal's origin: it goes on to the gateway, and knows whether a tab or the page was given up for it. */
  url: z.url(),
});
export type Redirect = z.infer<typeof Redirect>;

/** Paying with an officer: where, and what to say there. */
export const Counter = z.looseObject({where: Words, code: z.string()});
export type Counter = z.infer<typeof Counter>;

/** No state but `settled` and `refunded` is final: a late success wins over an early failure. */
export const PaymentState = z.enum([
  'pending',
  'settled',
  'expired',
  'failed',
  'cancelled',
  'review',
  'refunding',
  'refunded',
]);
export type PaymentState = z.infer<typeof PaymentState>;

/**
 * Why a payment failed or is looked at. Open set: words for an unknown one are those of `other`.
 * From the gateway: `cancelled-there`, `not-registered`, `wrong-details`, `time-ran-out`, `card-locked`, `wrong-code`,
 * `not-enough-money`, `limit-exceeded`, `bank-maintenance`, `suspicious`, `other`. From matching: `amount`, `already-settled`, `late`.
 */
export const PaymentReason = z.string();

/** Proof of a payment ("biên lai"): one for each settled payment. */
export const ReceiptNote = z.looseObject({
  /** Form sign, receipt sign and number as they are read: `01BLP0-001 AA-26E 0000123`. */
  number: z.string(),
  /** What anybody may check at `check`. */
  code: z.string(),
  issuedAt: Instant,
  /** The portal's public page that says whether it is genuine. */
  check: z.url(),
  /** Voided, because the money went back; it is never edited. */
  voided: z.optional(z.boolean()),
});
export type ReceiptNote = z.infer<typeof ReceiptNote>;

/** One try to pay what a dossier owes, by one method. What to do next is in `transfer`, `redirect` or `counter`. */
export const Payment = z.looseObject({
  id: PaymentId,
  dossier: DossierId,
  /** One of `payments` in the description, such as `vietqr` or `vnpay`. */
  method: z.string(),
  amount: Dong,
  currency: z.literal('VND'),
  state: PaymentState,
  reason: z.optional(PaymentReason),
  /** Money that came for it and is not settled: how much, and that an officer looks at it. */
  received: z.optional(Dong),
  transfer: z.optional(Transfer),
  redirect: z.optional(Redirect),
  counter: z.optional(Counter),
  receipt: z.optional(ReceiptNote),
  createdAt: Instant,
  expiresAt: z.optional(Instant),
  settledAt: z.optional(Instant),
});
export type Payment = z.infer<typeof Payment>;

export const NewPayment = z.looseObject({
  method: z.string(),
  /** Where the payer goes back to after a gateway's page: on an origin of a registered site, or of the portal. */
  returnTo: z.optional(z.url()),
  locale: z.optional(z.string()),
});
export type NewPayment = z.infer<typeof NewPayment>;

/** Newest first. */
export const PaymentList = z.looseObject({payments: z.array(Payment)});
export type PaymentList = z.infer<typeof PaymentList>;

/** What a receipt says to anybody who has its code: nothing of the payer. */
export const ReceiptCheck = z.looseObject({
  number: z.string(),
  agency: z.string(),
  amount: Dong,
  issuedAt: Instant,
  voided: z.boolean(),
  /** SHA-256 of the PDF, hex; absent until it is drawn. */
  sha256: z.optional(z.string()),
});
export type ReceiptCheck = z.infer<typeof ReceiptCheck>;

export const paymentRoutes = {
  start: route({
    method: 'POST',
    path: 'dossiers/{id}/payments',
    summary:
      'Starts paying what is owed. A pending payment of the same method is answered again; one of another method is set aside, and counts all the same if its money comes first.',
    auth: 'session',
    body: NewPayment,
    answer: Payment,
    status: 201,
    headers: ['Idempotency-Key'],
    problems: ['malformed', 'invalid', 'signed-out', 'not-found', 'conflict', 'already-settled'],
  }),
  list: route({
    method: 'GET',
    path: 'dossiers/{id}/payments',
    summary: 'Every try to pay what a dossier owes.',
    auth: 'session',
    body: undefined,
    answer: PaymentList,
    status: 200,
    problems: ['signed-out', 'not-found'],
  }),
  get: route({
    method: 'GET',
    path: 'payments/{id}',
    summary: 'How a payment stands.',
    auth: 'session',
    body: undefined,
    answer: Payment,
    status: 200,
    problems: ['signed-out', 'not-found'],
  }),
  cancel: route({
    method: 'POST',
    path: 'payments/{id}/cancellation',
    summary:
      'Gives a pending payment up, to try another way. Money that comes all the same still settles it.',
    auth: 'session',
    body: undefined,
    answer: Payment,
    status: 200,
    problems: ['signed-out', 'not-found', 'already-settled'],
  }),
  receipt: fileRoute({
    path: 'payments/{id}/receipt',
    summary: 'The receipt of a settled payment.',
    auth: 'session',
    file: 'application/pdf',
    problems: ['signed-out', 'not-found'],
  }),
  checkReceipt: route({
    method: 'GET',
    path: 'receipts/{code}',
    summary: 'Whether a receipt is genuine, for anybody who has its code.',
    auth: 'none',
    body: undefined,
    answer: ReceiptCheck,
    status: 200,
    problems: ['not-found'],
  }),
};
