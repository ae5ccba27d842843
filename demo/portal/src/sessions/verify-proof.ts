import {createHash} from 'node:crypto';
import {calculateJwkThumbprint, compactVerify, EmbeddedJWK} from 'jose';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {isFreshNonce, nonceLife} from './nonce.js';

export interface Proof {
  proof: string | undefined;
  method: string;
  /** Path of the request; scheme and authority are the portal's own, whatever a proxy made of them. */
  path: string;
  /** The token that the proof belongs to; none when one is asked for. */
  accessToken?: string | undefined;
}

/**
 * Whose key it is that proves the request.
 * @returns RFC 7638 thumbprint of the key.
 * @throws {Refusal} `signed-out`: no valid proof, or one that was seen before; `use-dpop-nonce`: without a fresh nonce.
 * @see RFC 9449 §4.3; `iat` is not looked at, since the nonce is the portal's own clock
 */
export async function verifyProof(
  {config, database, now, origins}: Context,
  {proof, method, path, accessToken}: Proof,
): Promise<string> {
  if (!proof || proof.length > 4096) throw new Refusal('signed-out');
  const {payload, jwk} = await verified(proof);
  if (payload.htm !== method || !isTarget(payload.htu, path, origins())) throw new Refusal('signed-out');
  if (accessToken !== undefined && payload.ath !== athOf(accessToken)) throw new Refusal('signed-out');
  if (typeof payload.jti !== 'string' || payload.jti.length > 256 || typeof payload.iat !== 'number')
    throw new Refusal('signed-out');
  if (!isFreshNonce(payload.nonce, config.secret, now())) throw new Refusal('use-dpop-nonce');

  const jkt = await calculateJwkThumbprint(jwk, 'sha256');
  const id = createHash('sha256').update(`${jkt}\0${payload.jti}`).digest('base64url');
  const seen = await database.db
    .insertInto('dpop_proofs')
    .values({id, expires_at: new Date(now().getTime() + nonceLife * 1000)})
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (seen.numInsertedOrUpdatedRows !== 1n) throw new Refusal('signed-out');
  return jkt;
}

function isTarget(htu: unknown, path: string, origins: ReadonlySet<string>): boolean {
  if (typeof htu !== 'string' || !URL.canParse(htu)) return false;
  const url = new URL(htu);
  return origins.has(url.origin) && url.pathname === path && url.search === '' && url.hash === '';
}

const athOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

async function verified(proof: string) {
  try {
    const {payload, protectedHeader} = await compactVerify(proof, EmbeddedJWK, {algorithms: ['ES256']});
    const claims: unknown = JSON.parse(new TextDecoder().decode(payload));
    if (protectedHeader.typ?.toLowerCase() === 'dpop+jwt' && protectedHeader.jwk && isObject(claims))
      return {payload: claims, jwk: protectedHeader.jwk};
  } catch {
    // a forged or broken proof is refused below, whatever is wrong with it
  }
  throw new Refusal('signed-out');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
