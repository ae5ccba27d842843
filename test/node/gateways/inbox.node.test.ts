import assert from 'node:assert/strict';
import {appendFileSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, it} from 'node:test';
import {createTransport} from 'nodemailer';
import {openInbox} from '../../../demo/gateways/src/inbox/inbox.js';
import type {Message} from '../../../demo/gateways/src/inbox/message.js';

describe('the stand-in for inboxes', () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });

  const newFile = () => join(mkdtempSync(join(tmpdir(), 'inbox-')), 'messages.jsonl');

  async function open(file = newFile()) {
    const inbox = await openInbox({file, smtpPort: 0});
    closers.push(inbox.close);
    const mailer = createTransport(inbox.smtp);
    return {
      ...inbox,
      mail: (mail: {to: string | string[]; subject: string; text?: string; html?: string}) =>
        mailer.sendMail({from: 'Cổng dịch vụ công <khong-tra-loi@dvc.example>', ...mail}),
      sms: (body: unknown) =>
        inbox.app.request('/sms', {
          method: 'POST',
          headers: {'content-type': 'application/json'},
          body: JSON.stringify(body),
        }),
      async messages(to?: string) {
        const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`;
        return (await (await inbox.app.request(`/messages${query}`)).json()) as Message[];
      },
    };
  }

  describe('the inbox', () => {
    it('takes a mail over real SMTP, with its Vietnamese letters and its HTML', async () => {
      const inbox = await open();

      await inbox.mail({
        to: 'phuhuynh@example.vn',
        subject: 'Mã kích hoạt tài khoản',
        text: 'Mã kích hoạt của ông/bà là 482913.',
        html: '<p>Mã kích hoạt của ông/bà là <b>482913</b>.</p>',
      });

      const [mail, ...others] = await inbox.messages('phuhuynh@example.vn');
      assert.equal(others.length, 0);
      assert.equal(mail?.kind, 'mail');
      assert.equal(mail?.to, 'phuhuynh@example.vn');
      assert.match(mail?.from ?? '', /Cổng dịch vụ công.*khong-tra-loi@dvc\.example/);
      assert.equal(mail?.subject, 'Mã kích hoạt tài khoản');
      assert.match(mail?.text ?? '', /là 482913\./);
      assert.match(mail?.html ?? '', /<b>482913<\/b>/);
    });

    it('gives each receiver a copy, newest first, whatever the case of the address', async () => {
      const inbox = await open();
      await inbox.mail({to: ['An@Example.vn', 'binh@example.vn'], subject: 'Một', text: '1'});
      await inbox.mail({to: 'an@example.vn', subject: 'Hai', text: '2'});

      const forAn = await inbox.messages('AN@example.vn');

      assert.deepEqual(
        forAn.map(({subject}) => subject),
        ['Hai', 'Một'],
      );
      assert.equal((await inbox.messages()).length, 3);
    });

    it('takes an SMS, and finds it by any way to write the number', async () => {
      const inbox = await open();

      assert.equal((await inbox.sms({to: '+84905123456', text: 'Mã xác thực: 112233'})).status, 201);

      const [sms] = await inbox.messages('0905 123 456');
      assert.equal(sms?.kind, 'sms');
      assert.equal(sms?.text, 'Mã xác thực: 112233');
      assert.equal((await inbox.sms({to: '0905123456'})).status, 400);
    });

    it('keeps messages over a restart, even when the last line was torn by a kill', async () => {
      const file = newFile();
      const before = await open(file);
      await before.mail({to: 'an@example.vn', subject: 'Còn', text: 'còn'});
      await before.sms({to: '0905123456', text: 'còn'});
      await closers.pop()?.();
      appendFileSync(file, '{"id":"torn","kind":"ma');

      const after = await open(file);
      await after.sms({to: '0905123456', text: 'mới'});
      await closers.pop()?.();

      const texts = (await (await open(file)).messages()).map(({text}) => text.trim());
      assert.deepEqual(texts, ['mới', 'còn', 'còn']);
    });

    it('empties on request', async () => {
      const file = newFile();
      const inbox = await open(file);
      await inbox.sms({to: '0905123456', text: 'x'});

      assert.equal((await inbox.app.request('/messages', {method: 'DELETE'})).status, 204);

      assert.deepEqual(await inbox.messages(), []);
      assert.deepEqual(await (await open(file)).messages(), []);
    });

    it('shows a mail to people without letting it run or restyle anything', async () => {
      const inbox = await open();
      await inbox.mail({
        to: 'an@example.vn',
        subject: '<i>Chào</i>',
        html: '<script>alert(1)</script><p>Chào</p>',
      });
      const [mail] = await inbox.messages();

      const answer = await inbox.app.request(`/read/${mail?.id ?? ''}`);
      const page = await answer.text();

      assert.ok(page.includes('&lt;i&gt;Chào&lt;/i&gt;'));
      assert.ok(!page.includes('<script>alert'));
      assert.match(page, /sandbox="allow-popups allow-popups-to-escape-sandbox"/);
      assert.match(answer.headers.get('content-security-policy') ?? '', /script-src 'self'/);
    });
  });
});
