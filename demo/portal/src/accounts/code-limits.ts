import {countAgainst, isFirstOf} from '../http/throttle.js';
import type {Context} from '../platform/context.js';
import {resendAfter, type Purpose} from './codes.js';

/**
 * Whether a code may go out to a user name now: one a minute, so that pressing twice does no harm, and five an hour.
 * Counted by the name alone, so that it behaves the same where there is no account.
 * @throws {Refusal} `too-many`: the sixth within an hour.
 */
export async function maySendCode(context: Context, purpose: Purpose, usernameKey: string): Promise<boolean> {
  const who = `${purpose} ${usernameKey}`;
  if (!(await isFirstOf(context, {name: 'code-by-minute', times: 1, within: resendAfter}, who))) return false;
  await countAgainst(context, {name: 'code-by-hour', times: 5, within: 3600}, who);
  return true;
}
