import assert from 'node:assert/strict';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, it} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {ignoreLogger, VNPay, type ReturnQueryFromVNPay} from 'vnpay';
import type {Transaction} from '../../../demo/gateways/src/vnpay/transaction.js';
import {openVnpay} from '../../../demo/gateways/src/vnpay/vnpay.js';
import {down, openReceiver, type Answer} from './receiver.js';

describe('the stand-in for VNPAY', () => {
  const merchant = {tmnCode: 'DVCKTM01', secret: 'KTMDEMOSECRET0123456789ABCDEFGHJ'};
  const library = new VNPay({
    tmnCode: merchant.tmnCode,
    secureSecret: merchant.secret,
    vnpayHost: 'http://vnpay.example',
    enableLog: false,
    loggerFn: ignoreLogger,
  });
  const says = (code: string): Answer => ({status: 200, body: JSON.stringify({RspCode: code, Message: ''})});
  const closers: (() => void)[] = [];
  afterEach(() => {
    for (const close of closers.splice(0)) close();
  });

  async function open(...answers: readonly Answer[]) {
    const portal = await openReceiver(...answers);
    closers.push(portal.close);
    const file = join(mkdtempSync(join(tmpdir(), 'vnpay-')), 'vnpay.jsonl');
    const start = (retryUnit = 1) => {
      const vnpay = openVnpay({file, ...merchant, noticeUrl: `${portal.url}/notice`, retryUnit});
      closers.push(vnpay.close);
      const list = async () => (await (await vnpay.app.request('/transactions')).json()) as Transaction[];
      return {
        ...vnpay,
        list,
        /** A payer is sent here, and chooses. */
        pay: async (id: string, form: Record<string, string> = {}) => {
          await vnpay.app.request(payUrl(id));
          return choose(vnpay.app, `/transactions/${id}`, {
            result: '00/00',
            telling: 'now',
            return: 'back',
            ...form,
          });
        },
        settled: async (): Promise<Transaction> => {
          for (;;) {
            const [transaction] = await list();
            if (transaction?.ending && transaction.notice.state !== 'waiting') return transaction;
            await setImmediate();
          }
        },
      };
    };
    return {portal, start};
  }

  type App = ReturnType<typeof openVnpay>['app'];
  const choose = (app: App, path: string, form: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: {'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost'},
      body: new URLSearchParams(form).toString(),
    });

  /** As a merchant builds it, by the library. */
  function payUrl(id: string, more: object = {}): string {
    const url = new URL(
      library.buildPaymentUrl({
        vnp_Amount: 500_000,
        vnp_CreateDate: 20991124090000,
        vnp_ExpireDate: 20991124091500,
        vnp_IpAddr: '203.0.113.7',
        vnp_Locale: 'vn' as never,
        vnp_OrderInfo: 'Nop phi ho so',
        vnp_OrderType: 'other' as never,
        vnp_ReturnUrl: 'http://portal.example/pay/vnpay/return?lang=vi',
        vnp_TxnRef: id,
        ...more,
      }),
    );
    return url.pathname + url.search;
  }

  const read = (query: string) =>
    library.verifyIpnCall(Object.fromEntries(new URLSearchParams(query)) as unknown as ReturnQueryFromVNPay);

  describe('VNPAY’s stand-in', () => {
    it('refuses what the merchant did not sign, another merchant, what is too late or lacks something', async () => {
      const {app} = (await open(says('00'))).start();
      const codeOf = async (path: string) =>
        /Mã lỗi (\d\d)/.exec(await (await app.request(path)).text())?.[1] ?? 'none';

      assert.equal(await codeOf(payUrl('A1').replace('50000000', '100')), '70');
      assert.equal(await codeOf(payUrl('A1').replace('DVCKTM01', 'DVCKTM02')), '02');
      assert.equal(await codeOf(payUrl('A1', {vnp_ExpireDate: 20200101000000})), '15');
      assert.equal(await codeOf(payUrl('A1', {vnp_OrderInfo: 'Nộp phí'})), '03');
      assert.equal(await codeOf(payUrl('A1')), 'none');
    });

    it('may not be framed, and says plainly that it is none', async () => {
      const {app} = (await open(says('00'))).start();

      const page = await app.request(payUrl('A1'));

      assert.equal(page.headers.get('x-frame-options'), 'SAMEORIGIN');
      assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
      assert.match(await page.text(), /MÔ PHỎNG – đây không phải VNPAY/);
    });

    it('tells the merchant and sends the browser back, both signed the same', async () => {
      const {portal, start} = await open(says('00'));
      const vnpay = start();

      const answer = await vnpay.pay('A1');

      const back = new URL(answer.headers.get('location') ?? '');
      assert.equal(answer.status, 303);
      assert.equal(back.searchParams.get('lang'), 'vi');
      back.searchParams.delete('lang');
      assert.equal(portal.notices[0]?.path, `/notice${back.search}`);
      const result = read(back.search);
      assert.ok(result.isVerified && result.isSuccess);
      assert.equal(result.vnp_Amount, 500_000);
      assert.equal((await vnpay.settled()).notice.state, 'accepted');
    });

    it('repeats until the merchant says 00 or 02, at most ten times, also over a restart', async () => {
      const {portal, start} = await open(down, says('97'), says('99'), says('02'));
      const first = start(60_000);
      await first.pay('A1');
      assert.equal(portal.notices.length, 1);
      first.close();
      const second = start();
      await choose(second.app, '/transactions/A1/notice');
      assert.equal((await second.settled()).notice.attempts.length, 4);

      const stubborn = await open(says('04'));
      const third = stubborn.start();
      await third.pay('A2');
      const {notice} = await third.settled();
      assert.equal(notice.state, 'given-up');
      assert.equal(stubborn.portal.notices.length, 10);
    });

    it('ends as the payer chooses: cancelled, not told, told twice, a forged word first, or without coming back', async () => {
      const {portal, start} = await open(says('00'));
      const vnpay = start();

      const cancelled = await vnpay.pay('A1', {result: '24/02'});
      assert.match(cancelled.headers.get('location') ?? '', /vnp_ResponseCode=24.*vnp_TransactionNo=0&/);
      await vnpay.pay('A2', {telling: 'never'});
      assert.equal(portal.notices.length, 1);
      await vnpay.pay('A3', {telling: 'twice'});
      assert.equal(portal.notices.length, 3);
      assert.equal(portal.notices[1]?.path, portal.notices[2]?.path);
      await vnpay.pay('A4', {telling: 'forged', result: 'other', other: '51/02'});
      await portal.received(5);
      const [forged, genuine] = portal.notices.slice(3).map(({path}) => read(path.slice('/notice?'.length)));
      assert.deepEqual([forged?.isVerified, genuine?.isVerified], [false, true]);
      assert.equal(genuine?.vnp_ResponseCode, '51');
      const closed = await vnpay.pay('A5', {return: 'close'});
      assert.equal(closed.status, 200);
      const again = await choose(vnpay.app, '/transactions/A5', {result: '24/02', telling: 'now'});
      assert.match(await again.text(), /đã có kết quả/);
    });

    it('lets a bank confirm late what had failed', async () => {
      const {portal, start} = await open(says('00'));
      const vnpay = start();
      await vnpay.pay('A1', {result: 'other', other: '51/02'});

      await choose(vnpay.app, '/transactions/A1/success');

      const results = portal.notices.map(({path}) => read(path.slice('/notice?'.length)).vnp_ResponseCode);
      assert.deepEqual(results, ['51', '00']);
    });

    it('answers a library’s question, signed, and lets a refund go its way', async () => {
      const vnpay = (await open(says('00'))).start();
      await vnpay.pay('A1');
      const server = await import('../../../demo/gateways/src/listen.js').then(({listen}) =>
        listen(vnpay.app, 0),
      );
      closers.push(() => void server.close());
      const client = new VNPay({
        tmnCode: merchant.tmnCode,
        secureSecret: merchant.secret,
        vnpayHost: server.url,
        queryDrAndRefundHost: server.url,
        enableLog: false,
        loggerFn: ignoreLogger,
      });
      const base = {
        vnp_IpAddr: '203.0.113.7',
        vnp_OrderInfo: 'Truy van A1',
        vnp_TransactionDate: 20991124090000,
        vnp_CreateDate: 20991124100000,
        vnp_TxnRef: 'A1',
        vnp_TransactionNo: 0,
      };
      const ask = (id: string, more: object = {}) => client.queryDr({...base, vnp_RequestId: id, ...more});

      const found = await ask('Q1');
      assert.ok(found.isVerified && found.isSuccess);
      assert.equal(found.vnp_TransactionStatus, '00');
      assert.equal((await ask('Q1')).vnp_ResponseCode, '94');
      assert.equal((await ask('Q2', {vnp_TxnRef: 'A9'})).vnp_ResponseCode, '91');
      assert.equal((await ask('Q3', {vnp_TransactionDate: 20991124090001})).vnp_ResponseCode, '91');

      const refund = (id: string) =>
        client.refund({
          ...base,
          vnp_RequestId: id,
          vnp_TransactionType: '02',
          vnp_Amount: 500_000,
          vnp_CreateBy: 'desk01',
        });
      assert.equal((await refund('R1')).vnp_ResponseCode, '00');
      assert.equal((await refund('R2')).vnp_ResponseCode, '94');
      const statuses = [await ask('Q4'), await ask('Q5'), await ask('Q6')];
      assert.deepEqual(
        statuses.map((one) => one.vnp_TransactionStatus),
        ['05', '06', '00'],
      );
      assert.deepEqual(new Set(statuses.map((one) => one.vnp_TransactionType)), new Set(['02']));
    });
  });
});
