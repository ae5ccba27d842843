import {sameText, sign} from '../platform/secrets.js';

/** Seconds that a nonce is taken for; half of it later a fresh one is worth having. */
export const nonceLife = 300;

/** The portal's own clock, signed: phones have wrong ones, so `iat` says nothing about freshness (RFC 9449 §8). */
export function newNonce(secret: Buffer, now: Date): string {
  const at = Math.floor(now.getTime() / 1000).toString(36);
  return `${at}.${sign(secret, 'dpop-nonce', at).slice(0, 22)}`;
}

export function isFreshNonce(nonce: unknown, secret: Buffer, now: Date): boolean {
  if (typeof nonce !== 'string') return false;
  const [at = '', mac = ''] = nonce.split('.');
  if (!sameText(mac, sign(secret, 'dpop-nonce', at).slice(0, 22))) return false;
  const age = now.getTime() / 1000 - parseInt(at, 36);
  return age >= -1 && age <= nonceLife;
}
