import {sql, type Kysely, type Migration} from 'kysely';

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
  '2026-11-25-01-ledger': {
    async up(db) {
      await sql`alter table payments rename column transfer_code to ref`.execute(db);
      await sql`alter table payments rename constraint payments_transfer_code to payments_ref`.execute(db);
      await sql`
        alter table payments
          add column reason text,
          add column received integer,
          add column alert text,
          add column locale text not null default 'vi',
          add column return_to text,
          add column address text not null default '',
          add column next_query_at timestamptz,
          add column queries integer not null default 0`.execute(db);
      await sql`create unique index payments_one_settled on payments (dossier_id) where state = 'settled'`.execute(
        db,
      );
      await sql`create index payments_to_ask on payments (next_query_at) where next_query_at is not null`.execute(
        db,
      );
      await sql`create index payments_pending on payments (expires_at) where state = 'pending'`.execute(db);
      await sql`
        create table payment_changes (
          id bigint generated always as identity primary key,
          payment_id uuid not null references payments (id),
          from_state text,
          to_state text not null,
          cause text not null,
          reason text,
          officer_id uuid,
          note text,
          at timestamptz not null
        )`.execute(db);
      await sql`create index payment_changes_payment on payment_changes (payment_id, id)`.execute(db);
      await sql`
        create table transactions (
          id uuid primary key,
          gateway text not null,
          number text not null,
          payment_id uuid references payments (id),
          amount bigint not null,
          state text not null,
          reason text,
          content text,
          account text,
          bank_reference text,
          notice_id uuid references notices (id),
          arrived_at timestamptz not null,
          constraint transactions_number unique (gateway, number)
        )`.execute(db);
      await sql`create unique index transactions_one_settled on transactions (payment_id) where state = 'settled'`.execute(
        db,
      );
      await sql`create index transactions_payment on transactions (payment_id)`.execute(db);
      await sql`create index transactions_waiting on transactions (arrived_at) where state in ('held', 'refund')`.execute(
        db,
      );
      await sql`
        create table ledger_entries (
          id uuid primary key,
          kind text not null,
          transaction_id uuid not null references transactions (id),
          payment_id uuid references payments (id),
          dossier_id uuid references dossiers (id),
          officer_id uuid,
          reason text,
          at timestamptz not null
        )`.execute(db);
      await sql`create index ledger_entries_at on ledger_entries (at)`.execute(db);
      await sql`create index ledger_entries_dossier on ledger_entries (dossier_id)`.execute(db);
      await sql`
        create table ledger_postings (
          entry_id uuid not null references ledger_entries (id),
          account text not null,
          amount bigint not null,
          primary key (entry_id, account)
        )`.execute(db);
      await sql`create index ledger_postings_account on ledger_postings (account)`.execute(db);
      await moveOldLedger(db);
      await guard(db);
    },
  },
};

/** What was booked before: one row for a settlement, and a notice for what waits. The notices keep their ids. */
async function moveOldLedger(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into payment_changes (payment_id, from_state, to_state, cause, at)
    select id, null, state, 'start', coalesce(settled_at, created_at) from payments order by created_at`.execute(
    db,
  );
  await sql`
    insert into transactions
      (id, gateway, number, payment_id, amount, state, reason, content, account, bank_reference, notice_id, arrived_at)
    select id, provider, provider_id, payment_id, amount, case outcome when 'settled' then 'settled' else 'held' end,
      reason, content, account, bank_reference, id, arrived_at
    from notices where outcome in ('settled', 'review')`.execute(db);
  await sql`
    update payments set received = held.sum
    from (select payment_id, sum(amount) as sum from transactions where state = 'held' group by payment_id) held
    where held.payment_id = payments.id`.execute(db);
  await sql`
    insert into ledger_entries (id, kind, transaction_id, payment_id, dossier_id, officer_id, reason, at)
    select id, 'settled', notice_id, payment_id, dossier_id, officer_id, reason, at from ledger`.execute(db);
  await sql`
    insert into ledger_postings (entry_id, account, amount)
    select ledger.id, 'gateway:' || transactions.gateway, transactions.amount
    from ledger join transactions on transactions.id = ledger.notice_id
    union all
    select ledger.id, 'agency:' || dossiers.receives, -transactions.amount
    from ledger join transactions on transactions.id = ledger.notice_id join dossiers on dossiers.id = ledger.dossier_id`.execute(
    db,
  );
  await sql`
    insert into ledger_entries (id, kind, transaction_id, payment_id, at)
    select id, 'held', id, payment_id, arrived_at from transactions where state = 'held'`.execute(db);
  await sql`
    insert into ledger_postings (entry_id, account, amount)
    select id, 'gateway:' || gateway, amount from transactions where state = 'held'
    union all
    select id, 'held', -amount from transactions where state = 'held'`.execute(db);
  await sql`drop table ledger`.execute(db);
  await sql`update notices set outcome = 'taken' where outcome in ('settled', 'review')`.execute(db);
  await sql`alter table notices drop column reason, drop column payment_id`.execute(db);
}

/** What was written is never changed, and every entry sums to 0, whoever writes. */
async function guard(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function append_only() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$`.execute(db);
  for (const table of ['ledger_entries', 'ledger_postings', 'payment_changes'])
    await sql`
      create trigger ${sql.ref(`${table}_append_only`)} before update or delete or truncate on ${sql.table(table)}
      for each statement execute function append_only()`.execute(db);
  await sql`
    create function ledger_entry_is_balanced() returns trigger language plpgsql as $$
    begin
      if (select sum(amount) from ledger_postings where entry_id = new.entry_id) <> 0 then
        raise exception 'ledger entry % is not balanced', new.entry_id using errcode = 'check_violation';
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create constraint trigger ledger_postings_balanced after insert on ledger_postings
    deferrable initially deferred for each row execute function ledger_entry_is_balanced()`.execute(db);
}
