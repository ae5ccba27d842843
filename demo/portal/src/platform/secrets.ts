import {createHash, createHmac, randomBytes, timingSafeEqual} from 'node:crypto';

/** 256 random bits, base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token that has enough randomness of its own. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** HMAC-SHA-256 with the portal's secret; `purpose` keeps one use apart from another. */
export const sign = (secret: Buffer, purpose: string, text: string): string =>
  createHmac('sha256', secret).update(`${purpose}\0${text}`).digest('base64url');

export function sameText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
