import {sql, type Migration} from 'kysely';

export const dossierMigrations: Record<string, Migration> = {
  '2026-11-24-11-dossiers': {
    async up(db) {
      await sql`
        create table dossiers (
          id uuid primary key,
          account_id uuid not null references accounts (id),
          procedure_code text not null,
          procedure_name text not null,
          form_version text not null,
          version integer not null default 1,
          status integer not null default 0,
          "values" jsonb not null,
          delivery jsonb,
          parties jsonb not null,
          receives text not null,
          handles text not null,
          decides text not null,
          reference text constraint dossiers_reference unique,
          code text constraint dossiers_code unique,
          submission_key uuid constraint dossiers_submission_key unique,
          submitted_at timestamptz,
          received_at timestamptz,
          complete_at timestamptz,
          due_on text,
          due_certain boolean,
          obligation jsonb,
          created_at timestamptz not null,
          updated_at timestamptz not null
        )`.execute(db);
      await sql`create index dossiers_account on dossiers (account_id, created_at desc)`.execute(db);
      await sql`create index dossiers_inbox on dossiers (handles, status, submitted_at) where status > 0`.execute(
        db,
      );
      await sql`
        create table status_changes (
          id bigint generated always as identity primary key,
          dossier_id uuid not null references dossiers (id) on delete cascade,
          status integer not null,
          at timestamptz not null,
          note text,
          actor text not null,
          officer_id uuid,
          details jsonb not null
        )`.execute(db);
      await sql`create index status_changes_dossier on status_changes (dossier_id, id)`.execute(db);
      await sql`
        create table dossier_serials (
          unit text not null,
          day text not null,
          last integer not null,
          primary key (unit, day)
        )`.execute(db);
    },
  },
  '2026-11-25-34-obligation-items': {
    /** Items from before fees had exemptions owe their whole amount. */
    async up(db) {
      await sql`
        update dossiers set obligation = jsonb_set(obligation, '{items}', (
          select coalesce(jsonb_agg(
            jsonb_build_object('fullAmount', owed, 'total', owed) || item order by position
          ), '[]')
          from (
            select item, position, (item ->> 'amount')::bigint * (item ->> 'quantity')::bigint as owed
            from jsonb_array_elements(obligation -> 'items') with ordinality as each (item, position)
          ) items
        )) where obligation is not null`.execute(db);
    },
  },
};
