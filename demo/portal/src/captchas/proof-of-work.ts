import {randomInt} from 'node:crypto';
import {createChallenge, verifySolution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/pbkdf2';
import {ProofOfWork} from '../../../../src/contract/captcha.js';
import * as z from '../../../../src/contract/zod.js';
import {sign} from '../platform/secrets.js';

/** About half a second of one core of a cheap phone; the counter is drawn, so that nobody waits much longer than others. */
const cost = 2000;
const fewest = 150;
const most = 450;

const secretsOf = (secret: Buffer) => ({
  hmacSignatureSecret: sign(secret, 'altcha', 'challenge'),
  hmacKeySignatureSecret: sign(secret, 'altcha', 'key'),
});

/** Work for who can't see the picture, done by their own device: altcha's, with no third party. */
export const newWork = async (secret: Buffer, captcha: string): Promise<ProofOfWork> =>
  z.parse(
    ProofOfWork,
    await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost,
      counter: randomInt(fewest, most),
      data: {captcha},
      deriveKey,
      ...secretsOf(secret),
    }),
  );

const Payload = z.object({
  challenge: z.looseObject({
    parameters: z.looseObject({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string(),
      salt: z.string(),
      cost: z.literal(cost),
      keyLength: z.int(),
      keyPrefix: z.string(),
      data: z.looseObject({captcha: z.string()}),
    }),
    signature: z.string(),
  }),
  solution: z.object({counter: z.int(), derivedKey: z.string(), time: z.optional(z.number())}),
});

/** @param solution - Base64 of altcha's payload. */
export async function isWorkDone(secret: Buffer, captcha: string, solution: string): Promise<boolean> {
  if (solution.length > 8192) return false;
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(solution, 'base64').toString('utf8'));
  } catch {
    return false;
  }
  const payload = z.safeParse(Payload, json);
  if (!payload.success || payload.data.challenge.parameters.data.captcha !== captcha) return false;
  const {challenge, solution: found} = payload.data;
  const {counter, derivedKey} = found;
  const {verified} = await verifySolution({
    challenge: {...challenge, parameters: {...challenge.parameters, data: {captcha}}},
    solution: {counter, derivedKey},
    deriveKey,
    ...secretsOf(secret),
  });
  return verified;
}
