import {sql, type Migration} from 'kysely';

export const receiptMigrations: Record<string, Migration> = {
  '2026-11-25-22-receipts': {
    async up(db) {
      await sql`
        create table receipts (
          id uuid primary key references papers (id),
          payment_id uuid not null unique references payments (id),
          dossier_id uuid not null references dossiers (id),
          agency text not null,
          year integer not null,
          number integer not null,
          form_sign text not null,
          receipt_sign text not null,
          code text not null constraint receipts_code unique,
          amount integer not null,
          issued_at timestamptz not null,
          voided_at timestamptz,
          void_reason text,
          unique (agency, year, number)
        )`.execute(db);
      await sql`
        create table receipt_series (
          agency text not null,
          year integer not null,
          form_sign text not null,
          receipt_sign text not null,
          last integer not null,
          primary key (agency, year)
        )`.execute(db);
    },
  },
};
