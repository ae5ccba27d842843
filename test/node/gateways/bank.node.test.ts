import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, it} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {openBank} from '../../../demo/gateways/src/bank/bank.js';
import type {NoticeState, Transfer} from '../../../demo/gateways/src/bank/transfer.js';
import {down, openReceiver, success, unsure, type Answer} from './receiver.js';

describe('the stand-in for a bank', () => {
  const order = {bin: '970418', account: '6211000012345', amount: 500_000, content: 'KTM24A7Q9XA'};
  const closers: (() => void)[] = [];
  afterEach(() => {
    for (const close of closers.splice(0)) close();
  });

  async function open(...answers: readonly Answer[]) {
    const portal = await openReceiver(...answers);
    const file = join(mkdtempSync(join(tmpdir(), 'bank-')), 'transfers.jsonl');
    const start = (retryUnit = 5) => {
      const bank = openBank({file, portal: portal.url, secret: 'a-secret', retryUnit});
      closers.push(bank.close);
      const send = (path: string, body?: unknown) =>
        bank.app.request(path, {
          method: 'POST',
          headers: {'content-type': 'application/json'},
          ...(body !== undefined && {body: JSON.stringify(body)}),
        });
      return {
        ...bank,
        send,
        list: async () => (await (await bank.app.request('/transfers')).json()) as Transfer[],
      };
    };
    closers.push(portal.close);
    return {portal, start};
  }

  /** Waits until nothing more is to be sent for the newest transfer. */
  async function settled(bank: {list(): Promise<Transfer[]>}): Promise<NoticeState> {
    for (;;) {
      const [transfer] = await bank.list();
      if (transfer && transfer.notice.state !== 'waiting') return transfer.notice;
      await setImmediate();
    }
  }

  describe('a transfer in the banking app', () => {
    it('tells the portal once, signed over the bytes that it sends, and says that it was accepted', async () => {
      const {portal, start} = await open(success);

      const answer = await start().send('/transfers', order);

      assert.equal(answer.status, 201);
      assert.equal((await answer.json()).accepted, true);
      const [notice] = portal.notices;
      assert.ok(notice && portal.notices.length === 1);
      assert.equal(notice.path, '/api/v1/notices/sepay');
      const timestamp = String(notice.headers['x-sepay-timestamp']);
      const expected = createHmac('sha256', 'a-secret').update(`${timestamp}.${notice.body}`).digest('hex');
      assert.equal(notice.headers['x-sepay-signature'], `sha256=${expected}`);
      assert.ok(Math.abs(Number(timestamp) - Date.now() / 1000) < 5);
      assert.equal(JSON.parse(notice.body).content, 'KTM24A7Q9XA');
    });

    it('repeats the same notice until the receiver says success, and then no more', async () => {
      const {portal, start} = await open(down, unsure, success);
      const bank = start();

      const first = await (await bank.send('/transfers', order)).json();
      assert.equal(first.accepted, false);
      await portal.received(3);
      const notice = await settled(bank);

      assert.equal(notice.state, 'accepted');
      assert.equal(notice.nextAt, null);
      assert.equal(portal.notices.length, 3);
      assert.equal(new Set(portal.notices.map(({body}) => body)).size, 1);
    });

    it('gives up after seven repetitions', async () => {
      const {portal, start} = await open(down);
      const bank = start(1);

      await bank.send('/transfers', order);
      await portal.received(8);
      const notice = await settled(bank);

      assert.equal(notice.state, 'given-up');
      assert.equal(notice.nextAt, null);
      assert.equal(portal.notices.length, 8);
    });

    it('goes on repeating after a restart', async () => {
      const {portal, start} = await open(down, success);
      const first = start(50);
      await first.send('/transfers', order);
      first.close();

      const second = start();
      await portal.received(2);

      assert.equal(portal.notices[0]?.body, portal.notices[1]?.body);
      assert.equal((await settled(second)).state, 'accepted');
    });

    it('is told again by hand under the same number, as a real aggregator may', async () => {
      const {portal, start} = await open(success);
      const bank = start();
      const {id} = await (await bank.send('/transfers', order)).json();

      const again = await bank.send(`/transfers/${id}/notice`);

      assert.equal((await again.json()).accepted, true);
      assert.equal(portal.notices[0]?.body, portal.notices[1]?.body);
    });

    it('gives two transfers of the same text two numbers, and adds up the balance', async () => {
      const {portal, start} = await open(success);
      const bank = start();

      await bank.send('/transfers', order);
      await bank.send('/transfers', order);

      const [one, two] = portal.notices.map(({body}) => JSON.parse(body));
      assert.notEqual(one.id, two.id);
      assert.notEqual(one.referenceCode, two.referenceCode);
      assert.deepEqual([one.accumulated, two.accumulated], [500_000, 1_000_000]);
    });

    it('spoils the text only when asked to', async () => {
      const {portal, start} = await open(success);
      const bank = start();

      await bank.send('/transfers', {...order, mangle: 'split'});
      await bank.send('/transfers', {...order, mangle: 'mbvcb'});

      const contents = portal.notices.map(({body}) => JSON.parse(body).content);
      assert.equal(contents[0], 'KTM24A7Q 9XA');
      assert.match(contents[1], /^MBVCB\..*KTM24A7Q9XA\.CT tu .* toi 6211000012345$/);
    });

    it('refuses what no bank would send, and names each field', async () => {
      const {portal, start} = await open(success);

      const answer = await start().send('/transfers', {
        bin: '123456',
        account: '',
        amount: 0.5,
        mangle: 'no',
      });

      assert.equal(answer.status, 400);
      assert.deepEqual(
        (await answer.json()).problems.map(({field}: {field: string}) => field),
        ['bin', 'account', 'amount', 'mangle'],
      );
      assert.equal(portal.notices.length, 0);
    });

    it('cannot be made by a form on a strange page', async () => {
      const {portal, start} = await open(success);
      const {app} = start();
      const form = {
        method: 'POST',
        headers: {origin: 'http://evil.example'},
        body: new URLSearchParams({...order, amount: '5'}),
      };

      assert.equal((await app.request('http://localhost/send', form)).status, 403);
      assert.equal((await app.request('http://localhost/transfers', form)).status, 415);
      assert.equal(portal.notices.length, 0);
    });
  });

  describe('the page of the banking app', () => {
    it('fills the form from the text of a VietQR', async () => {
      const {start} = await open(success);
      const qr =
        '00020101021238570010A00000072701270006970418011362110000123450208QRIBFTTA' +
        '530370454065000005802VN62150811KTM24A7Q9XA6304073B';

      const page = await (await start().app.request(`/?qr=${qr}`)).text();

      assert.match(page, /<option value="970418" selected/);
      assert.match(page, /name="account"\s+value="6211000012345"/);
      assert.match(page, /name="amount"\s+value="500000"/);
      assert.match(page, /name="content"\s+value="KTM24A7Q9XA"/);
    });

    it('sends what a person typed, with the dots of thousands', async () => {
      const {portal, start} = await open(success);
      const body = new URLSearchParams({...order, amount: '500.000', mangle: ''});

      const answer = await start().app.request('http://localhost/send', {
        method: 'POST',
        headers: {origin: 'http://localhost'},
        body,
      });

      assert.equal(answer.status, 303);
      assert.equal(JSON.parse(portal.notices[0]?.body ?? '').transferAmount, 500_000);
    });

    it('shows a text with markup as text', async () => {
      const {start} = await open(success);
      const bank = start();
      await bank.send('/transfers', {...order, content: '<b id="x">KTM</b>'});

      const page = await (await bank.app.request('/')).text();

      assert.ok(page.includes('&lt;b id=&quot;x&quot;&gt;KTM&lt;/b&gt;'));
      assert.ok(!page.includes('<b id="x">'));
    });
  });
});
