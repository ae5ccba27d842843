import {sql, type Selectable} from 'kysely';
import type {Db} from '../platform/database.js';
import type {OutboxTables} from './tables.js';

export type QueuedMail = Selectable<OutboxTables['outbox']>;

/** Longer than any sending may take: a claim of a killed process is free again after it. */
const claimSeconds = 30;

/** Takes a few mails for this process; two instances never take the same. */
export async function claimMails(db: Db, limit = 10): Promise<QueuedMail[]> {
  return db
    .updateTable('outbox')
    .set({
      next_attempt_at: sql<Date>`now() + make_interval(secs => ${claimSeconds})`,
      attempts: sql<number>`attempts + 1`,
    })
    .where('id', 'in', (from) =>
      from
        .selectFrom('outbox')
        .select('id')
        .where('sent_at', 'is', null)
        .where('dropped_at', 'is', null)
        .where('next_attempt_at', '<=', sql<Date>`now()`)
        .orderBy('id')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
}

/** What was in it is of no use any more, and a code never outlives its mail. */
export const closeMail = (db: Db, id: string, how: 'sent_at' | 'dropped_at') =>
  db
    .updateTable('outbox')
    .set({[how]: sql`now()`, recipient: '', data: '{}'})
    .where('id', '=', id)
    .execute();

export const retryMail = (db: Db, id: string, seconds: number) =>
  db
    .updateTable('outbox')
    .set({next_attempt_at: sql<Date>`now() + make_interval(secs => ${seconds})`})
    .where('id', '=', id)
    .execute();

/** Seconds until the next mail is due; undefined when none waits. */
export async function secondsUntilNext(db: Db): Promise<number | undefined> {
  const {seconds} = await db
    .selectFrom('outbox')
    .select(sql<string | null>`extract(epoch from min(next_attempt_at) - now())`.as('seconds'))
    .where('sent_at', 'is', null)
    .where('dropped_at', 'is', null)
    .executeTakeFirstOrThrow();
  return seconds === null ? undefined : Math.max(0, Number(seconds));
}
