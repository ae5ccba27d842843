import {sql, type Migration} from 'kysely';

export const handoverMigrations: Record<string, Migration> = {
  '2026-11-25-21-handovers': {
    async up(db) {
      await sql`
        create table handovers (
          id uuid primary key,
          sealed text not null,
          opens_hash text not null,
          wrong integer not null default 0,
          created_at timestamptz not null,
          expires_at timestamptz not null,
          taker_hash text,
          taken_at timestamptz
        )`.execute(db);
      await sql`create index handovers_expiry on handovers (expires_at)`.execute(db);
      await sql`
        create table captures (
          id uuid primary key references handovers (id) on delete cascade,
          dossier_id uuid not null references dossiers (id) on delete cascade,
          account_id uuid not null references accounts (id),
          session_id uuid not null,
          component text not null,
          match text,
          device text,
          ends_at timestamptz,
          done_at timestamptz,
          revoked_at timestamptz
        )`.execute(db);
      await sql`create index captures_dossier on captures (dossier_id)`.execute(db);
      await sql`
        create table capture_uploads (
          capture_id uuid not null references captures (id) on delete cascade,
          upload_id uuid not null references uploads (id) on delete cascade,
          primary key (capture_id, upload_id)
        )`.execute(db);
    },
  },
};
