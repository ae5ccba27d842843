import {sql, type Migration} from 'kysely';

export const eventMigrations: Record<string, Migration> = {
  '2026-11-24-15-events': {
    async up(db) {
      await sql`
        create table dossier_events (
          id bigint generated always as identity primary key,
          dossier_id uuid not null references dossiers (id) on delete cascade,
          type text not null,
          data jsonb not null,
          at timestamptz not null
        )`.execute(db);
      await sql`create index dossier_events_dossier on dossier_events (dossier_id, id)`.execute(db);
    },
  },
};
