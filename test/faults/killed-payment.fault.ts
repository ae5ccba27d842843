import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {openDatabase} from '../../demo/portal/src/platform/database.js';
import {aPerson} from '../node/portal/a-person.js';
import {owing} from '../node/portal/payments/support/owing.js';
import {startTestPortal} from '../node/portal/start-test-portal.js';
import {Payers} from './support/payers.js';
import {seeded, type Random} from './support/random.js';
import {openStandIns, type StandIns} from './support/stand-ins.js';

/** Portals at the same time, each with a folder of its own: one for each core of a small machine. */
const portals = 2;
/** Of each. Few where every change is tested, since each costs a start; `KILLS=25` makes fifty in all. */
const kills = Number(process.env['KILLS'] ?? 8);
const dossiers = 200;
/** Payers at the same time, at each portal. */
const payers = 3;

describe('portals that are killed while people pay', () => {
  const lanes: Lane[] = [];
  before(async () => {
    // one after the other: making a database takes much memory
    for (let n = 0; n < portals; n += 1) lanes.push(await openLane());
  });
  after(() => Promise.all(lanes.map((lane) => lane.close())));

  it('lose no money and settle nothing twice', async (t) => {
    const random = seeded();
    t.diagnostic(`seed ${random.seed}`);

    await Promise.all(lanes.map((lane) => payAndKill(lane, random)));

    for (const {folder, standIns, people} of lanes) {
      const {payments, settled, money} = await assertWhole(folder, standIns, people);
      t.diagnostic(`${payments} payments begun, ${money} times money came, ${settled} settled`);
      assert.ok(settled >= kills / 2, 'people paid between the kills');
    }
  });
});

interface Lane {
  folder: string;
  standIns: StandIns;
  people: Payers;
  owed: string[];
  portal: ChildProcess | undefined;
  close(): Promise<void>;
}

async function openLane(): Promise<Lane> {
  const folder = mkdtempSync(join(tmpdir(), 'dvc-killed-'));
  const standIns = await openStandIns(folder);
  // the folder is filled by a portal of this process, and then is the real one's
  const filling = await startTestPortal({...standIns.settings, DATA_DIR: folder}, {onDisk: true});
  const person = await aPerson(filling);
  const owed = await owing(filling, person, dossiers);
  await filling.close();
  const lane: Lane = {
    folder,
    standIns,
    people: new Payers(person, standIns),
    owed,
    portal: undefined,
    async close() {
      lane.portal?.kill('SIGKILL');
      await standIns.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
  return lane;
}

/** The real process, on the same port each time. */
async function start({folder, standIns}: Lane): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['demo/portal/dist/main.js'], {
    env: {...process.env, ...standIns.settings, DATA_DIR: folder, LAND_DATE: '2025-03-03'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface(child.stdout), 'line', {signal: AbortSignal.timeout(60_000)});
  return child;
}

async function end(portal: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const ended = once(portal, 'exit');
  portal.kill(signal);
  await ended;
}

async function payAndKill(lane: Lane, random: Random): Promise<void> {
  const {people, standIns, owed} = lane;
  let killing = true;
  let portal = (lane.portal = await start(lane));
  const paying = Array.from({length: payers}, async () => {
    for (let dossier = owed.pop(); dossier && killing; dossier = owed.pop())
      await people.pay(dossier, random);
  });
  for (let n = 0; n < kills; n += 1) {
    await people.heard(Math.floor(random.between(0, 5)));
    await pause(random.between(0, 80));
    await end(portal, 'SIGKILL');
    portal = lane.portal = await start(lane);
  }
  killing = false;
  await Promise.all(paying);
  assert.ok(owed.length > 0, 'there was always somebody who paid');
  await standIns.tellAll();
  await people.look();
  await end(portal, 'SIGTERM');
}

/** What the stand-ins took in is all there, once; what the portal said to be settled is. */
async function assertWhole(
  folder: string,
  standIns: StandIns,
  people: Payers,
): Promise<Record<'payments' | 'settled' | 'money', number>> {
  const {db, close} = await openDatabase({databaseUrl: undefined, dataDir: folder});
  const transactions = await db.selectFrom('transactions').selectAll().execute();
  const payments = await db.selectFrom('payments').selectAll().execute();
  const receipts = await db.selectFrom('receipts').select('payment_id').execute();
  const obligations = await db.selectFrom('dossiers').select(['id', 'obligation']).execute();
  const sums = await db
    .selectFrom('ledger_postings')
    .select(['account', (of) => of.fn.sum<string>('amount').as('sum')])
    .groupBy('account')
    .execute();
  await close();

  const took = standIns.money();
  const settled = payments.filter(({state}) => state === 'settled');
  const sum = (account: string) => Number(sums.find((row) => row.account === account)?.sum ?? 0);
  const total = (amounts: readonly number[]) => amounts.reduce((one, other) => one + other, 0);
  assert.deepEqual(
    transactions.map(({gateway, number, amount}) => `${gateway} ${number} ${amount}`).sort(),
    took.map(({gateway, number, amount}) => `${gateway} ${number} ${amount}`).sort(),
  );
  assert.deepEqual(receipts.map(({payment_id}) => payment_id).sort(), settled.map(({id}) => id).sort());
  assert.equal(new Set(settled.map(({dossier_id}) => dossier_id)).size, settled.length);
  assert.deepEqual(
    obligations
      .filter(({obligation}) => obligation?.state === 'settled')
      .map(({id}) => id)
      .sort(),
    settled.map(({dossier_id}) => dossier_id).sort(),
  );
  const paidRefs = new Set(took.map(({ref}) => ref));
  const paid = new Set(payments.filter(({ref}) => paidRefs.has(ref)).map(({dossier_id}) => dossier_id));
  assert.equal(settled.length, paid.size);
  for (const id of people.settled) assert.ok(settled.some((payment) => payment.id === id));
  for (const [key, id] of people.begun)
    assert.equal(payments.find(({idempotency_key}) => idempotency_key === key)?.id, id);
  for (const gateway of ['sepay', 'national'])
    assert.equal(
      sum(`gateway:${gateway}`),
      total(took.filter((one) => one.gateway === gateway).map(({amount}) => amount)),
    );
  assert.equal(-sum('agency:so-gddt'), total(settled.map(({amount}) => amount)));
  assert.equal(total(sums.map((row) => Number(row.sum))), 0);
  return {payments: people.begun.size, settled: settled.length, money: took.length};
}
