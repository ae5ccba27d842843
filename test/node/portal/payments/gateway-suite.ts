import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {expirePayments} from '../../../../demo/portal/src/payments/expire.js';
import {aPerson, type APerson} from '../a-person.js';
import {schoolOrigin, startTestPortal, type TestPortal} from '../start-test-portal.js';
import {newNumber, settings, type Driver, type News} from './support/drivers.js';
import {fee, owing} from './support/owing.js';

/** What every gateway that tells by itself must hold to, whatever it is called and however it signs. */
export function describeGateway({method, gateway, tellsFailure, tell}: Driver): void {
  describe(`paying by ${method}`, () => {
    let portal: TestPortal;
    let lan: APerson;
    before(async () => {
      portal = await startTestPortal(settings);
      lan = await aPerson(portal);
    });
    after(() => portal?.close());

    const db = () => portal.context.database.db;
    const begun = async () => {
      const [dossier = ''] = await owing(portal, lan, 1);
      return {dossier, payment: await start(dossier)};
    };
    const start = (dossier: string, more: object = {}) =>
      lan.json('POST', `dossiers/${dossier}/payments`, {method, ...more}, {'idempotency-key': randomUUID()});
    const stateOf = async ({id}: {id: string}) => lan.json('GET', `payments/${id}`);
    const news = async ({id}: {id: string}, more: Partial<News> = {}): Promise<News> => {
      const {ref} = await db()
        .selectFrom('payments')
        .select('ref')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return {ref, number: newNumber(), amount: fee, outcome: 'paid', ...more};
    };
    const moneyOf = ({number}: News) =>
      db()
        .selectFrom('transactions')
        .select(['state', 'reason'])
        .where('gateway', '=', gateway)
        .where('number', '=', number)
        .execute();

    it('stands in the description, and what is to be done next is said, the same at each asking', async () => {
      const description = await (await portal.app.request('/.well-known/dvc-portal')).json();
      const {kind} = description.payments.find(({id}: {id: string}) => id === method);
      const {dossier, payment} = await begun();

      const again = await start(dossier);

      assert.equal(again.id, payment.id);
      assert.ok(payment[kind]);
      assert.deepEqual(again[kind], payment[kind]);
    });

    it('nothing of the payer stands in what the gateway is told', async () => {
      const {payment} = await begun();
      const row = await db()
        .selectFrom('payments')
        .selectAll()
        .where('id', '=', payment.id)
        .executeTakeFirstOrThrow();
      const next = await portal.context.gateways.get(method)?.next({
        payment: row.id,
        ref: row.ref,
        amount: row.amount,
        purpose: 'Nop phi',
        locale: 'vi',
        createdAt: row.created_at,
        expiresAt: row.expires_at,
        address: '127.0.0.1',
        agency: 'Sở',
      });

      const told = decodeURIComponent(JSON.stringify(next));
      for (const word of ['Hoa', 'Nguyễn', lan.email, payment.dossier]) assert.ok(!told.includes(word));
    });

    it('its notice settles once, however often and however much at the same time it comes', async () => {
      const {dossier, payment} = await begun();
      const told = await news(payment);

      await Promise.all([tell(portal, told), tell(portal, told), tell(portal, told)]);
      await tell(portal, told);

      const settled = await stateOf(payment);
      assert.equal(settled.state, 'settled');
      assert.match(settled.receipt.number, /^01BLP0-001 /);
      assert.deepEqual(await moneyOf(told), [{state: 'settled', reason: null}]);
      const after = await lan.json('GET', `dossiers/${dossier}`);
      assert.equal(after.obligation.state, 'settled');
      assert.equal(after.status.code, 1);
    });

    it('a forged notice changes nothing, and the true one a moment later settles', async () => {
      const {payment} = await begun();
      const told = await news(payment);

      await tell(portal, {...told, forged: true});
      assert.equal((await stateOf(payment)).state, 'pending');
      assert.deepEqual(await moneyOf(told), []);
      await tell(portal, told);

      assert.equal((await stateOf(payment)).state, 'settled');
    });

    if (tellsFailure)
      it('a failure is told with its reason, another try may begin, and a late success still wins', async () => {
        const {dossier, payment} = await begun();
        const told = await news(payment);

        await tell(portal, {...told, outcome: 'failed'});
        assert.equal((await stateOf(payment)).state, 'failed');
        const second = await start(dossier);
        assert.notEqual(second.id, payment.id);
        await tell(portal, told);

        assert.equal((await stateOf(payment)).state, 'settled');
        assert.equal((await stateOf(second)).state, 'cancelled');
        await tell(portal, {...told, outcome: 'failed'});
        assert.equal((await stateOf(payment)).state, 'settled');
      });

    it('another amount settles nothing: it is held, the payer is told, and the right one still settles', async () => {
      const {dossier, payment} = await begun();
      const less = await news(payment, {amount: fee - 1000});

      await tell(portal, less);
      await tell(portal, less);

      const held = await stateOf(payment);
      assert.deepEqual([held.state, held.reason, held.received], ['review', 'amount', fee - 1000]);
      assert.deepEqual(await moneyOf(less), [{state: 'held', reason: 'amount'}]);
      assert.equal((await lan.json('GET', `dossiers/${dossier}`)).obligation.state, 'review');
      await tell(portal, await news(payment));
      assert.equal((await stateOf(payment)).state, 'settled');
    });

    it('money that comes twice is held to be given back, and its payer is told', async () => {
      const {payment} = await begun();
      const [first, second] = [await news(payment), await news(payment)];

      await tell(portal, first);
      await tell(portal, second);

      assert.deepEqual(await moneyOf(second), [{state: 'held', reason: 'already-settled'}]);
      const {state, reason, received} = await stateOf(payment);
      assert.deepEqual(
        {state, reason, received},
        {state: 'settled', reason: 'already-settled', received: fee},
      );
    });

    it('money that comes after its time, or after it was given up, settles all the same', async () => {
      const [late, left] = [await begun(), await begun()];
      await db()
        .updateTable('payments')
        .set({expires_at: new Date(0)})
        .where('id', '=', late.payment.id)
        .execute();
      await expirePayments(portal.context);
      assert.equal((await stateOf(late.payment)).state, 'expired');
      assert.equal((await lan.json('POST', `payments/${left.payment.id}/cancellation`)).state, 'cancelled');

      await tell(portal, await news(late.payment));
      await tell(portal, await news(left.payment));

      assert.equal((await stateOf(late.payment)).state, 'settled');
      assert.equal((await stateOf(left.payment)).state, 'settled');
    });

    it('one try is set aside for another way, and counts if its money comes first', async () => {
      const {dossier, payment} = await begun();
      const other = method === 'counter' ? 'vietqr' : 'counter';

      const second = await start(dossier, {method: other});
      assert.equal((await stateOf(payment)).state, 'cancelled');
      await tell(portal, await news(payment));

      assert.equal((await stateOf(payment)).state, 'settled');
      assert.equal((await stateOf(second)).state, 'cancelled');
      const {payments} = await lan.json('GET', `dossiers/${dossier}/payments`);
      assert.deepEqual(
        payments.map(({id}: {id: string}) => id),
        [second.id, payment.id],
      );
    });

    it('a reference that nobody gave out changes nothing', async () => {
      const {payment} = await begun();

      await tell(portal, await news(payment, {ref: 'KTM0000001Y'}));

      assert.equal((await stateOf(payment)).state, 'pending');
    });

    it('the way back leads to a registered site or the portal only', async () => {
      const [dossier = ''] = await owing(portal, lan, 1);

      for (const returnTo of ['https://evil.example/', 'javascript:alert(1)', `https://x@evil.example/`])
        assert.equal((await start(dossier, {returnTo})).code, 'invalid', returnTo);
      assert.equal((await start(dossier, {returnTo: `${schoolOrigin}/tin-tuc`})).state, 'pending');
    });
  });
}
