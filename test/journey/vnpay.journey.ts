import assert from 'node:assert/strict';
import {after, before, describe} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import type {Page} from 'playwright-core';
import {accessible} from './support/axe.js';
import {openProfile, type Profile} from './support/browser.js';
import {runDemo, type RunningDemo} from './support/demo.js';
import {beginDiploma, fillDiploma} from './support/diploma.js';
import {atRest, check, click} from './support/hands.js';
import {someone} from './support/people.js';
import {paymentsOf} from './support/records.js';
import {steps} from './support/steps.js';
import {payAtVnpay} from './support/vnpay.js';
import * as wizard from './support/wizard.js';

describe('a father pays by VNPAY, whose page refuses frames, from a school’s page', () => {
  const father = someone('A Bliu');
  const step = steps();
  let demo: RunningDemo;
  let browser: Profile;
  let page: Page;
  let reference = '';

  before(async () => {
    demo = await runDemo();
    browser = await openProfile();
    page = await browser.openPage();
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), demo?.close()]);
  });

  const frame = () => wizard.wizardFrame(page);
  const choose = async () => {
    await check(frame().getByLabel('Thẻ hoặc ví qua VNPAY'));
    await wizard.press(frame(), 'Thanh toán trực tuyến');
    await frame()
      .getByRole('link', {name: /^Mở trang thanh toán/})
      .waitFor();
  };
  /** A tab of its own, as a press opens it. */
  const openTab = async (): Promise<Page> => {
    const opened = browser.context.waitForEvent('page');
    await atRest(page);
    await click(frame().getByRole('link', {name: /^Mở trang thanh toán/}));
    return opened;
  };
  /** Where no tab opens, as in chat apps' browsers, the gateway took the place of the page, and nothing can be closed. */
  const comeBackWhereNothingCloses = async (address: string) => {
    const only = await browser.openPage();
    await only.goto(demo.school);
    await only.goto(address);
    await only.getByRole('status').getByText('Đã nhận được tiền').waitFor();
    await only.getByText('Bạn có thể đóng thẻ này.').waitFor();
    await accessible(only, 'the return page');
    await only.getByRole('link', {name: 'Quay lại trang nộp hồ sơ'}).click();
    await only.waitForURL(`${demo.school}/#dvc-payment`);
    await only.close();
  };
  const isInView = async () => {
    const box = await page.locator('dvc-dossier-wizard iframe').boundingBox();
    const {height} = page.viewportSize() ?? {height: 0};
    return box !== null && box.y < height * 0.75 && box.y + box.height > 0;
  };

  step('files a dossier that owes 500.000 đ', async () => {
    await beginDiploma(page, demo, father);
    await fillDiploma(page, father);
    reference = await wizard.submit(frame());
  });

  step(
    'gives the page up for the gateway, cancels there, and is back in the same place, told so',
    async () => {
      await choose();
      await atRest(page);
      await click(frame().getByRole('link', {name: /Mở ngay trong trang này$/}));
      await page.waitForURL(`${demo.vnpay}/**`);
      await accessible(page, 'the gateway');
      await page.getByRole('button', {name: 'Huỷ giao dịch'}).click();

      await page.waitForURL(`${demo.school}/#dvc-payment`);
      await frame()
        .getByRole('status')
        .filter({hasText: 'Giao dịch đã được huỷ trên trang thanh toán.'})
        .first()
        .waitFor({state: 'attached'});
      assert.ok(await isInView());
      assert.equal(browser.context.pages().filter((one) => one.url() !== 'about:blank').length, 1);
    },
  );

  step(
    'tries again in a tab, closes all at the gateway, and finds the result at the next visit',
    async () => {
      await choose();
      const tab = await openTab();
      await payAtVnpay(tab, {
        result: '13 · Nhập sai mã OTP',
        telling: 'Báo trễ 5 giây, sau khi khách quay về',
        leaving: 'Đóng thẻ, không quay về',
      });
      await tab.getByText('Trình duyệt không quay về cổng').waitFor();
      await tab.close();
      await page.goto('about:blank');
      await noticeTaken(demo.vnpay);

      await page.goto(demo.school);
      await frame().getByText('Mã xác thực hoặc mật khẩu thanh toán chưa đúng.').first().waitFor();
    },
  );

  step(
    'pays in a tab, a forged notice comes first; the tab tells it and goes, and the page has seen it',
    async () => {
      await choose();
      const tab = await openTab();
      await payAtVnpay(tab, {telling: 'Một tin giả mạo trước, một giây sau tin thật'});

      const closed = tab.waitForEvent('close');
      await tab.waitForURL(`${demo.portal}/pay/**`);
      const address = tab.url();
      await frame().getByText('Đã nhận được tiền', {exact: true}).first().waitFor();
      await closed;
      await comeBackWhereNothingCloses(address);
    },
  );

  step('and the database holds three tries and one settlement', async () => {
    await demo.stop();

    const payments = await paymentsOf(demo.dataDir, reference);

    assert.deepEqual(payments, [
      {method: 'vnpay', state: 'cancelled', reason: 'cancelled-there', settled: 0},
      {method: 'vnpay', state: 'failed', reason: 'wrong-code', settled: 0},
      {method: 'vnpay', state: 'settled', reason: null, settled: 500_000},
    ]);
  });
});

/** The newest transaction's notice was taken by the portal. */
async function noticeTaken(vnpay: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const [newest] = (await (await fetch(`${vnpay}/transactions`)).json()) as {notice: {state: string}}[];
    if (newest?.notice.state === 'accepted') return;
    await pause(100);
  }
  throw new Error('the gateway’s notice was not taken');
}
