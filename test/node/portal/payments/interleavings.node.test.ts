import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {expirePayments} from '../../../../demo/portal/src/payments/expire.js';
import {states} from '../../../../demo/portal/src/payments/states.js';
import {takeCash} from '../../../../demo/portal/src/payments/take-cash.js';
import {seeded, type Random} from '../../../faults/support/random.js';
import {aPerson, type APerson} from '../a-person.js';
import {startTestPortal, type TestPortal} from '../start-test-portal.js';
import {drivers, newNumber, settings, type Driver, type News} from './support/drivers.js';
import {fee, owing} from './support/owing.js';

const interleavings = 1000;
/** How many dossiers are paid for at the same time. */
const atOnce = 20;
const officer = '0193aaaa-0000-7000-8000-000000000001';

/** Money that a gateway really has taken in, by its own number: the truth that the ledger is held against. */
interface Taken extends Pick<News, 'ref' | 'number' | 'amount'> {
  gateway: string;
}

describe('a thousand random ways of paying', () => {
  let portal: TestPortal;
  let lan: APerson;
  const takenIn: Taken[] = [];
  before(async () => {
    portal = await startTestPortal(settings);
    lan = await aPerson(portal);
    await drawNoSheets();
  });
  after(() => portal?.close());
  const db = () => portal.context.database.db;

  it('end with one settlement for each thing that was owed and paid, and with ledgers that balance', async (t) => {
    const random = seeded();
    t.diagnostic(`seed ${random.seed}; FAULT_SEED makes the same choices again`);
    const dossiers = await owing(portal, lan, interleavings);

    for (let at = 0; at < dossiers.length; at += atOnce)
      await Promise.all(dossiers.slice(at, at + atOnce).map((id) => payAtRandom(id, random)));

    await assertPlacedRight(dossiers);
    await assertBalanced();
    await assertReceipts();
    await assertHistories();
    const {count} = await db()
      .selectFrom('payment_changes')
      .select((of) => of.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    t.diagnostic(`${takenIn.length} times money came, ${count} changes of payments`);
  });

  /** A thousand sheets of paper are another test's: they count as drawn as soon as they are issued. */
  async function drawNoSheets(): Promise<void> {
    await sql`
      create function drawn() returns trigger language plpgsql as $$
      begin
        insert into paper_files (paper_id, bytes, sha256, drawn_at) values (new.id, '', '', new.issued_at);
        return null;
      end $$`.execute(db());
    await sql`create trigger drawn after insert on papers for each row execute function drawn()`.execute(
      db(),
    );
  }

  /** A few presses and what comes of them, in an order that nobody planned; some at the same moment. */
  async function payAtRandom(dossier: string, random: Random): Promise<void> {
    const below = (most: number) => Math.floor(random.between(0, most));
    const some = <T>(of: readonly T[]): T => of[below(of.length)] as T;
    const tries: {driver: Driver; id: string; ref: string}[] = [];

    const press = async () => {
      const driver = some(drivers);
      const {id} = await lan.json(
        'POST',
        `dossiers/${dossier}/payments`,
        {method: driver.method},
        {'idempotency-key': randomUUID()},
      );
      if (!id || tries.some((one) => one.id === id)) return;
      const row = await db().selectFrom('payments').selectAll().where('id', '=', id).executeTakeFirst();
      const own = drivers.find(({method}) => method === row?.method);
      if (row && own) tries.push({driver: own, id, ref: row.ref});
    };
    const pay = async (amount: number) => {
      if (tries.length === 0) return;
      const {driver, ref} = some(tries);
      const news: News = {ref, number: newNumber(), amount, outcome: 'paid'};
      takenIn.push({gateway: driver.gateway, ...news});
      if (driver.tellsFailure && below(3) === 0) await driver.tell(portal, {...news, outcome: 'failed'});
      const copies = 1 + below(3);
      await Promise.all(Array.from({length: copies}, () => driver.tell(portal, news)));
      if (driver.tellsFailure && below(3) === 0) await driver.tell(portal, {...news, outcome: 'failed'});
    };
    const forge = async () => {
      if (tries.length === 0) return;
      const {driver, ref} = some(tries);
      await driver.tell(portal, {ref, number: newNumber(), amount: fee, outcome: 'paid', forged: true});
    };
    const runOut = async () => {
      await db()
        .updateTable('payments')
        .set({expires_at: new Date(0)})
        .where('dossier_id', '=', dossier)
        .where('state', '=', 'pending')
        .execute();
      await expirePayments(portal.context);
    };
    const leave = () =>
      tries.length > 0 ? lan.call('POST', `payments/${some(tries).id}/cancellation`) : undefined;
    const comeBack = () => (tries.length > 0 ? lan.call('GET', `payments/${some(tries).id}`) : undefined);
    const payInCash = async () => {
      const cash = {dossier, officer, amount: fee, reason: 'Nộp tại quầy'};
      try {
        await takeCash(portal.context, cash);
      } catch (error) {
        assert.match(String((error as {code?: string}).code), /^(already-settled|conflict)$/);
        return;
      }
      const {ref} = await db()
        .selectFrom('payments')
        .select('ref')
        .where('dossier_id', '=', dossier)
        .where('state', '=', 'settled')
        .executeTakeFirstOrThrow();
      takenIn.push({gateway: 'counter', ref, number: ref, amount: fee});
    };

    await press();
    const steps = [
      press,
      press,
      () => pay(fee),
      () => pay(fee),
      () => pay(fee - 1000 * (1 + below(3))),
      forge,
      runOut,
      leave,
      comeBack,
      ...(below(6) === 0 ? [payInCash] : []),
    ];
    for (let left = 1 + below(4); left > 0; left -= 1)
      await Promise.all(Array.from({length: 1 + below(2)}, async () => some(steps)()));
  }

  async function assertPlacedRight(dossiers: readonly string[]): Promise<void> {
    const payments = await db().selectFrom('payments').selectAll().execute();
    const transactions = await db().selectFrom('transactions').selectAll().execute();
    const rows = await db().selectFrom('dossiers').select(['id', 'obligation', 'status']).execute();
    assert.deepEqual(
      transactions.map(({gateway, number, amount}) => `${gateway} ${number} ${amount}`).sort(),
      takenIn.map(({gateway, number, amount}) => `${gateway} ${number} ${amount}`).sort(),
    );
    for (const dossier of dossiers) {
      const own = payments.filter(({dossier_id}) => dossier_id === dossier);
      const refs = new Set(own.map(({ref}) => ref));
      const came = takenIn.some(({ref, amount}) => refs.has(ref) && amount === fee);
      const settled = own.filter(({state}) => state === 'settled');
      const row = rows.find(({id}) => id === dossier);
      const told = `dossier ${dossier}: ${own.map(({method, state}) => `${method} ${state}`).join(', ')}`;
      assert.equal(settled.length, came ? 1 : 0, told);
      assert.equal(row?.obligation?.state === 'settled', came, told);
      assert.equal(row?.status, came ? 1 : 6, told);
      const ids = new Set(own.map(({id}) => id));
      const money = transactions.filter(({payment_id}) => ids.has(payment_id ?? ''));
      assert.equal(money.filter(({state}) => state === 'settled').length, settled.length, told);
      assert.ok(
        money.every(({state}) => state === 'settled' || state === 'held'),
        told,
      );
      if (came) assert.equal(money.find(({state}) => state === 'settled')?.amount, String(fee), told);
    }
  }

  async function assertBalanced(): Promise<void> {
    const sums = new Map(
      (
        await db()
          .selectFrom('ledger_postings')
          .select(['account', (of) => of.fn.sum<string>('amount').as('sum')])
          .groupBy('account')
          .execute()
      ).map(({account, sum}) => [account, Number(sum)]),
    );
    const total = (of: readonly Taken[]) => of.reduce((sum, {amount}) => sum + amount, 0);
    const {settled} = await db()
      .selectFrom('payments')
      .select((of) => of.fn.countAll<string>().as('settled'))
      .where('state', '=', 'settled')
      .executeTakeFirstOrThrow();
    const agency = Number(settled) * fee;
    const expected = new Map([
      ...['sepay', 'vnpay', 'national', 'counter'].map(
        (id) => [`gateway:${id}`, total(takenIn.filter(({gateway}) => gateway === id))] as const,
      ),
      ['agency:so-gddt', -agency],
      ['held', agency - total(takenIn)],
    ]);
    assert.deepEqual(sums, new Map([...expected].filter(([account]) => sums.has(account))));
    assert.equal(
      [...sums.values()].reduce((sum, each) => sum + each, 0),
      0,
    );
    const {rows: crooked} = await sql`
      select entry_id from ledger_postings group by entry_id having sum(amount) <> 0 or count(*) <> 2`.execute(
      db(),
    );
    assert.deepEqual(crooked, []);
  }

  /** One for each settlement, numbered without holes, and one mail. */
  async function assertReceipts(): Promise<void> {
    const settled = await db().selectFrom('payments').select('id').where('state', '=', 'settled').execute();
    const receipts = await db().selectFrom('receipts').selectAll().orderBy('number').execute();
    const mails = await db()
      .selectFrom('outbox')
      .select('id')
      .where('type', '=', 'payment-settled')
      .execute();
    assert.deepEqual(receipts.map(({payment_id}) => payment_id).sort(), settled.map(({id}) => id).sort());
    assert.deepEqual(
      receipts.map(({number}) => number),
      receipts.map((_, n) => n + 1),
    );
    assert.equal(mails.length, settled.length);
  }

  /** Every change goes on from where the one before it ended, by a way that the table of states has. */
  async function assertHistories(): Promise<void> {
    const changes = await db().selectFrom('payment_changes').selectAll().orderBy('id').execute();
    const now = new Map<string, string | null>();
    for (const {payment_id, from_state, to_state} of changes) {
      assert.equal(from_state, now.get(payment_id) ?? null);
      const ways = from_state === null ? ['pending'] : [from_state, ...Object.values(states[from_state])];
      assert.ok(ways.includes(to_state), `${from_state} → ${to_state}`);
      now.set(payment_id, to_state);
    }
    for (const {id, state} of await db().selectFrom('payments').select(['id', 'state']).execute())
      assert.equal(now.get(id), state);
  }
});
