import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {PGlite} from '@electric-sql/pglite';
import {createPgConfig} from '@electric-sql/pglite/node-postgres';
import {Kysely, Migrator, PostgresDialect, sql} from 'kysely';
import pg from 'pg';
import {migrations} from '../../../../demo/portal/src/platform/migrations.js';
import {aPerson} from '../a-person.js';
import {startTestPortal, type TestPortal} from '../start-test-portal.js';
import {drivers, newNumber, settings} from './support/drivers.js';
import {fee, owing} from './support/owing.js';

describe('the ledger', () => {
  let portal: TestPortal;
  before(async () => {
    portal = await startTestPortal(settings);
    const lan = await aPerson(portal);
    const [dossier = ''] = await owing(portal, lan, 1);
    const path = `dossiers/${dossier}/payments`;
    const {transfer} = await lan.json('POST', path, {method: 'vietqr'}, {'idempotency-key': randomUUID()});
    await drivers[0]?.tell(portal, {
      ref: transfer.content,
      number: newNumber(),
      amount: fee,
      outcome: 'paid',
    });
  });
  after(() => portal?.close());
  const db = () => portal.context.database.db;

  it('can be written on, and nothing that stands in it can be changed, taken out or emptied', async () => {
    for (const [table, column] of [
      ['ledger_entries', 'reason'],
      ['ledger_postings', 'account'],
      ['payment_changes', 'note'],
    ] as const)
      for (const change of [
        sql`update ${sql.table(table)} set ${sql.ref(column)} = 'x'`,
        sql`delete from ${sql.table(table)}`,
        sql`truncate ${sql.table(table)} cascade`,
      ])
        await assert.rejects(change.execute(db()), /append-only/, table);
    const {count} = await db()
      .selectFrom('ledger_postings')
      .select((of) => of.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    assert.equal(count, '2');
  });

  it('takes no entry whose postings do not sum to nothing', async () => {
    const {id} = await db().selectFrom('transactions').select('id').executeTakeFirstOrThrow();
    const entry = randomUUID();

    const crooked = db()
      .transaction()
      .execute(async (tx) => {
        await tx
          .insertInto('ledger_entries')
          .values({id: entry, kind: 'held', transaction_id: id, at: new Date()})
          .execute();
        await tx
          .insertInto('ledger_postings')
          .values([
            {entry_id: entry, account: 'gateway:sepay', amount: 5},
            {entry_id: entry, account: 'held', amount: -4},
          ])
          .execute();
      });

    await assert.rejects(crooked, /not balanced/);
  });
});

describe('a data folder from before the ledger', () => {
  it('keeps what was settled and what waits, booked twice over, and what was promised by its code', async () => {
    const pglite = await PGlite.create();
    const pool = new pg.Pool({...createPgConfig(pglite), max: 1});
    const db = new Kysely<any>({dialect: new PostgresDialect({pool})});
    const migrate = async (until: (name: string) => boolean) => {
      const some = Object.fromEntries(Object.entries(migrations).filter(([name]) => until(name)));
      const provider = {getMigrations: () => Promise.resolve(some)};
      const {error} = await new Migrator({db, provider, allowUnorderedMigrations: true}).migrateToLatest();
      assert.equal(error, undefined);
    };
    await migrate((name) => name < '2026-11-25');
    const [account, dossier, one, two, settled, waiting] = Array.from({length: 6}, () => randomUUID());
    const at = new Date('2026-11-24T02:00:00Z');
    await sql`
      insert into accounts (id, kind, username, username_key, password_hash, full_name, birth_date, identity_number,
        phone, email, email_key, consent_version, consent_at)
      values (${account}, 'citizen', 'a', 'a', '', '', '', '', '', '', '', '1', ${at})`.execute(db);
    await sql`
      insert into dossiers (id, account_id, procedure_code, procedure_name, form_version, "values", parties, receives,
        handles, decides, created_at, updated_at)
      values (${dossier}, ${account}, '1.004889', '', '1', '{}', '{}', 'so-gddt', 'so-gddt', 'so-gddt', ${at}, ${at})`.execute(
      db,
    );
    for (const [id, state, code] of [
      [one, 'settled', 'KTM24A7Q9XA'],
      [two, 'review', 'KTM7KX3M9TT'],
    ] as const)
      await sql`
        insert into payments (id, dossier_id, method, amount, state, transfer_code, idempotency_key, created_at,
          expires_at, settled_at)
        values (${id}, ${dossier}, 'vietqr', 500000, ${state}, ${code}, ${randomUUID()}, ${at}, ${at},
          ${state === 'settled' ? at : null})`.execute(db);
    for (const [id, outcome, payment, amount] of [
      [settled, 'settled', one, 500_000],
      [waiting, 'review', two, 490_000],
    ] as const)
      await sql`
        insert into notices (id, provider, provider_id, raw, arrived_at, direction, account, amount, content, outcome,
          reason, payment_id)
        values (${id}, 'sepay', ${id}, '', ${at}, 'in', '6211000012345', ${amount}, 'x', ${outcome},
          ${outcome === 'review' ? 'amount' : null}, ${payment})`.execute(db);
    await sql`
      insert into ledger (id, payment_id, dossier_id, notice_id, owed, amount, at)
      values (${randomUUID()}, ${one}, ${dossier}, ${settled}, 500000, 500000, ${at})`.execute(db);

    await migrate(() => true);

    const {rows: sums} = await sql<{account: string; sum: string}>`
      select account, sum(amount) as sum from ledger_postings group by account order by account`.execute(db);
    assert.deepEqual(
      sums.map(({account: name, sum}) => [name, Number(sum)]),
      [
        ['agency:so-gddt', -500_000],
        ['gateway:sepay', 990_000],
        ['held', -490_000],
      ],
    );
    const payments = await db
      .selectFrom('payments')
      .select(['ref', 'state', 'received'])
      .orderBy('ref')
      .execute();
    assert.deepEqual(payments, [
      {ref: 'KTM24A7Q9XA', state: 'settled', received: null},
      {ref: 'KTM7KX3M9TT', state: 'review', received: 490_000},
    ]);
    const money = await db.selectFrom('transactions').select(['state', 'reason']).orderBy('state').execute();
    assert.deepEqual(money, [
      {state: 'held', reason: 'amount'},
      {state: 'settled', reason: null},
    ]);
    await db.destroy();
    await pglite.close();
  });
});
