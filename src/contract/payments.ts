import {Dong} from './catalogue.js';
import {DossierId, Instant, PaymentId} from './ids.js';
import {route} from './route.js';
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

/** No state but `settled` and `refunded` is final: a late success wins over an early failure. */
export const PaymentState = z.enum([
  'pending',
  'settled',
  'expired',
  'failed',
  'cancelled',
  'review',
  'refunded',
]);
export type PaymentState = z.infer<typeof PaymentState>;

export const Payment = z.looseObject({
  id: PaymentId,
  dossier: DossierId,
  /** One of `payments` in the description: `vietqr`. */
  method: z.string(),
  amount: Dong,
  currency: z.literal('VND'),
  state: PaymentState,
  transfer: z.optional(Transfer),
  createdAt: Instant,
  expiresAt: z.optional(Instant),
  settledAt: z.optional(Instant),
});
export type Payment = z.infer<typeof Payment>;

export const NewPayment = z.looseObject({method: z.string()});
export type NewPayment = z.infer<typeof NewPayment>;

export const paymentRoutes = {
  start: route({
    method: 'POST',
    path: 'dossiers/{id}/payments',
    summary: 'Starts paying what is owed; a pending payment of the same method is answered again.',
    auth: 'session',
    body: NewPayment,
    answer: Payment,
    status: 201,
    headers: ['Idempotency-Key'],
    problems: ['malformed', 'invalid', 'signed-out', 'not-found', 'conflict', 'already-settled'],
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
};
