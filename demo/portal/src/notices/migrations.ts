import {sql, type Migration} from 'kysely';

export const noticeMigrations: Record<string, Migration> = {
  '2026-11-24-14-notices': {
    async up(db) {
      await sql`
        create table notices (
          id uuid primary key,
          provider text not null,
          provider_id text not null,
          raw text not null,
          arrived_at timestamptz not null,
          direction text not null,
          account text not null,
          amount bigint not null,
          content text not null,
          bank_reference text,
          outcome text not null,
          reason text,
          payment_id uuid references payments (id),
          constraint notices_provider unique (provider, provider_id)
        )`.execute(db);
      await sql`create index notices_outcome on notices (outcome, arrived_at)`.execute(db);
    },
  },
};
