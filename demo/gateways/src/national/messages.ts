import {jwtVerify, SignJWT} from 'jose';

/**
 * Our own neutral shape, for what is not public: the real platform gives its messages to agencies under contract. What
 * can be learnt from this stand-in is the order of things (sent there, paid, sent back, told), not one field.
 */
const portal = 'dvc-portal';
const platform = 'national-payment-stand-in';

/** What a payer is sent here with. */
export interface PayRequest {
  readonly ref: string;
  /** Whole đồng. */
  readonly amount: number;
  readonly purpose: string;
  readonly locale: 'vi' | 'en';
  readonly returnTo: string;
  /** Unix seconds: after it nothing can be paid. */
  readonly until: number;
}

/** @returns `undefined`: not the portal's, or its time is over. */
export async function readPayRequest(
  secret: Uint8Array,
  token: string,
  now: Date,
): Promise<PayRequest | undefined> {
  const payload = await read(secret, token, now);
  if (!payload) return undefined;
  const {ref, amount, purpose, locale, returnTo, exp} = payload;
  if (typeof ref !== 'string' || typeof amount !== 'number' || typeof returnTo !== 'string') return undefined;
  return {
    ref,
    amount,
    purpose: String(purpose),
    locale: locale === 'en' ? 'en' : 'vi',
    returnTo,
    until: exp ?? 0,
  };
}

/** Which payment the portal asks about. */
export async function readQuestion(
  secret: Uint8Array,
  token: string,
  now: Date,
): Promise<string | undefined> {
  const ref = (await read(secret, token, now))?.['ref'];
  return typeof ref === 'string' ? ref : undefined;
}

const read = (secret: Uint8Array, token: string, currentDate: Date) =>
  jwtVerify(token, secret, {algorithms: ['HS256'], issuer: portal, audience: platform, currentDate}).then(
    ({payload}) => payload,
    () => undefined,
  );

/** What the platform says of a payment. */
export const signStanding = (
  secret: Uint8Array,
  standing: Record<string, unknown>,
  now: Date,
): Promise<string> =>
  new SignJWT(standing)
    .setProtectedHeader({alg: 'HS256'})
    .setIssuer(platform)
    .setAudience(portal)
    .setIssuedAt(Math.floor(now.getTime() / 1000))
    .sign(secret);
