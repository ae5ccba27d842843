import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {dateInVietnam} from '../../../../src/vietnam/dates.js';
import {takeStatement} from '../../../../demo/portal/src/payments/take-statement.js';
import {aPerson, type APerson} from '../a-person.js';
import {atTheDesk, type AtTheDesk} from '../at-the-desk.js';
import {mailTo} from '../device.js';
import {startTestPortal, type TestPortal} from '../start-test-portal.js';
import {drivers, newNumber, settings} from './support/drivers.js';
import {fee, owing} from './support/owing.js';

describe('money at the desk', () => {
  let portal: TestPortal;
  let lan: APerson;
  let desk: AtTheDesk;
  before(async () => {
    portal = await startTestPortal(settings);
    lan = await aPerson(portal);
    desk = await atTheDesk(portal);
  });
  after(() => portal?.close());
  const db = () => portal.context.database.db;
  const [bank] = drivers;

  const start = async (dossier: string, method = 'vietqr') => {
    const key = randomUUID();
    const path = `dossiers/${dossier}/payments`;
    const {id} = await lan.json('POST', path, {method}, {'idempotency-key': key});
    return db().selectFrom('payments').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  };
  const come = async (ref: string, amount = fee) => {
    const number = newNumber();
    await bank?.tell(portal, {ref, number, amount, outcome: 'paid'});
    return db().selectFrom('transactions').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
  };
  const begun = async (method = 'vietqr') => {
    const [dossier = ''] = await owing(portal, lan, 1);
    return {dossier, payment: await start(dossier, method)};
  };
  const paid = async () => {
    const {dossier, payment} = await begun();
    await come(payment.ref);
    return {dossier, payment};
  };
  const shown = ({id}: {id: string}) => lan.json('GET', `payments/${id}`);
  const owed = async (dossier: string) => (await lan.json('GET', `dossiers/${dossier}`)).obligation.state;
  const balances = async () => {
    const rows = await db()
      .selectFrom('ledger_postings')
      .select(['account', (of) => of.fn.sum<string>('amount').as('sum')])
      .groupBy('account')
      .execute();
    return Object.fromEntries(rows.map(({account, sum}) => [account, Number(sum)]));
  };
  const moved = async (work: () => Promise<unknown>) => {
    const was = await balances();
    await work();
    const is = await balances();
    return Object.fromEntries(
      Object.entries(is).flatMap(([account, sum]) => {
        const by = sum - (was[account] ?? 0);
        return by === 0 ? [] : [[account, by]];
      }),
    );
  };

  it('takes cash for a dossier, whole, once, with the code that the parent brought', async () => {
    const {dossier, payment} = await begun('counter');
    const told = await shown(payment);
    assert.equal(told.counter.code, payment.ref);
    assert.match(told.counter.where.vi, /^Bộ phận một cửa, /);
    const page = `/desk/dossiers/${dossier}`;
    const cash = (amount: number) =>
      desk.post(page, `/desk/money/cash/${dossier}`, {amount: String(amount), reason: 'Chị Hoa nộp'});

    const less = await cash(fee - 1);
    const by = await moved(async () => assert.equal((await cash(fee)).status, 303));
    const again = await cash(fee);

    assert.equal(less.status, 409);
    assert.equal(again.status, 409);
    assert.deepEqual(by, {'gateway:counter': fee, 'agency:so-gddt': -fee});
    assert.equal((await shown(payment)).state, 'settled');
    assert.match(await desk.page(page), /Chị Hoa nộp/);
  });

  it('takes cash where nothing was begun, and a transfer that was under way is held to be given back', async () => {
    const {dossier, payment} = await begun();

    await desk.post(`/desk/dossiers/${dossier}`, `/desk/money/cash/${dossier}`, {
      amount: String(fee),
      reason: 'Nộp tại quầy',
    });
    await come(payment.ref);

    const {payments} = await lan.json('GET', `dossiers/${dossier}/payments`);
    assert.deepEqual(
      payments.map(({method, state}: {method: string; state: string}) => `${method} ${state}`),
      ['counter settled', 'vietqr review'],
    );
  });

  it('gives back what came twice: to be returned, then returned, told to the payer by mail', async () => {
    const {payment} = await paid();
    const twice = await come(payment.ref);

    const wait = await moved(() =>
      desk.post('/desk/transfers', `/desk/transfers/${twice.id}/refund`, {reason: 'Nộp hai lần'}),
    );
    assert.match(await desk.page('/desk/transfers/refund'), /Ghi nhận đã hoàn/);
    const back = await moved(() =>
      desk.post('/desk/transfers/refund', `/desk/transfers/${twice.id}/returned`, {reason: 'FT1'}),
    );

    assert.deepEqual(wait, {});
    assert.deepEqual(back, {held: fee, 'returned:sepay': -fee});
    const {state, received} = await shown(payment);
    assert.deepEqual({state, received}, {state: 'settled', received: undefined});
    assert.equal((await mailTo(portal, lan.email, 'payment-returned'))?.['amount'], fee);
    const again = await desk.post('/desk/transfers', `/desk/transfers/${twice.id}/returned`, {reason: 'x'});
    assert.equal(again.status, 409);
  });

  it('a wrong amount that is given back may be paid anew', async () => {
    const {dossier, payment} = await begun();
    const less = await come(payment.ref, fee - 5000);
    assert.equal(await owed(dossier), 'review');

    await desk.post('/desk/transfers', `/desk/transfers/${less.id}/refund`, {reason: 'Thiếu tiền'});
    assert.equal((await shown(payment)).state, 'refunding');
    assert.equal(await owed(dossier), 'due');
    const next = await start(dossier);
    await desk.post('/desk/transfers', `/desk/transfers/${less.id}/returned`, {reason: 'FT2'});
    await come(next.ref);

    assert.equal((await shown(payment)).state, 'refunded');
    assert.equal((await shown(next)).state, 'settled');
  });

  it('a wrong amount that an officer accepts settles, and the receipt says what came', async () => {
    const {dossier, payment} = await begun();
    const less = await come(payment.ref, fee - 1000);

    const by = await moved(() =>
      desk.post('/desk/transfers', `/desk/transfers/${less.id}/assign`, {
        payment: payment.ref,
        reason: 'Ngân hàng trừ phí chuyển tiền',
      }),
    );

    assert.deepEqual(by, {held: fee - 1000, 'agency:so-gddt': 1000 - fee});
    assert.equal(await owed(dossier), 'settled');
    const receipt = await db()
      .selectFrom('receipts')
      .select('amount')
      .where('payment_id', '=', payment.id)
      .executeTakeFirstOrThrow();
    assert.equal(receipt.amount, fee - 1000);
  });

  it('gives back what was settled: the receipt is void, the agency no longer has it, and it may still be owed', async () => {
    const [closed, open] = [await paid(), await paid()];
    const refund = ({dossier, payment}: typeof closed, more: object = {}) =>
      desk.post(`/desk/dossiers/${dossier}`, `/desk/money/refund/${payment.id}`, {
        reason: 'Thu nhầm',
        ...more,
      });

    const by = await moved(() => refund(closed));
    await refund(open, {owed: 'yes'});

    assert.deepEqual(by, {'agency:so-gddt': fee, held: -fee});
    const told = await shown(closed.payment);
    assert.equal(told.state, 'refunding');
    assert.equal(told.receipt.voided, true);
    assert.deepEqual([await owed(closed.dossier), await owed(open.dossier)], ['none', 'due']);
    assert.equal((await refund(closed)).status, 409);
    const next = await start(open.dossier);
    await come(next.ref);
    assert.equal((await shown(next)).state, 'settled');
    const money = await db()
      .selectFrom('transactions')
      .select('id')
      .where('payment_id', '=', closed.payment.id)
      .executeTakeFirstOrThrow();
    await desk.post('/desk/transfers', `/desk/transfers/${money.id}/returned`, {reason: 'FT3'});
    assert.equal((await shown(closed.payment)).state, 'refunded');
  });

  it('what a gateway says to have taken back is looked at by a person; nothing moves before', async () => {
    const {dossier, payment} = await paid();
    await db().updateTable('payments').set({method: 'vnpay'}).where('id', '=', payment.id).execute();
    const reversal = {
      gateway: 'vnpay',
      ref: payment.ref,
      transaction: '1',
      amount: fee,
      outcome: 'reversed',
    } as const;

    const by = await moved(async () => {
      assert.equal(await takeStatement(portal.context, reversal), 'recorded');
      assert.equal(await takeStatement(portal.context, reversal), 'repeated');
    });
    assert.deepEqual(by, {});
    assert.match(await desk.page('/desk/transfers/alerts'), new RegExp(dossier));
    await desk.post(`/desk/dossiers/${dossier}`, `/desk/money/closed/${payment.id}`, {
      reason: 'Đã hỏi VNPAY',
    });

    assert.doesNotMatch(await desk.page('/desk/transfers/alerts'), new RegExp(dossier));
    assert.equal((await shown(payment)).state, 'settled');
  });

  it('money that a bank takes back is looked at; money that was given back here is not', async () => {
    const [reversed, returned] = [await paid(), await paid()];
    const twice = await come(returned.payment.ref);
    await desk.post('/desk/transfers', `/desk/transfers/${twice.id}/refund`, {reason: 'Nộp hai lần'});
    const leave = (ref: string) =>
      bank?.tell(portal, {ref, number: newNumber(), amount: fee, outcome: 'paid', direction: 'out'});

    const by = await moved(async () => {
      await leave(reversed.payment.ref);
      await leave(returned.payment.ref);
    });

    assert.deepEqual(by, {});
    const page = await desk.page('/desk/transfers/alerts');
    assert.match(page, new RegExp(reversed.dossier));
    assert.doesNotMatch(page, new RegExp(returned.dossier));
  });

  it('asks nobody to pay for a dossier that was refused, and holds money that comes for it', async () => {
    const {dossier, payment} = await begun();
    await db().updateTable('dossiers').set({status: 3}).where('id', '=', dossier).execute();

    const refused = await lan.json(
      'POST',
      `dossiers/${dossier}/payments`,
      {method: 'counter'},
      {'idempotency-key': randomUUID()},
    );
    const late = await come(payment.ref);

    assert.equal(refused.code, 'conflict');
    assert.deepEqual([late.state, late.reason], ['held', 'late']);
    assert.doesNotMatch(await desk.page(`/desk/dossiers/${dossier}`), /Thu tiền mặt/);
  });

  it('decides nothing without a reason', async () => {
    const {payment} = await paid();
    const twice = await come(payment.ref);

    const silent = await desk.post('/desk/transfers', `/desk/transfers/${twice.id}/refund`, {reason: ' '});

    assert.equal(silent.status, 422);
    assert.match(await desk.page('/desk/transfers'), new RegExp(twice.id));
  });

  it('the day’s sums of each agency and gateway equal what the payments say', async () => {
    const page = await desk.page(`/desk/transfers/sums?day=${dateInVietnam(new Date())}`);
    const before = await desk.page('/desk/transfers/sums?day=2020-01-01');

    assert.match(page, /Khớp: sổ cái bằng các khoản đã ghi nhận/);
    assert.doesNotMatch(page, /Lệch/);
    for (const name of ['Chuyển khoản ngân hàng', 'Tiền mặt tại quầy']) assert.match(page, new RegExp(name));
    assert.match(before, /không có khoản thu nào/);
  });
});
