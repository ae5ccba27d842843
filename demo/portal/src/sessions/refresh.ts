import type {Tokens} from '../../../../src/contract/sessions.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {hashToken} from '../platform/secrets.js';
import {idleTimeout} from './signed-in.js';
import {addRefreshToken, endFamily, lockRefresh} from './store.js';
import {issueTokens, successorOf} from './tokens.js';

/** Milliseconds in which an answer that got lost can be had again: same old token, same key, same successor. */
const grace = 10_000;

/**
 * Rotates a refresh token. One that comes again after its grace has been copied: its whole family ends.
 * @throws {Refusal} `signed-out`
 * @see RFC 9700 §4.14.2
 */
export async function refreshSession(
  context: Context,
  {refreshToken, jkt}: {refreshToken: string; jkt: string},
): Promise<Tokens> {
  const now = context.now();
  const oldHash = hashToken(refreshToken);
  const tokens = await context.database.db.transaction().execute(async (tx) => {
    const family = await lockRefresh(tx, oldHash);
    if (!family || family.ended_at !== null || family.jkt !== jkt) return undefined;
    if (now.getTime() - family.last_seen_at.getTime() > idleTimeout * 1000)
      return void (await endFamily(tx, family.id, 'idle', now));
    const {rotated_at} = family;
    if (rotated_at !== null && now.getTime() - rotated_at.getTime() > grace)
      return void (await endFamily(tx, family.id, 'reused', now));

    const successor = successorOf(context.config.secret, refreshToken);
    if (rotated_at === null) {
      await tx
        .updateTable('refresh_tokens')
        .set({rotated_at: now})
        .where('token_hash', '=', oldHash)
        .execute();
      await addRefreshToken(tx, family.id, hashToken(successor), now);
      await tx.updateTable('session_families').set({last_seen_at: now}).where('id', '=', family.id).execute();
    }
    const account = await tx
      .selectFrom('accounts')
      .select(['kind', 'username', 'full_name as fullName'])
      .where('id', '=', family.account_id)
      .executeTakeFirstOrThrow();
    return issueTokens(tx, {family: family.id, refreshToken: successor, person: account, now});
  });
  if (!tokens) throw new Refusal('signed-out');
  return tokens;
}
