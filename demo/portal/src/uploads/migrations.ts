import {sql, type Migration} from 'kysely';

export const uploadMigrations: Record<string, Migration> = {
  '2026-11-24-12-uploads': {
    async up(db) {
      await sql`
        create table uploads (
          id uuid primary key,
          dossier_id uuid not null references dossiers (id) on delete cascade,
          component text not null,
          name text not null,
          size integer not null,
          type text not null,
          sha256 text not null,
          state text not null,
          problem text,
          created_at timestamptz not null,
          stored_at timestamptz,
          removed_at timestamptz
        )`.execute(db);
      await sql`create index uploads_dossier on uploads (dossier_id, created_at)`.execute(db);
    },
  },
};
