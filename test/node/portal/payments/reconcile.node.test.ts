import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Hono} from 'hono';
import {listen, type Listening} from '../../../../demo/gateways/src/listen.js';
import {openNational, type National} from '../../../../demo/gateways/src/national/national.js';
import {expirePayments} from '../../../../demo/portal/src/payments/expire.js';
import {reconcile} from '../../../../demo/portal/src/payments/reconcile.js';
import type {PaymentRow} from '../../../../demo/portal/src/payments/store.js';
import {aPerson, type APerson} from '../a-person.js';
import {startTestPortal, type TestPortal} from '../start-test-portal.js';
import {secrets} from './support/drivers.js';
import {owing} from './support/owing.js';

const minute = 60_000;

describe('what no notice told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'national-'));
  let portal: TestPortal;
  let lan: APerson;
  let national: National;
  let page: Listening;
  /** Ahead of the real clock. */
  let ahead = 0;
  before(async () => {
    const reserved = await listen(new Hono(), 0);
    await reserved.close();
    const now = () => new Date(Date.now() + ahead);
    portal = await startTestPortal(
      {NATIONAL_PAY_URL: reserved.url, NATIONAL_PAY_SECRET: secrets.national},
      {now},
    );
    national = openNational({
      file: join(folder, 'national.jsonl'),
      secret: secrets.national,
      noticeUrl: `${portal.url}/api/v1/notices/national`,
      retryUnit: 10,
      now,
    });
    page = await listen(national.app, Number(new URL(reserved.url).port));
    lan = await aPerson(portal);
  });
  after(async () => {
    national?.close();
    await page?.close();
    await portal?.close();
    rmSync(folder, {recursive: true, force: true});
  });
  const db = () => portal.context.database.db;

  const begun = async (): Promise<PaymentRow> => {
    ahead = 0;
    const [dossier = ''] = await owing(portal, lan, 1);
    const path = `dossiers/${dossier}/payments`;
    const {id} = await lan.json('POST', path, {method: 'national'}, {'idempotency-key': randomUUID()});
    return rowOf(id);
  };
  const rowOf = (id: string) =>
    db().selectFrom('payments').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  /** The payer at the platform's page: sent there by the portal, presses, is sent back. */
  const goes = async ({id, ref}: PaymentRow, choice?: string): Promise<string | null> => {
    const go = await fetch(`${portal.url}/pay/${id}/go`, {redirect: 'manual'});
    const there = await fetch(go.headers.get('location') ?? '');
    assert.match(await there.text(), /MÔ PHỎNG/);
    assert.match(there.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    if (!choice) return null;
    const pressed = await fetch(`${page.url}/visits/${ref}`, {
      method: 'POST',
      headers: {origin: page.url},
      body: new URLSearchParams({choice}),
      redirect: 'manual',
    });
    return pressed.headers.get('location');
  };
  /** As the job does, so many minutes after a try's time was over. */
  const askedAfter = async ({expires_at}: PaymentRow, minutes: number) => {
    ahead = expires_at.getTime() + minutes * minute - Date.now();
    await expirePayments(portal.context);
    return reconcile(portal.context);
  };

  it('a payer who paid there comes back to the portal, and its notice has settled it', async () => {
    const payment = await begun();

    const back = await goes(payment, 'paid');

    assert.equal(back, `${portal.url}/pay/${payment.id}/return`);
    const {state, next_query_at} = await rowOf(payment.id);
    assert.deepEqual({state, next_query_at}, {state: 'settled', next_query_at: null});
  });

  it('is asked for a minute after the time was over, and settles', async () => {
    const payment = await begun();
    await goes(payment, 'silent');
    assert.equal((await rowOf(payment.id)).state, 'pending');

    assert.equal(await askedAfter(payment, 0.5), 0);
    assert.equal((await rowOf(payment.id)).state, 'expired');
    assert.equal(await askedAfter(payment, 1.1), 1);

    const {state, next_query_at} = await rowOf(payment.id);
    assert.deepEqual({state, next_query_at}, {state: 'settled', next_query_at: null});
    const changes = await db()
      .selectFrom('payment_changes')
      .select(['to_state', 'cause'])
      .where('payment_id', '=', payment.id)
      .orderBy('id')
      .execute();
    assert.deepEqual(
      changes.map(({to_state, cause}) => `${to_state} ${cause}`),
      ['pending start', 'expired time', 'settled query'],
    );
  });

  it('two instances never ask about the same at once', async () => {
    const payment = await begun();
    await goes(payment, 'silent');
    ahead = payment.expires_at.getTime() + 2 * minute - Date.now();

    const asked = await Promise.all([1, 2, 3].map(() => reconcile(portal.context)));

    assert.deepEqual(asked.sort(), [0, 0, 1]);
    assert.equal((await rowOf(payment.id)).queries, 1);
  });

  it('a payer who never came there, or gave up there, is closed by the first answer', async () => {
    const [gaveUp, left] = [await begun(), await begun()];
    await goes(gaveUp, 'cancelled');
    await goes(left);

    await askedAfter(left, 2);

    const rows = [await rowOf(gaveUp.id), await rowOf(left.id)];
    assert.deepEqual(
      rows.map(({state, reason, next_query_at}) => ({state, reason, next_query_at})),
      [
        {state: 'cancelled', reason: 'cancelled-there', next_query_at: null},
        {state: 'expired', reason: null, next_query_at: null},
      ],
    );
  });

  it('a gateway that does not answer is asked after 5, 15 and 60 minutes, then daily for a week, then no more', async () => {
    const payment = await begun(); // nobody goes there: the platform does not know it and says 404
    const waits: number[] = [];

    for (let after = 1.1; ;) {
      assert.equal(await askedAfter(payment, after), 1);
      const {next_query_at} = await rowOf(payment.id);
      if (!next_query_at) break;
      const wait = Math.round((next_query_at.getTime() - Date.now() - ahead) / minute);
      waits.push(wait);
      after += wait + 0.1;
    }

    assert.deepEqual(waits, [5, 15, 60, ...Array<number>(7).fill(1440)]);
    assert.equal((await rowOf(payment.id)).state, 'expired');
  });
});
