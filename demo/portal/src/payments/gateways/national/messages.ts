import {jwtVerify, SignJWT} from 'jose';
import * as z from '../../../../../../src/contract/zod.js';

/**
 * What travels between the portal and the stand-in for the national payment platform: our own neutral shape, as JWTs
 * signed with a secret that both hold. The platform's real messages are given to agencies under contract and are not
 * public; whoever has them writes another file beside this.
 */
const portal = 'dvc-portal';
const platform = 'national-payment-stand-in';

/** A payer is sent there with it. */
export const PayRequest = z.looseObject({
  ref: z.string(),
  /** Whole đồng. */
  amount: z.int().check(z.positive()),
  purpose: z.string(),
  locale: z.enum(['vi', 'en']),
  returnTo: z.url(),
});
export type PayRequest = z.infer<typeof PayRequest>;

/** How a payment stands there, told by itself or when asked. */
export const Standing = z.looseObject({
  ref: z.string(),
  transaction: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  amount: z.int().check(z.positive()),
  outcome: z.enum(['paid', 'failed', 'cancelled', 'expired', 'open']),
});
export type Standing = z.infer<typeof Standing>;

/** Signs what the portal says. The same content and moment give the same text. */
export const signForPlatform = (
  secret: Uint8Array,
  content: Record<string, unknown>,
  {at, until}: {at: Date; until: Date},
): Promise<string> =>
  new SignJWT(content)
    .setProtectedHeader({alg: 'HS256'})
    .setIssuer(portal)
    .setAudience(platform)
    .setIssuedAt(seconds(at))
    .setExpirationTime(seconds(until))
    .sign(secret);

/**
 * What the platform says.
 * @throws {Error} It is not the platform's, not for this portal, older than five minutes, or of another shape.
 */
export async function readStanding(secret: Uint8Array, token: string, now: Date): Promise<Standing> {
  const {payload} = await jwtVerify(token, secret, {
    algorithms: ['HS256'],
    issuer: platform,
    audience: portal,
    maxTokenAge: 300,
    clockTolerance: 60,
    currentDate: now,
  });
  return z.parse(Standing, payload);
}

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);
