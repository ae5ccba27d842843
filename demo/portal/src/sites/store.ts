import type {Db} from '../platform/database.js';
import type {SiteConfig} from '../platform/config.js';

export interface Site {
  key: string;
  isolation: 'frame' | 'inline';
  origins: string[];
}

/** Sites named at the start: each has then exactly the origins that it was named with. Others stay as they are. */
export const registerSites = (db: Db, sites: readonly SiteConfig[]): Promise<void> =>
  db.transaction().execute(async (tx) => {
    for (const key of new Set(sites.map((site) => site.key))) {
      await tx
        .insertInto('sites')
        .values({key})
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await tx.deleteFrom('site_origins').where('site_key', '=', key).execute();
    }
    for (const {key, origin} of sites) {
      await tx
        .insertInto('site_origins')
        .values({site_key: key, origin})
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });

export async function findSite(db: Db, key: string): Promise<Site | undefined> {
  const rows = await db
    .selectFrom('sites')
    .leftJoin('site_origins', 'site_origins.site_key', 'sites.key')
    .select(['sites.key', 'sites.isolation', 'site_origins.origin'])
    .where('sites.key', '=', key)
    .orderBy('site_origins.origin')
    .execute();
  const [first] = rows;
  return (
    first && {key: first.key, isolation: first.isolation, origins: rows.flatMap(({origin}) => origin ?? [])}
  );
}

export const isRegisteredOrigin = async (db: Db, origin: string): Promise<boolean> =>
  (await db.selectFrom('site_origins').select('origin').where('origin', '=', origin).executeTakeFirst()) !==
  undefined;
