import {sql} from 'kysely';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {sign} from '../platform/secrets.js';

/** How often something may happen. */
export interface Limit {
  /** Keeps one limit apart from another: `sign-in-by-address`. */
  name: string;
  times: number;
  /** Seconds. */
  within: number;
}

/**
 * Counts one more for whoever it is, kept as a keyed hash: the table names nobody.
 * @throws {Refusal} `too-many`, with the seconds until the window ends.
 */
export async function countAgainst(context: Context, limit: Limit, who: string): Promise<void> {
  if (who === '') return;
  const {count, ends} = await countOne(context, limit, who);
  if (count > limit.times) throw tooMany(context, ends);
}

/** Counts one more and tells whether it is the first of its window. */
export const isFirstOf = async (context: Context, limit: Limit, who: string): Promise<boolean> =>
  (await countOne(context, limit, who)).count === 1;

/** Looks without counting. @throws {Refusal} `too-many` */
export async function requireBelow(context: Context, limit: Limit, who: string): Promise<void> {
  const found = await context.database.db
    .selectFrom('throttles')
    .select(['count', 'ends_at as ends'])
    .where('key', '=', keyOf(context, limit, who))
    .where('ends_at', '>', context.now())
    .executeTakeFirst();
  if (found && found.count >= limit.times) throw tooMany(context, found.ends);
}

/** What was counted for somebody is forgotten: they have shown who they are. */
export const forgive = (context: Context, limit: Limit, who: string) =>
  context.database.db
    .deleteFrom('throttles')
    .where('key', '=', keyOf(context, limit, who))
    .execute();

export const sweepThrottles = async ({database, now}: Context): Promise<void> => {
  await database.db.deleteFrom('throttles').where('ends_at', '<', now()).execute();
};

const keyOf = ({config}: Context, {name}: Limit, who: string) => sign(config.secret, `throttle ${name}`, who);

const tooMany = ({now}: Context, ends: Date) =>
  new Refusal('too-many', {retryAfter: (ends.getTime() - now().getTime()) / 1000});

/** A window begins with the first count and ends by itself. */
async function countOne(context: Context, limit: Limit, who: string) {
  const now = context.now();
  const ends = new Date(now.getTime() + limit.within * 1000);
  return context.database.db
    .insertInto('throttles')
    .values({key: keyOf(context, limit, who), count: 1, ends_at: ends})
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when throttles.ends_at <= ${now} then excluded.count else throttles.count + 1 end`,
        ends_at: sql<Date>`case when throttles.ends_at <= ${now} then excluded.ends_at else throttles.ends_at end`,
      }),
    )
    .returning(['count', 'ends_at as ends'])
    .executeTakeFirstOrThrow();
}
