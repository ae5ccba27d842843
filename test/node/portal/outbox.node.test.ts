import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {createServer, type Socket} from 'node:net';
import type {AddressInfo} from 'node:net';
import {after, describe, it} from 'node:test';
import {addToOutbox} from '../../../demo/portal/src/outbox/add-to-outbox.js';
import type {Mail} from '../../../demo/portal/src/outbox/mail.js';
import {wordsOf} from '../../../demo/portal/src/outbox/words.js';
import {aPerson} from './a-person.js';
import {drivers, newNumber, settings} from './payments/support/drivers.js';
import {fee, owing} from './payments/support/owing.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

describe('the outbox', () => {
  /** As much of SMTP as a mail needs; `refuse` answers like a server that is full. */
  async function startSmtp() {
    const mails: string[] = [];
    const sockets = new Set<Socket>();
    const smtp = {refuse: false, refused: 0, mails, url: '', close: () => {}};
    const server = createServer((socket) => {
      sockets.add(socket);
      let data: string | undefined;
      socket.on('error', () => {});
      socket.write('220 inbox\r\n');
      socket.on('data', (chunk) => {
        if (data !== undefined) {
          data += chunk.toString();
          if (!data.endsWith('\r\n.\r\n')) return;
          mails.push(data);
          data = undefined;
          return void socket.write('250 kept\r\n');
        }
        for (const line of chunk.toString().trim().split('\r\n')) {
          const command = line.slice(0, 4).toUpperCase();
          if (command === 'MAIL' && smtp.refuse) {
            smtp.refused++;
            socket.write('451 full\r\n');
          } else if (command === 'DATA') {
            data = '';
            socket.write('354 go\r\n');
          } else if (command === 'QUIT') socket.end('221 bye\r\n');
          else socket.write('250 ok\r\n');
        }
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    smtp.url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    smtp.close = () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    };
    return smtp;
  }

  async function until(condition: () => boolean | Promise<boolean>, patience = 8000) {
    const end = Date.now() + patience;
    while (!(await condition())) {
      if (Date.now() > end) throw new Error('it did not happen');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  const code: Mail = {type: 'activation-code', to: 'a@example.org', data: {code: '428913', minutes: 5}};
  const add = ({context}: TestPortal, mail: Mail) =>
    context.database.db.transaction().execute((tx) => addToOutbox(tx, mail));
  const rows = ({context}: TestPortal) =>
    context.database.db.selectFrom('outbox').selectAll().orderBy('id').execute();

  const running: {close: () => unknown}[] = [];
  after(() => Promise.all(running.map((one) => one.close())));
  const portalWith = async (smtpUrl: string) => {
    const portal = await startTestPortal({SMTP_URL: smtpUrl});
    running.push(portal);
    return portal;
  };

  describe('a mail', () => {
    it('goes out once its cause is committed, under its own id, and is forgotten then', async () => {
      const smtp = await startSmtp();
      running.push(smtp);
      const portal = await portalWith(smtp.url);

      await add(portal, code);
      await until(() => smtp.mails.length > 0);
      await until(async () => (await rows(portal))[0]?.sent_at !== null);
      const [row] = await rows(portal);

      assert.match(smtp.mails[0] ?? '', new RegExp(`Message-ID:\\s*<${row?.id}@`, 'i'));
      assert.match(smtp.mails[0] ?? '', /To: a@example\.org/i);
      assert.deepEqual(row?.data, {});
      assert.equal(row?.recipient, '');
    });

    it('brings the receipt of a payment as a PDF, without a name outside of it', async () => {
      const smtp = await startSmtp();
      running.push(smtp);
      const portal = await startTestPortal({...settings, SMTP_URL: smtp.url});
      running.push(portal);
      const hoa = await aPerson(portal);
      const [dossier = ''] = await owing(portal, hoa, 1);
      const key = {'idempotency-key': randomUUID()};
      const {transfer} = await hoa.json('POST', `dossiers/${dossier}/payments`, {method: 'vietqr'}, key);

      await drivers[0]?.tell(portal, {
        ref: transfer.content,
        number: newNumber(),
        amount: fee,
        outcome: 'paid',
      });
      await until(() => smtp.mails.some((mail) => /bien-lai/.test(mail)));
      const mail = smtp.mails.find((one) => /bien-lai/.test(one)) ?? '';

      assert.match(mail, /Content-Type: application\/pdf; name=bien-lai-0000001\.pdf/);
      assert.match(mail, /JVBERi0xLjc/); // %PDF-1.7 in base 64
      assert.doesNotMatch(mail.split('\r\n\r\n')[0] ?? '', /Hoa|Ngu/);
    });

    it('is not sent when its cause is rolled back', async () => {
      const smtp = await startSmtp();
      running.push(smtp);
      const portal = await portalWith(smtp.url);

      await assert.rejects(
        portal.context.database.db.transaction().execute(async (tx) => {
          await addToOutbox(tx, code);
          throw new Error('the cause failed');
        }),
      );
      await add(portal, {...code, to: 'b@example.org'});
      await until(() => smtp.mails.length > 0);

      assert.equal(smtp.mails.length, 1);
      assert.match(smtp.mails[0] ?? '', /To: b@example\.org/i);
    });

    it('is tried again while the mail server refuses, and arrives when it does not', async () => {
      const smtp = await startSmtp();
      running.push(smtp);
      smtp.refuse = true;
      const portal = await portalWith(smtp.url);

      await add(portal, {
        type: 'dossier-refused',
        to: 'c@example.org',
        data: {procedure: 'P', handle: 'H', note: 'N'},
      });
      await until(() => smtp.refused > 0);
      smtp.refuse = false;
      await until(() => smtp.mails.length === 1);

      assert.ok(((await rows(portal))[0]?.attempts ?? 0) >= 2);
    });

    it('with a code is not sent when the code has ended', async () => {
      const smtp = await startSmtp();
      running.push(smtp);
      const portal = await portalWith(smtp.url);

      await add(portal, {...code, usefulUntil: new Date(Date.now() - 1000)});
      await until(async () => (await rows(portal))[0]?.dropped_at !== null);

      assert.equal(smtp.mails.length, 0);
    });

    it('stays queued where no mail server is set', async () => {
      const portal = await portalWith('');

      await add(portal, code);

      assert.equal((await rows(portal))[0]?.attempts, 0);
    });
  });

  describe('the words of a mail', () => {
    it('keep people out of the subject and the officer’s words in the text', () => {
      const {subject, text} = wordsOf(
        'supplement-requested',
        {
          procedure: 'Chuyển trường',
          handle: '000.00.90.H34-250303-0001',
          note: 'Học bạ của em Y Blưih bị mờ.',
        },
        'https://cong.example',
      );

      assert.equal(subject, 'Hồ sơ cần bổ sung giấy tờ: 000.00.90.H34-250303-0001');
      assert.match(text, /Học bạ của em Y Blưih bị mờ\./);
      assert.match(text, /https:\/\/cong\.example/);
    });

    it('say that a date is only expected where a holiday table is missing', () => {
      const words = (dueCertain: boolean) =>
        wordsOf(
          'dossier-received',
          {procedure: 'P', code: 'M', dueOn: '2025-03-10', dueCertain},
          'https://c.example',
        ).text;

      assert.match(words(false), /Ngày hẹn trả kết quả \(dự kiến\): 10\/03\/2025/);
      assert.match(words(true), /Ngày hẹn trả kết quả: 10\/03\/2025/);
    });
  });
});
