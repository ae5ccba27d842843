import {randomInt} from 'node:crypto';
import {v7 as uuidv7} from 'uuid';
import type {CodeSent} from '../../../../src/contract/accounts.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import type {Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {sameText, sign} from '../platform/secrets.js';

export type Purpose = 'activation' | 'password-reset';

/** Seconds. */
export const codeLife = 300;
export const resendAfter = 60;
const triesOfOne = 5;

interface Clock {
  secret: Buffer;
  now: Date;
}

/** What the person is told, wherever the code went. */
export const codeSent = (target: string): CodeSent => ({target, expiresIn: codeLife, resendAfter});

/** Sends a code by mail and ends the one before it. Whether one may be sent is asked of `maySendCode` first. */
export async function sendCode(
  tx: Tx,
  account: {id: string; email: string},
  purpose: Purpose,
  {secret, now}: Clock,
): Promise<void> {
  await tx
    .updateTable('account_codes')
    .set({ended_at: now})
    .where('account_id', '=', account.id)
    .where('purpose', '=', purpose)
    .where('ended_at', 'is', null)
    .execute();
  const id = uuidv7();
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const expiresAt = new Date(now.getTime() + codeLife * 1000);
  await tx
    .insertInto('account_codes')
    .values({
      id,
      account_id: account.id,
      purpose,
      code_hash: hashCode(secret, id, code),
      created_at: now,
      expires_at: expiresAt,
    })
    .execute();
  await addToOutbox(tx, {
    type: purpose === 'activation' ? 'activation-code' : 'password-reset-code',
    to: account.email,
    data: {code, minutes: codeLife / 60},
    usefulUntil: expiresAt,
  });
}

export type CodeUse = 'right' | 'wrong' | 'ended';

/**
 * Uses up the live code if it is the one that was typed. A wrong one is counted; the fifth ends the code.
 * The caller commits in any case: a try that is rolled back would not have been counted.
 */
export async function useCode(
  tx: Tx,
  {account, purpose, code}: {account: string; purpose: Purpose; code: string},
  {secret, now}: Clock,
): Promise<CodeUse> {
  const last = await tx
    .selectFrom('account_codes')
    .selectAll()
    .where('account_id', '=', account)
    .where('purpose', '=', purpose)
    .orderBy('created_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  if (!last || last.ended_at !== null || last.expires_at <= now) return 'ended';
  const right = isCode(secret, last, code);
  const tries = last.tries + 1;
  await tx
    .updateTable('account_codes')
    .set({tries, ended_at: right || tries >= triesOfOne ? now : null})
    .where('id', '=', last.id)
    .execute();
  return right ? 'right' : 'wrong';
}

export const isCode = (secret: Buffer, {id, code_hash}: {id: string; code_hash: string}, code: string) =>
  sameText(hashCode(secret, id, code.replace(/\D/g, '')), code_hash);

/** Six digits are few: without the portal's secret a stolen table tells none. */
const hashCode = (secret: Buffer, id: string, code: string) => sign(secret, 'account-code', `${id} ${code}`);

export const wrongCode = (use: Exclude<CodeUse, 'right'>): Refusal =>
  new Refusal('invalid', {
    errors: [{pointer: '/code', code: use === 'wrong' ? 'activation-code' : 'activation-code-expired'}],
  });
