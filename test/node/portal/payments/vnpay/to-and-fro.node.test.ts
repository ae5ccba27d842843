import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Hono} from 'hono';
import {listen, type Listening} from '../../../../../demo/gateways/src/listen.js';
import type {Transaction} from '../../../../../demo/gateways/src/vnpay/transaction.js';
import {openVnpay, type Vnpay} from '../../../../../demo/gateways/src/vnpay/vnpay.js';
import {reconcile} from '../../../../../demo/portal/src/payments/reconcile.js';
import {aPerson, type APerson} from '../../a-person.js';
import {atTheDesk} from '../../at-the-desk.js';
import {schoolOrigin, startTestPortal, type TestPortal} from '../../start-test-portal.js';
import {payingByVnpay, settlementsOf, signed, vnpayEnv, word} from './a-vnpay.js';

const returnTo = `${schoolOrigin}/nop-ho-so.html?trang=2`;

describe('to VNPAY and back', () => {
  let portal: TestPortal;
  let vnpay: Vnpay;
  let server: Listening;
  let hoa: APerson;
  let clock: Date | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'vnpay-'));
  before(async () => {
    // listens before there is a portal to tell: each has to know where the other is
    const gateway = new Hono();
    gateway.all('*', (c) => vnpay.app.fetch(c.req.raw));
    server = await listen(gateway, 0);
    portal = await startTestPortal(
      {
        ...vnpayEnv,
        VNPAY_URL: `${server.url}/paymentv2/vpcpay.html`,
        VNPAY_API_URL: `${server.url}/merchant_webapi/api/transaction`,
      },
      {now: () => clock ?? new Date()},
    );
    vnpay = openVnpay({
      file: join(folder, 'vnpay.jsonl'),
      tmnCode: vnpayEnv.VNPAY_TMN_CODE,
      secret: vnpayEnv.VNPAY_HASH_SECRET,
      noticeUrl: `${portal.url}/api/v1/notices/vnpay`,
      retryUnit: 60_000,
    });
    hoa = await aPerson(portal, 'Đinh Thị Bích Ngọc');
  });
  after(async () => {
    vnpay?.close();
    await Promise.allSettled([server?.close(), portal?.close()]);
    rmSync(folder, {recursive: true, force: true});
  });

  /** A browser without scripts: follows one step at a time. */
  const visit = (url: string) => fetch(new URL(url, portal.url), {redirect: 'manual'});
  const location = (answer: Response) => answer.headers.get('location') ?? '';
  const titleOf = async (url: string) => {
    const page = await visit(url);
    return /<title>(.*)<\/title>/.exec(await page.text())?.[1];
  };
  /** Goes to the gateway and chooses there; the address that the gateway sends the browser back to. */
  const pay = async ({redirect}: {redirect: {url: string}}, form: Record<string, string> = {}) => {
    const gateway = location(await visit(redirect.url));
    assert.equal((await fetch(gateway)).status, 200);
    const id = new URL(gateway).searchParams.get('vnp_TxnRef');
    const chosen = await fetch(`${server.url}/transactions/${id}`, {
      method: 'POST',
      headers: {origin: server.url},
      body: new URLSearchParams({result: '00/00', telling: 'now', return: 'back', ...form}),
      redirect: 'manual',
    });
    return location(chosen);
  };
  const stateOf = async ({id}: {id: string}) =>
    (
      await portal.context.database.db
        .selectFrom('payments')
        .select('state')
        .where('id', '=', id)
        .executeTakeFirst()
    )?.state;

  it('the way there names the payment and nobody', async () => {
    const {payment} = await payingByVnpay(portal, hoa, {returnTo});

    const gateway = new URL(location(await visit(payment.redirect.url)));

    assert.equal(payment.redirect.url, `${portal.url}/pay/${payment.id}/go`);
    assert.equal(gateway.searchParams.get('vnp_Amount'), '50000000');
    assert.equal(gateway.searchParams.get('vnp_ReturnUrl'), `${portal.url}/pay/vnpay/return`);
    assert.match(gateway.searchParams.get('vnp_OrderInfo') ?? '', /^[A-Za-z0-9 ]+$/);
    assert.doesNotMatch(decodeURIComponent(gateway.search), /Ngọc|Ngoc|062185|0905|@|localhost:9001/);
  });

  it('notice before return: the page that the browser comes back to knows already', async () => {
    const {dossier, payment} = await payingByVnpay(portal, hoa, {returnTo});

    const back = await pay(payment);
    const onwards = location(await visit(back));

    assert.equal(onwards, `/pay/${payment.id}/return`);
    assert.equal(await titleOf(onwards), 'Đã nhận được tiền');
    assert.equal((await settlementsOf(portal, dossier.id)).length, 1);
    assert.equal(location(await visit(payment.redirect.url)), onwards);
  });

  it('return before notice: the browser’s word settles nothing, the notice does', async () => {
    const {dossier, payment} = await payingByVnpay(portal, hoa, {returnTo});

    const back = await pay(payment, {telling: 'never'});
    const onwards = location(await visit(back));

    assert.equal(await titleOf(onwards), 'Đang chờ cổng thanh toán báo kết quả');
    assert.equal(await stateOf(payment), 'pending');
    const notice = await fetch(`${portal.url}/api/v1/notices/vnpay${new URL(back).search}`);
    assert.deepEqual(await notice.json(), {RspCode: '00', Message: 'Confirm Success'});
    await visit(back);
    assert.equal(await titleOf(onwards), 'Đã nhận được tiền');
    assert.equal((await settlementsOf(portal, dossier.id)).length, 1);
  });

  it('neither return nor notice: the portal asks, and settles once', async () => {
    const {dossier, payment} = await payingByVnpay(portal, hoa);
    const open = await payingByVnpay(portal, hoa);
    await pay(payment, {telling: 'never', return: 'close'});

    clock = new Date(Date.now() + 17 * 60_000);
    for (let asked = 1; asked > 0;) asked = await reconcile(portal.context);
    clock = undefined;

    assert.equal(await stateOf(payment), 'settled');
    assert.equal((await settlementsOf(portal, dossier.id)).length, 1);
    assert.notEqual(await stateOf(open.payment), 'settled');
  });

  it('what was paid goes back by an order of the desk, once, and stays in its list until it has left', async () => {
    const desk = await atTheDesk(portal);
    const {dossier, payment} = await payingByVnpay(portal, hoa);
    await pay(payment);
    await desk.post(`/desk/dossiers/${dossier.id}`, `/desk/money/refund/${payment.id}`, {reason: 'Nộp nhầm'});
    const {id, number} = await portal.context.database.db
      .selectFrom('transactions')
      .selectAll()
      .where('payment_id', '=', payment.id)
      .executeTakeFirstOrThrow();
    const list = '/desk/transfers/refund';
    const order = async () => {
      const answer = await desk.post(list, `/desk/transfers/${id}/order`, {reason: 'Hoàn cho chị Hoa'});
      return new URL(answer.headers.get('location') ?? '', portal.url).searchParams.get('done');
    };

    const orders = [await order(), await order()];

    assert.deepEqual(orders, ['accepted', 'under-way']);
    const [transaction] = (await (await fetch(`${server.url}/transactions`)).json()) as Transaction[];
    assert.equal(transaction?.ending?.transactionNo, number);
    assert.deepEqual(
      {type: transaction?.refund?.type, amount: transaction?.refund?.amount},
      {type: '02', amount: '50000000'},
    );
    assert.ok((await desk.page(list)).includes(`/desk/transfers/${id}/returned`));
    assert.match(
      await desk.page(`/desk/dossiers/${dossier.id}`),
      /Hoàn cho chị Hoa \(cổng thanh toán đã nhận lệnh hoàn\)/,
    );
    assert.equal(await stateOf(payment), 'refunding');
    await desk.post(list, `/desk/transfers/${id}/returned`, {reason: 'VNPAY báo xong'});
    assert.equal(await stateOf(payment), 'refunded');
    const late = await desk.post(list, `/desk/transfers/${id}/order`, {reason: 'Lần nữa'});
    assert.equal(late.status, 409);
  });

  it('a failure is told with its reason, in the payer’s language', async () => {
    const {payment} = await payingByVnpay(portal, hoa, {locale: 'en'});

    const back = await pay(payment, {result: 'other', other: '51/02'});
    const page = await (await visit(location(await visit(back)))).text();

    assert.match(page, /<html lang="en">/);
    assert.match(page, /The balance does not cover the amount\. Nothing was taken from your account\./);
  });

  it('an address that VNPAY did not sign leads to no payment', async () => {
    const {payment, row} = await payingByVnpay(portal, hoa);
    const true_ = signed(word(row));

    for (const query of [true_.slice(0, -1), true_.replace('50000000', '50000100'), 'vnp_TxnRef=x', '']) {
      const answer = await visit(`/pay/vnpay/return?${query}`);
      assert.equal(answer.status, 400);
      assert.match(await answer.text(), /Địa chỉ này không do cổng thanh toán gửi/);
    }
    assert.equal(await stateOf(payment), 'pending');
  });

  it('pages may not be framed, run no inline script, and are kept by nobody', async () => {
    const {payment} = await payingByVnpay(portal, hoa, {returnTo});

    const there = await visit(`${payment.redirect.url}?here`);
    const back = await visit(`/pay/${payment.id}/return`);

    for (const page of [there, back]) {
      assert.match(
        page.headers.get('content-security-policy') ?? '',
        /default-src 'none'; script-src 'self';/,
      );
      assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
      assert.equal(page.headers.get('cache-control'), 'no-store');
      assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
      const text = await page.text();
      assert.doesNotMatch(text, /<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/);
      assert.doesNotMatch(text, /Ngọc|Ngoc|062185|0905/);
    }
  });

  it('the way back is the page on a registered site, with the payment’s fragment, or the portal’s own', async () => {
    const backOf = async ({id}: {id: string}) => {
      const page = await (await visit(`/pay/${id}/return`)).text();
      return /data-back="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    };
    const site = await payingByVnpay(portal, hoa, {returnTo: `${returnTo}#top`});
    const none = await payingByVnpay(portal, hoa, {locale: 'en'});
    const gone = await payingByVnpay(portal, hoa, {returnTo});
    await portal.context.database.db
      .updateTable('payments')
      .set({return_to: 'https://stranger.example/page'})
      .where('id', '=', gone.payment.id)
      .execute();

    assert.equal(await backOf(site.payment), `${returnTo}#dvc-payment`);
    assert.equal(
      await backOf(none.payment),
      `${portal.url}/embed/payment?dossier=${none.dossier.id}&lang=en`,
    );
    assert.equal(await backOf(gone.payment), `${portal.url}/embed/payment?dossier=${gone.dossier.id}`);
  });

  it('the state behind a page is a state and its words, and no payment has none', async () => {
    const {payment} = await payingByVnpay(portal, hoa, {returnTo});

    const state = await (await visit(`/pay/${payment.id}/state`)).json();

    assert.deepEqual(Object.keys(state), ['state', 'tone', 'title', 'text']);
    assert.equal(state.state, 'pending');
    for (const path of ['go', 'return', 'state'])
      assert.equal((await visit(`/pay/${crypto.randomUUID()}/${path}`)).status, 404);
    assert.equal((await visit('/pay/nothing/return')).status, 404);
  });
});
