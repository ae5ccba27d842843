import {sql, type Migration} from 'kysely';

export const paperMigrations: Record<string, Migration> = {
  '2026-11-25-21-papers': {
    async up(db) {
      await sql`
        create table papers (
          id uuid primary key,
          kind text not null,
          dossier_id uuid not null references dossiers (id),
          component text,
          data jsonb not null,
          issued_at timestamptz not null
        )`.execute(db);
      await sql`create index papers_dossier on papers (dossier_id, kind, issued_at)`.execute(db);
      await sql`
        create table paper_files (
          paper_id uuid primary key references papers (id),
          bytes bytea not null,
          sha256 text not null,
          drawn_at timestamptz not null
        )`.execute(db);
    },
  },
};
