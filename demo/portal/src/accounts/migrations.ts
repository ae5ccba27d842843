import {sql, type Migration} from 'kysely';

export const accountMigrations: Record<string, Migration> = {
  '2026-11-24-02-accounts': {
    async up(db) {
      await sql`
        create table accounts (
          id uuid primary key,
          kind text not null,
          username text not null,
          username_key text not null unique,
          password_hash text not null,
          full_name text not null,
          birth_date text not null,
          identity_number text not null,
          phone text not null,
          email text not null,
          email_key text not null,
          address text,
          organisation jsonb,
          consent_version text not null,
          consent_at timestamptz not null,
          activated_at timestamptz,
          created_at timestamptz not null default now()
        )`.execute(db);
      await sql`create unique index accounts_email_key on accounts (email_key) where activated_at is not null`.execute(
        db,
      );
      await sql`create unique index accounts_identity_number on accounts (identity_number, kind) where activated_at is not null`.execute(
        db,
      );
      await sql`
        create table account_codes (
          id uuid primary key,
          account_id uuid not null references accounts (id) on delete cascade,
          purpose text not null,
          code_hash text not null,
          tries integer not null default 0,
          created_at timestamptz not null,
          expires_at timestamptz not null,
          ended_at timestamptz
        )`.execute(db);
      await sql`create index account_codes_account on account_codes (account_id, purpose, created_at)`.execute(
        db,
      );
      await sql`create unique index account_codes_live on account_codes (account_id, purpose) where ended_at is null`.execute(
        db,
      );
    },
  },
};
