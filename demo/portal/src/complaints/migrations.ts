import {sql, type Migration} from 'kysely';

export const complaintMigrations: Record<string, Migration> = {
  '2026-11-25-33-complaints': {
    async up(db) {
      await sql`
        create table complaints (
          id uuid primary key,
          dossier_id uuid not null references dossiers (id),
          text text not null,
          at timestamptz not null,
          answer text,
          answered_at timestamptz,
          officer_id uuid
        )`.execute(db);
      await sql`create index complaints_dossier on complaints (dossier_id, at)`.execute(db);
      await sql`create index complaints_open on complaints (at) where answered_at is null`.execute(db);
    },
  },
};
