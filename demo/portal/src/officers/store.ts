import type {Selectable} from 'kysely';
import type {Db} from '../platform/database.js';
import {hashToken, newToken} from '../platform/secrets.js';
import type {OfficerTables} from './tables.js';

export type OfficerRow = Selectable<OfficerTables['officers']>;

export interface OfficerSession {
  officer: OfficerRow;
  csrf: string;
}

/** Milliseconds without a request, and in all, after which an officer signs in again. */
const idle = 60 * 60_000;
const longest = 10 * 60 * 60_000;

export const findOfficer = (db: Db, name: string): Promise<OfficerRow | undefined> =>
  db.selectFrom('officers').selectAll().where('name', '=', name).executeTakeFirst();

/** @returns The token for the cookie; the database keeps its hash. */
export async function beginSession(db: Db, officer: OfficerRow, now: Date): Promise<string> {
  const token = newToken();
  await db
    .deleteFrom('officer_sessions')
    .where('created_at', '<', new Date(now.getTime() - longest))
    .execute();
  await db
    .insertInto('officer_sessions')
    .values({
      token_hash: hashToken(token),
      officer_id: officer.id,
      csrf: newToken(),
      created_at: now,
      last_seen_at: now,
    })
    .execute();
  return token;
}

export async function readSession(db: Db, token: string, now: Date): Promise<OfficerSession | undefined> {
  const session = await db
    .updateTable('officer_sessions')
    .set({last_seen_at: now})
    .where('token_hash', '=', hashToken(token))
    .where('last_seen_at', '>', new Date(now.getTime() - idle))
    .where('created_at', '>', new Date(now.getTime() - longest))
    .returning(['officer_id', 'csrf'])
    .executeTakeFirst();
  if (!session) return undefined;
  const officer = await db
    .selectFrom('officers')
    .selectAll()
    .where('id', '=', session.officer_id)
    .executeTakeFirst();
  return officer && {officer, csrf: session.csrf};
}

export const endSession = (db: Db, token: string): Promise<unknown> =>
  db.deleteFrom('officer_sessions').where('token_hash', '=', hashToken(token)).execute();
