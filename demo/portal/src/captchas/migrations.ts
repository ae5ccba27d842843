import {sql, type Migration} from 'kysely';

export const captchaMigrations: Record<string, Migration> = {
  '2026-11-24-07-captchas': {
    async up(db) {
      await sql`
        create table captchas (
          id uuid primary key,
          key uuid not null,
          person_id uuid not null references accounts (id) on delete cascade,
          answer_hash text not null,
          wrong integer not null default 0,
          expires_at timestamptz not null,
          ended_at timestamptz
        )`.execute(db);
      await sql`create index captchas_expiry on captchas (expires_at)`.execute(db);
      await sql`create table captcha_passes (key uuid primary key, passed_at timestamptz not null)`.execute(
        db,
      );
    },
  },
};
