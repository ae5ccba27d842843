import {createHmac, timingSafeEqual} from 'node:crypto';
import * as z from '../../../../src/contract/zod.js';

/** Seconds that a notice's clock may differ from ours. */
const drift = 300;

/** What SePay posts when money moves; members that we do not use are kept in the raw notice. */
export const SepayNotice = z.looseObject({
  id: z.union([z.int(), z.string().check(z.minLength(1), z.maxLength(64))]),
  accountNumber: z.string().check(z.maxLength(64)),
  content: z.string().check(z.maxLength(2000)),
  transferType: z.enum(['in', 'out']),
  transferAmount: z.int().check(z.nonnegative()),
  referenceCode: z.nullish(z.string().check(z.maxLength(200))),
});
export type SepayNotice = z.infer<typeof SepayNotice>;

export interface SignedBody {
  /** As it came, byte for byte: a body that was parsed and written again has another signature. */
  raw: string;
  timestamp: string | undefined;
  signature: string | undefined;
}

/**
 * Whether SePay signed the body, and lately: HMAC-SHA-256 over `timestamp.body`, compared in constant time.
 * @see developer.sepay.vn, webhooks
 */
export function isFromSepay(
  {raw, timestamp = '', signature = ''}: SignedBody,
  secret: string,
  now: Date,
): boolean {
  const [, hex] = /^sha256=([0-9a-f]{64})$/i.exec(signature) ?? [];
  if (!hex || !/^\d{1,12}$/.test(timestamp)) return false;
  const expected = createHmac('sha256', secret).update(`${timestamp}.${raw}`).digest();
  const isSigned = timingSafeEqual(expected, Buffer.from(hex, 'hex'));
  return isSigned && Math.abs(now.getTime() / 1000 - Number(timestamp)) <= drift;
}
