import {sql, type Migration} from 'kysely';

export const paymentMigrations: Record<string, Migration> = {
  '2026-11-24-13-payments': {
    async up(db) {
      await sql`
        create table payments (
          id uuid primary key,
          dossier_id uuid not null references dossiers (id),
          method text not null,
          amount integer not null,
          state text not null,
          transfer_code text not null constraint payments_transfer_code unique,
          idempotency_key uuid not null constraint payments_idempotency_key unique,
          created_at timestamptz not null,
          expires_at timestamptz not null,
          settled_at timestamptz
        )`.execute(db);
      await sql`create index payments_dossier on payments (dossier_id, created_at)`.execute(db);
      await sql`
        create table ledger (
          id uuid primary key,
          payment_id uuid not null unique references payments (id),
          dossier_id uuid not null references dossiers (id),
          notice_id uuid not null unique,
          owed integer not null,
          amount integer not null,
          at timestamptz not null,
          officer_id uuid,
          reason text
        )`.execute(db);
    },
  },
};
