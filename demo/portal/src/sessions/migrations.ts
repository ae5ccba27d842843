import {sql, type Migration} from 'kysely';

export const sessionMigrations: Record<string, Migration> = {
  '2026-11-24-03-sessions': {
    async up(db) {
      await sql`
        create table session_families (
          id uuid primary key,
          account_id uuid not null references accounts (id) on delete cascade,
          jkt text not null,
          created_at timestamptz not null default now(),
          last_seen_at timestamptz not null,
          ended_at timestamptz,
          end_reason text
        )`.execute(db);
      await sql`create index session_families_account on session_families (account_id) where ended_at is null`.execute(
        db,
      );
      await sql`
        create table refresh_tokens (
          token_hash text primary key,
          family_id uuid not null references session_families (id) on delete cascade,
          created_at timestamptz not null,
          rotated_at timestamptz
        )`.execute(db);
      await sql`create index refresh_tokens_family on refresh_tokens (family_id)`.execute(db);
      await sql`
        create table access_tokens (
          token_hash text primary key,
          family_id uuid not null references session_families (id) on delete cascade,
          expires_at timestamptz not null
        )`.execute(db);
      await sql`create index access_tokens_expiry on access_tokens (expires_at)`.execute(db);
      await sql`create table dpop_proofs (id text primary key, expires_at timestamptz not null)`.execute(db);
      await sql`create index dpop_proofs_expiry on dpop_proofs (expires_at)`.execute(db);
    },
  },
};
