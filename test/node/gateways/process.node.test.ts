import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {it} from 'node:test';

it('the stand-ins print where they are, keep what they got over a restart, and end with their parent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gateways-'));
  const first = await start(folder);
  const sms = JSON.stringify({to: '0905123456', text: 'còn đây'});
  await fetch(`${first.ready.inbox}/sms`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: sms,
  });
  first.child.stdin.end();
  await once(first.child, 'exit', {signal: AbortSignal.timeout(5000)});

  const second = await start(folder);
  const messages = await (await fetch(`${second.ready.inbox}/messages`)).json();
  const bankPage = await (await fetch(second.ready.bank)).text();
  const vnpayPage = await (await fetch(second.ready.vnpay)).text();
  const nationalPage = await (await fetch(second.ready.national)).text();
  second.child.kill('SIGTERM');
  const [code] = await once(second.child, 'exit', {signal: AbortSignal.timeout(5000)});

  assert.equal(messages[0].text, 'còn đây');
  assert.match(bankPage, /không phải ngân hàng thật/);
  assert.match(vnpayPage, /MÔ PHỎNG – đây không phải VNPAY/);
  assert.match(nationalPage, /MÔ PHỎNG – đây không phải nền tảng thanh toán quốc gia/);
  assert.match(second.ready.smtp, /^smtp:\/\/localhost:\d+$/);
  assert.equal(code, 0);
});

async function start(folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/gateways/src/main.ts'], {
    env: {
      ...process.env,
      DATA_DIR: folder,
      PORTAL_URL: 'http://127.0.0.1:9',
      BANK_WEBHOOK_SECRET: 'a-secret',
      VNPAY_TMN_CODE: 'DVCKTM01',
      VNPAY_HASH_SECRET: 'another-secret',
      NATIONAL_PAY_SECRET: 'a-third-secret-of-more-than-32-bytes',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface(child.stdout), 'line', {signal: AbortSignal.timeout(15_000)});
  return {
    child,
    ready: JSON.parse(String(line)).ready as Record<'bank' | 'inbox' | 'smtp' | 'vnpay' | 'national', string>,
  };
}
