import {sql} from 'kysely';
import {v7 as uuidv7} from 'uuid';
import {personOf} from '../accounts/person-of.js';
import type {Person} from '../accounts/person.js';
import type {Db, Tx} from '../platform/database.js';

export interface LiveSession {
  family: string;
  jkt: string;
  lastSeenAt: Date;
  person: Person;
}

/** The session of an access token that is in force; `undefined` when it ended, ran out, or was idle too long. */
export async function findSession(
  db: Db,
  tokenHash: string,
  now: Date,
  idleSeconds: number,
): Promise<LiveSession | undefined> {
  const row = await db
    .selectFrom('access_tokens as token')
    .innerJoin('session_families as family', 'family.id', 'token.family_id')
    .innerJoin('accounts as account', 'account.id', 'family.account_id')
    .selectAll('account')
    .select(['family.id as family', 'family.jkt as jkt', 'family.last_seen_at as lastSeenAt'])
    .where('token.token_hash', '=', tokenHash)
    .where('token.expires_at', '>', now)
    .where('family.ended_at', 'is', null)
    .where('family.last_seen_at', '>', new Date(now.getTime() - idleSeconds * 1000))
    .executeTakeFirst();
  return row && {family: row.family, jkt: row.jkt, lastSeenAt: row.lastSeenAt, person: personOf(row)};
}

/** Half a minute is near enough for fifteen: not every read becomes a write. */
export async function touchSession(db: Db, {family, lastSeenAt}: LiveSession, now: Date): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() < 30_000) return;
  await db.updateTable('session_families').set({last_seen_at: now}).where('id', '=', family).execute();
}

export async function beginFamily(
  tx: Tx,
  {account, jkt, refreshHash, now}: {account: string; jkt: string; refreshHash: string; now: Date},
): Promise<string> {
  const id = uuidv7();
  await tx
    .insertInto('session_families')
    .values({id, account_id: account, jkt, created_at: now, last_seen_at: now})
    .execute();
  await addRefreshToken(tx, id, refreshHash, now);
  return id;
}

export const addRefreshToken = (tx: Tx, family: string, tokenHash: string, now: Date) =>
  tx
    .insertInto('refresh_tokens')
    .values({token_hash: tokenHash, family_id: family, created_at: now})
    .execute();

export const addAccessToken = (tx: Tx, family: string, tokenHash: string, expiresAt: Date) =>
  tx
    .insertInto('access_tokens')
    .values({token_hash: tokenHash, family_id: family, expires_at: expiresAt})
    .execute();

/** The family of a refresh token, locked: a twin refresh waits here. */
export async function lockRefresh(tx: Tx, tokenHash: string) {
  const token = await tx
    .selectFrom('refresh_tokens')
    .select('family_id')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (!token) return undefined;
  const family = await tx
    .selectFrom('session_families')
    .selectAll()
    .where('id', '=', token.family_id)
    .forUpdate()
    .executeTakeFirst();
  const {rotated_at} = await tx
    .selectFrom('refresh_tokens')
    .select('rotated_at')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirstOrThrow();
  return family && {...family, rotated_at};
}

export const endFamily = (db: Db | Tx, family: string, reason: string, now: Date) =>
  db
    .updateTable('session_families')
    .set({ended_at: now, end_reason: reason})
    .where('id', '=', family)
    .where('ended_at', 'is', null)
    .execute();

export const endFamiliesOf = (tx: Tx, account: string, reason: string, now: Date) =>
  tx
    .updateTable('session_families')
    .set({ended_at: now, end_reason: reason})
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .execute();

/** Removes what is of no use any more; families stay a month, as a trace of who signed in when. */
export async function sweepSessions(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('dpop_proofs').where('expires_at', '<', now).execute();
  await db.deleteFrom('access_tokens').where('expires_at', '<', now).execute();
  await db
    .deleteFrom('session_families')
    .where('last_seen_at', '<', sql<Date>`${now}::timestamptz - interval '30 days'`)
    .execute();
}
