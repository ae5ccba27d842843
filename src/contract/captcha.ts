import {IdempotencyKey} from './ids.js';
import {route} from './route.js';
import * as z from './zod.js';

/** Asks for a captcha for one submission: it is bound to that key, and the same key never asks again. */
export const CaptchaRequest = z.looseObject({key: IdempotencyKey});
export type CaptchaRequest = z.infer<typeof CaptchaRequest>;

/** altcha v2 parameters with their signature; solved in a worker by deriving keys until one starts with `keyPrefix`. */
export const ProofOfWork = z.looseObject({
  parameters: z.looseObject({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.int(),
    keyLength: z.int(),
    keyPrefix: z.string(),
  }),
  signature: z.optional(z.string()),
});
export type ProofOfWork = z.infer<typeof ProofOfWork>;

/** Either way in: letters in a picture, or work that the device does for who can't see it. */
export const Captcha = z.looseObject({
  id: z.uuid(),
  /** `data:image/svg+xml;base64,…`; shown in an `img`, never parsed into the page. */
  image: z.string(),
  proofOfWork: ProofOfWork,
  /** Seconds. */
  expiresIn: z.int(),
});
export type Captcha = z.infer<typeof Captcha>;

export const CaptchaAnswer = z.discriminatedUnion('kind', [
  z.looseObject({kind: z.literal('image'), id: z.uuid(), answer: z.string()}),
  /** `solution`: base64 of altcha's payload JSON. */
  z.looseObject({kind: z.literal('proof-of-work'), id: z.uuid(), solution: z.string()}),
]);
export type CaptchaAnswer = z.infer<typeof CaptchaAnswer>;

export const captchaRoutes = {
  captcha: route({
    method: 'POST',
    path: 'captchas',
    summary: 'A new captcha for one submission.',
    auth: 'session',
    body: CaptchaRequest,
    answer: Captcha,
    status: 201,
    problems: ['malformed', 'signed-out', 'too-many'],
  }),
};
