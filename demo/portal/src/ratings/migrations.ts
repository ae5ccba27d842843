import {sql, type Migration} from 'kysely';

export const ratingMigrations: Record<string, Migration> = {
  '2026-11-25-31-ratings': {
    async up(db) {
      await sql`
        create table ratings (
          dossier_id uuid primary key references dossiers (id),
          score integer not null check (score between 1 and 5),
          comment text,
          at timestamptz not null
        )`.execute(db);
    },
  },
};
