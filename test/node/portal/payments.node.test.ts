import assert from 'node:assert/strict';
import {createHmac, randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {isFromSepay} from '../../../demo/portal/src/notices/sepay.js';
import {submitted} from './a-dossier.js';
import {aPerson, type APerson} from './a-person.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

const secret = 'sepay-demo-secret-KTM-0001';
let noticeId = 5000;

describe('payments', () => {
  let portal: TestPortal;
  let hoa: APerson;
  let clock: Date | undefined;
  before(async () => {
    portal = await startTestPortal({BANK_WEBHOOK_SECRET: secret}, {now: () => clock ?? new Date()});
    hoa = await aPerson(portal);
  });
  after(() => portal.close());
  const db = () => portal.context.database.db;

  const owing = async () => {
    const dossier = await submitted(portal, hoa, '1.004889');
    return {dossier, payment: await start(dossier.id)};
  };
  const start = (dossier: string, key: string = randomUUID()) =>
    hoa.json('POST', `dossiers/${dossier}/payments`, {method: 'vietqr'}, {'idempotency-key': key});
  const notice = (more: object) => ({
    id: (noticeId += 1),
    gateway: 'BIDV',
    transactionDate: '2026-11-24 09:04:12',
    accountNumber: '6211000012345',
    code: null,
    content: '',
    transferType: 'in',
    transferAmount: 500_000,
    accumulated: 1,
    subAccount: null,
    referenceCode: 'FT26328123456789',
    description: '',
    ...more,
  });
  const tell = async (body: object, {key = secret, drift = 0} = {}) => {
    const raw = JSON.stringify(body);
    const timestamp = String(Math.floor(Date.now() / 1000) + drift);
    const signature = createHmac('sha256', key).update(`${timestamp}.${raw}`).digest('hex');
    return fetch(`${portal.url}/api/v1/notices/sepay`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-sepay-timestamp': timestamp,
        'x-sepay-signature': `sha256=${signature}`,
      },
      body: raw,
    });
  };
  const statement = (code: string) =>
    `MBVCB.123456789.${code.toLowerCase()} phi xac minh.CT tu 0011001234567`;
  const moneyOf = async ({id}: {id: number}) =>
    db()
      .selectFrom('transactions')
      .select(['state', 'reason'])
      .where('gateway', '=', 'sepay')
      .where('number', '=', String(id))
      .executeTakeFirst();
  const bookedFor = (dossier: string) =>
    db().selectFrom('ledger_entries').select('kind').where('dossier_id', '=', dossier).execute();

  it('the published vector of a signed notice holds, and not an hour later', () => {
    const raw =
      '{"id":92704,"gateway":"BIDV","transactionDate":"2026-11-24 09:04:12","accountNumber":"6211000012345","code":"KTM24A7Q9XA","content":"MBVCB.123456789.KTM24A7Q9XA phi xac minh.CT tu 0011001234567","transferType":"in","transferAmount":500000,"accumulated":19077000,"subAccount":null,"referenceCode":"FT26328123456789","description":""}';
    const body = {
      raw,
      timestamp: '1795485852',
      signature: 'sha256=f28c44d396091a468a8054e6b8a11f5d8f290e6d2a9588b3d9fd1b8448a29480',
    };

    assert.ok(isFromSepay(body, secret, new Date(1795485852_000)));
    assert.ok(!isFromSepay(body, secret, new Date((1795485852 + 3600) * 1000)));
    assert.ok(!isFromSepay({...body, raw: raw.replace('500000', '5')}, secret, new Date(1795485852_000)));
  });

  it('a payment says what to transfer, and is answered again while it is open', async () => {
    const {dossier, payment} = await owing();

    const again = await Promise.all(Array.from({length: 5}, () => start(dossier.id)));

    assert.deepEqual(new Set(again.map(({id}) => id)), new Set([payment.id]));
    assert.equal(payment.state, 'pending');
    assert.equal(payment.amount, 500_000);
    assert.match(payment.transfer.content, /^KTM[0-9A-Z]{8}$/);
    assert.ok(payment.transfer.qr.includes(payment.transfer.content));
    assert.equal(payment.transfer.accountName, 'SO GIAO DUC VA DAO TAO (MINH HOA)');
    assert.equal(Date.parse(payment.expiresAt) - Date.parse(payment.createdAt), 24 * 3_600_000);
  });

  it('nothing is to be paid where nothing is owed, and by no other way', async () => {
    const free = await submitted(portal, hoa);
    const {dossier} = await owing();

    assert.equal((await start(free.id)).code, 'already-settled');
    const cash = await hoa.json(
      'POST',
      `dossiers/${dossier.id}/payments`,
      {method: 'cash'},
      {'idempotency-key': randomUUID()},
    );
    assert.equal(cash.code, 'invalid');
  });

  it('a notice settles the payment, the dossier goes back to where it came from, and a repetition changes nothing', async () => {
    const {dossier, payment} = await owing();
    const told = notice({content: statement(payment.transfer.content)});

    const answers = await Promise.all([tell(told), tell(told), tell(told)]);
    await tell(told);

    for (const answer of answers) assert.deepEqual(await answer.json(), {success: true});
    assert.equal((await hoa.json('GET', `payments/${payment.id}`)).state, 'settled');
    const now = await hoa.json('GET', `dossiers/${dossier.id}`);
    assert.equal(now.obligation.state, 'settled');
    assert.deepEqual(
      now.history.map(({status}: {status: {code: number}}) => status.code),
      [1, 6, 1],
    );
    assert.deepEqual(await bookedFor(dossier.id), [{kind: 'settled'}]);
    const mails = await db().selectFrom('outbox').selectAll().where('type', '=', 'payment-settled').execute();
    assert.equal(mails.filter(({data}) => data['handle'] === dossier.reference).length, 1);
    assert.equal((await start(dossier.id)).id, undefined);
  });

  it('a forged notice does nothing and does not keep the true one out', async () => {
    const {payment} = await owing();
    const told = notice({content: payment.transfer.content});

    const forged = await tell(told, {key: 'guessed'});
    const old = await tell(told, {drift: -3600});
    const stored = await moneyOf(told);
    const genuine = await tell(told);

    assert.equal(forged.status, 401);
    assert.equal(old.status, 401);
    assert.equal(stored, undefined);
    assert.equal(genuine.status, 200);
    assert.equal((await hoa.json('GET', `payments/${payment.id}`)).state, 'settled');
  });

  it('a wrong amount settles nothing: an officer looks at it; the right amount still settles', async () => {
    const {dossier, payment} = await owing();
    const less = notice({content: payment.transfer.content, transferAmount: 499_000});

    await tell(less);

    assert.deepEqual(await moneyOf(less), {state: 'held', reason: 'amount'});
    assert.equal((await hoa.json('GET', `payments/${payment.id}`)).state, 'review');
    assert.equal((await hoa.json('GET', `dossiers/${dossier.id}`)).obligation.state, 'review');
    assert.equal((await start(dossier.id)).id, payment.id);
    await tell(notice({content: payment.transfer.content}));
    assert.equal((await hoa.json('GET', `dossiers/${dossier.id}`)).obligation.state, 'settled');
  });

  it('money out is ignored; no code, two codes, another account and a second payment wait for an officer', async () => {
    const [one, two] = [await owing(), await owing()];
    const [a, b] = [one.payment.transfer.content, two.payment.transfer.content];
    const told = {
      out: notice({content: a, transferType: 'out'}),
      none: notice({content: 'NGUYEN THI HOA nop tien ho so'}),
      both: notice({content: `${a} ${b}`}),
      account: notice({content: a, accountNumber: '999'}),
      first: notice({content: a}),
      second: notice({content: a}),
    };

    for (const body of Object.values(told)) await tell(body);

    assert.deepEqual(await Promise.all(Object.values(told).map(moneyOf)), [
      undefined,
      {state: 'held', reason: 'no-code'},
      {state: 'held', reason: 'several-codes'},
      {state: 'held', reason: 'account'},
      {state: 'settled', reason: null},
      {state: 'held', reason: 'already-settled'},
    ]);
    assert.deepEqual(
      (await bookedFor(one.dossier.id)).map(({kind}) => kind),
      ['held', 'settled', 'held'],
    );
  });

  it('money that comes after the time is over still settles, whichever payment was asked for since', async () => {
    const {dossier, payment} = await owing();
    await db()
      .updateTable('payments')
      .set({expires_at: new Date(0)})
      .where('id', '=', payment.id)
      .execute();
    assert.equal((await hoa.json('GET', `payments/${payment.id}`)).state, 'expired');
    const fresh = await start(dossier.id);
    assert.notEqual(fresh.id, payment.id);

    await tell(notice({content: payment.transfer.content}));

    assert.equal((await hoa.json('GET', `payments/${payment.id}`)).state, 'settled');
    assert.equal((await hoa.json('GET', `payments/${fresh.id}`)).state, 'cancelled');
    assert.equal((await hoa.json('GET', `dossiers/${dossier.id}`)).status.code, 1);
  });

  it('whoever watches the dossier sees the settlement within two seconds, and goes on where they were', async () => {
    const {dossier, payment} = await owing();
    const leaving = new AbortController();
    const stream = await hoa.call('GET', `dossiers/${dossier.id}/events`, undefined, {}, leaving.signal);
    assert.match(stream.headers.get('content-type') ?? '', /^text\/event-stream/);
    const seen = eventsIn(stream);
    assert.match((await seen.next()).value?.data ?? '', /"status"/);
    const started = (await seen.next()).value;
    assert.match(started?.data ?? '', /"pending"/);

    const at = Date.now();
    await tell(notice({content: payment.transfer.content}));
    const settled = (await seen.next()).value;
    const status = (await seen.next()).value;

    assert.ok(Date.now() - at < 2000);
    assert.deepEqual(
      {...JSON.parse(settled?.data ?? ''), at: 0},
      {type: 'payment', payment: payment.id, state: 'settled', at: 0},
    );
    assert.equal(JSON.parse(status?.data ?? '').status.code, 1);
    leaving.abort();

    const again = new AbortController();
    const resumed = eventsIn(
      await hoa.call(
        'GET',
        `dossiers/${dossier.id}/events`,
        undefined,
        {'last-event-id': settled?.id ?? ''},
        again.signal,
      ),
    );
    assert.deepEqual((await resumed.next()).value, status);
    again.abort();
  });

  it('a stream ends by itself when the portal closes', async () => {
    const own = await startTestPortal();
    const lan = await aPerson(own);
    const {id} = await submitted(own, lan);
    const stream = await lan.call('GET', `dossiers/${id}/events`);
    const seen = eventsIn(stream);
    await seen.next();

    const [rest] = await Promise.all([seen.next(), own.close()]);

    assert.equal(rest.done, true);
  });
});

async function* eventsIn(response: Response): AsyncGenerator<{id: string; data: string}> {
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString();
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [, id, data] = /^id: (\d+)\ndata: (.*)$/m.exec(text.slice(0, end)) ?? [];
      text = text.slice(end + 2);
      if (id && data) yield {id, data};
    }
  }
}
