import {sql, type Migration} from 'kysely';

export const officerMigrations: Record<string, Migration> = {
  '2026-11-24-16-officers': {
    async up(db) {
      await sql`
        create table officers (
          id uuid primary key,
          name text not null unique,
          full_name text not null,
          password_hash text not null,
          agency text not null,
          created_at timestamptz not null
        )`.execute(db);
      await sql`
        create table officer_sessions (
          token_hash text primary key,
          officer_id uuid not null references officers (id) on delete cascade,
          csrf text not null,
          created_at timestamptz not null,
          last_seen_at timestamptz not null
        )`.execute(db);
    },
  },
};
