import {sql, type Migration} from 'kysely';

export const outboxMigrations: Record<string, Migration> = {
  '2026-11-24-04-outbox': {
    async up(db) {
      await sql`
        create table outbox (
          id uuid primary key,
          type text not null,
          recipient text not null,
          data jsonb not null,
          created_at timestamptz not null default now(),
          next_attempt_at timestamptz not null default now(),
          useful_until timestamptz,
          attempts integer not null default 0,
          sent_at timestamptz,
          dropped_at timestamptz
        )`.execute(db);
      await sql`create index outbox_waiting on outbox (next_attempt_at) where sent_at is null and dropped_at is null`.execute(
        db,
      );
    },
  },
  '2026-11-25-23-mailed-papers': {
    async up(db) {
      await sql`alter table outbox add column paper_id uuid references papers (id)`.execute(db);
    },
  },
};
