import {sql, type Migration} from 'kysely';

export const resultMigrations: Record<string, Migration> = {
  '2026-11-25-32-results': {
    async up(db) {
      await sql`
        create table results (
          dossier_id uuid primary key references dossiers (id),
          name text not null,
          type text not null,
          size integer not null,
          sha256 text not null,
          bytes bytea not null,
          officer_id uuid not null,
          at timestamptz not null
        )`.execute(db);
    },
  },
};
