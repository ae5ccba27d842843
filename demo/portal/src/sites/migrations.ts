import {sql, type Migration} from 'kysely';

export const siteMigrations: Record<string, Migration> = {
  '2026-11-24-01-sites': {
    async up(db) {
      await sql`create table sites (key text primary key, isolation text not null default 'frame')`.execute(
        db,
      );
      await sql`
        create table site_origins (
          site_key text not null references sites (key) on delete cascade,
          origin text not null,
          primary key (site_key, origin)
        )`.execute(db);
      await sql`create index site_origins_origin on site_origins (origin)`.execute(db);
    },
  },
};
