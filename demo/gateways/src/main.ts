import {join} from 'node:path';
import {openBank} from './bank/bank.js';
import {openInbox} from './inbox/inbox.js';
import {endWithParent} from './lifetime.js';
import {listen} from './listen.js';
import {openNational} from './national/national.js';
import {openVnpay} from './vnpay/vnpay.js';

const {env} = process;
const folder = join(env['DATA_DIR'] ?? '.data', 'gateways');

const portal = required('PORTAL_URL');
const retryUnit = Number(env['BANK_RETRY_UNIT_MS'] ?? 60_000);
const bank = openBank({
  file: join(folder, 'transfers.jsonl'),
  portal,
  secret: required('BANK_WEBHOOK_SECRET'),
  retryUnit,
});
const vnpay = openVnpay({
  file: join(folder, 'vnpay.jsonl'),
  tmnCode: required('VNPAY_TMN_CODE'),
  secret: required('VNPAY_HASH_SECRET'),
  noticeUrl: `${portal}/api/v1/notices/vnpay`,
  retryUnit,
});
const national = openNational({
  file: join(folder, 'national.jsonl'),
  secret: required('NATIONAL_PAY_SECRET'),
  noticeUrl: `${portal}/api/v1/notices/national`,
  retryUnit,
});
const inbox = await openInbox({file: join(folder, 'messages.jsonl'), smtpPort: port('SMTP_PORT')});
const bankPage = await listen(bank.app, port('BANK_PORT'));
const inboxPage = await listen(inbox.app, port('INBOX_PORT'));
const vnpayPage = await listen(vnpay.app, port('VNPAY_PORT'));
const nationalPage = await listen(national.app, port('NATIONAL_PORT'));

endWithParent(async () => {
  bank.close();
  vnpay.close();
  national.close();
  const pages = [bankPage, inboxPage, vnpayPage, nationalPage];
  await Promise.allSettled([inbox.close(), ...pages.map((page) => page.close())]);
});

const ready = {
  bank: bankPage.url,
  inbox: inboxPage.url,
  smtp: inbox.smtp,
  vnpay: vnpayPage.url,
  national: nationalPage.url,
};
console.log(JSON.stringify({ready}));

function required(name: string): string {
  const value = env[name];
  if (!value) throw new Error(`Set ${name} to start the stand-ins.`);
  return value;
}

/** Unset means a free port. */
function port(name: string): number {
  const value = Number(env[name] ?? 0);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new Error(`${name} is not a port.`);
  return value;
}
