import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {refundPayment} from '../../demo/portal/src/payments/give-back.js';
import {aPerson, type APerson} from '../node/portal/a-person.js';
import {drivers, newNumber, settings} from '../node/portal/payments/support/drivers.js';
import {fee, owing} from '../node/portal/payments/support/owing.js';
import {startTestPortal, type TestPortal} from '../node/portal/start-test-portal.js';
import {accessible} from './support/axe.js';
import {openBrowser, phone} from './support/browser.js';

describe('somebody checks a receipt', () => {
  let portal: TestPortal;
  let browser: Browser;
  let hoa: APerson;
  before(async () => {
    portal = await startTestPortal(settings);
    hoa = await aPerson(portal);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await portal.close();
  });

  const paid = async () => {
    const [dossier = ''] = await owing(portal, hoa, 1);
    const key = {'idempotency-key': randomUUID()};
    const {id, transfer} = await hoa.json('POST', `dossiers/${dossier}/payments`, {method: 'vietqr'}, key);
    const [bank] = drivers;
    await bank?.tell(portal, {ref: transfer.content, number: newNumber(), amount: fee, outcome: 'paid'});
    const {receipt} = await hoa.json('GET', `payments/${id}`);
    const sheet = await hoa.call('GET', `payments/${id}/receipt`);
    return {id: String(id), check: String(receipt.check), pdf: Buffer.from(await sheet.arrayBuffer())};
  };
  const openAt = async (url: string, scheme: 'light' | 'dark' = 'light') => {
    const page = await browser.newPage({viewport: phone, colorScheme: scheme});
    await page.goto(url);
    return page;
  };
  const judged = async (page: Page, buffer: Buffer) => {
    await page
      .getByLabel('Chọn tệp PDF')
      .setInputFiles({name: 'bien-lai.pdf', mimeType: 'application/pdf', buffer});
    const verdict = page.locator('.verdict.good, .verdict.bad');
    await verdict.waitFor();
    return verdict.textContent();
  };

  it('the file that the portal gave is genuine, and one altered byte says not; nothing leaves the page', async () => {
    const {check, pdf} = await paid();
    const page = await openAt(check);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const altered = Buffer.from(pdf);
    altered.writeUInt8(altered.readUInt8(altered.length >> 1) ^ 1, altered.length >> 1);

    assert.equal(await judged(page, pdf), 'Đúng là bản do cổng lập, không bị sửa.');
    await page.reload();
    assert.equal(await judged(page, altered), 'Không phải bản do cổng lập: tệp đã bị sửa, hoặc là tệp khác.');

    assert.deepEqual(
      asked.filter((url) => !url.startsWith(check) && !/\/assets\/|\/icon\.svg$/.test(url)),
      [],
    );
    await accessible(page, 'a file that was altered');
    await page.close();
  });

  it('a voided receipt says so, though its file is the portal’s own', async () => {
    const {id, check, pdf} = await paid();
    await refundPayment(portal.context, {
      payment: id,
      officer: randomUUID(),
      reason: 'Nộp nhầm',
      stillOwed: false,
    });

    const page = await openAt(check, 'dark');

    await page.getByRole('heading', {name: 'Biên lai này đã bị hủy'}).waitFor();
    assert.equal(await judged(page, pdf), 'Đúng là bản do cổng lập, nhưng biên lai đã bị hủy.');
    await accessible(page, 'a voided receipt, in the dark');
    await page.close();
  });

  it('a code that was mistyped can be typed again', async () => {
    const {check} = await paid();
    const page = await openAt(`${portal.url}/receipts/00000-00000`);

    await page.getByRole('heading', {name: 'Không có biên lai nào mang mã này'}).waitFor();
    await page.getByLabel('Mã kiểm tra').fill(check.split('/').at(-1)?.toLowerCase().replace('-', '') ?? '');
    await page.getByRole('button', {name: 'Kiểm tra'}).click();

    await page.getByRole('heading', {name: 'Cổng đã lập biên lai này'}).waitFor();
    assert.equal(page.url(), check);
    await page.close();
  });
});
