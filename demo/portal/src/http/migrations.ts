import {sql, type Migration} from 'kysely';

export const throttleMigrations: Record<string, Migration> = {
  '2026-11-24-06-throttles': {
    async up(db) {
      await sql`create table throttles (key text primary key, count integer not null, ends_at timestamptz not null)`.execute(
        db,
      );
    },
  },
};
