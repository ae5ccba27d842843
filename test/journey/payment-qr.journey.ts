import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe} from 'node:test';
import type {Browser, Frame, Page} from 'playwright-core';
import {parse, verifyCRC} from 'vietqr-ts';
import {submitted} from '../node/portal/a-dossier.js';
import {aPerson, type APerson} from '../node/portal/a-person.js';
import {startTestPortal, type TestPortal} from '../node/portal/start-test-portal.js';
import {accessible} from './support/axe.js';
import {desktop, openBrowser, phone} from './support/browser.js';
import {atRest, check, click} from './support/hands.js';
import {readQr} from './support/read-screen.js';
import {openSchoolPage, type SchoolPage} from './support/school-page.js';
import {steps} from './support/steps.js';

const pictures = process.env['JOURNEY_PICTURES'];

describe('a code on a school’s page is read from the screen by somebody else’s scanner', () => {
  const step = steps();
  let portal: TestPortal;
  let school: SchoolPage;
  let browser: Browser;
  let page: Page;
  let frame: Frame;
  let mother: APerson;

  before(async () => {
    school = await openSchoolPage();
    portal = await startTestPortal({SITES: `school=${school.origin}`});
    mother = await aPerson(portal);
    const {id} = await submitted(portal, mother, '1.004889');
    school.body = `<script type="module" src="${portal.url}/cdn/dvc-embed.js"></script>
      <div style="height: 4000px">Tin tức của trường</div>
      <dvc-payment portal="${portal.url}" site-key="school" dossier="${id}"></dvc-payment>
      <div style="height: 2000px"></div>`;
    browser = await openBrowser();
    page = await (await browser.newContext({viewport: desktop})).newPage();
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), portal?.close()]);
    school?.close();
  });

  const code = () => frame.getByRole('img', {name: /^Mã VietQR/});
  /** As a gateway's way back leads there. */
  const comeBack = async () => {
    await page.goto(`${school.origin}/dich-vu-cong?id=7#dvc-payment`);
    const handle = await page.locator('dvc-payment iframe').elementHandle();
    frame = (await handle?.contentFrame()) ?? assert.fail('no frame');
  };
  const signIn = async () => {
    await frame.getByLabel('Tên đăng nhập', {exact: true}).fill(mother.username);
    await frame.getByLabel('Mật khẩu', {exact: true}).fill(mother.password);
    await click(frame.getByRole('button', {name: 'Đăng nhập', exact: true}));
  };

  step(
    'is brought to the payment, far down the page, by the address that a gateway sends back to',
    async () => {
      await comeBack();
      await frame.getByLabel('Tên đăng nhập', {exact: true}).waitFor();

      const seen = await page.locator('dvc-payment').boundingBox();
      assert.ok(seen && seen.y >= 0 && seen.y < 300, `the payment stands at ${seen?.y}`);
    },
  );

  step('chooses the transfer among the ways to pay', async () => {
    await signIn();
    await frame.getByText('500.000 đ').first().waitFor();
    await accessible(frame, 'what is owed');

    await check(frame.getByLabel('Chuyển khoản VietQR'));
    await click(frame.getByRole('button', {name: 'Thanh toán trực tuyến'}));
    await code().waitFor();
  });

  /** What the whole window shows, as a camera in front of it sees it. */
  const onScreen = async (name: string): Promise<string> => {
    let codes: string[] = [];
    // a frame of another site is painted some pictures after the page has scrolled
    for (let tries = 0; codes.length === 0 && tries < 10; tries += 1) {
      await code().scrollIntoViewIfNeeded();
      await atRest(page);
      codes = readQr(await page.screenshot(pictures ? {path: `${pictures}/payment-qr-${name}.png`} : {}));
    }
    const [read, ...more] = codes;
    assert.ok(read, `no code can be read: ${name}`);
    assert.deepEqual(more, []);
    return read;
  };

  step(
    'reads it in light and dark, on a desktop and a phone: the right amount, account and reference',
    async () => {
      const reference = (await frame.locator('[part="value"]').last().innerText()).trim();
      for (const [size, viewport] of Object.entries({desktop, phone}))
        for (const theme of ['light', 'dark']) {
          await page.setViewportSize(viewport);
          await page
            .locator('dvc-payment')
            .evaluate((element, now) => element.setAttribute('theme', now), theme);
          await frame.locator(`main[data-theme="${theme}"]`).waitFor();

          const read = await onScreen(`${size}-${theme}`);

          assert.equal(verifyCRC(read), true);
          const {data, success} = parse(read) as unknown as {success: boolean; data: Record<string, string>};
          assert.equal(success, true);
          assert.deepEqual(
            [data['amount'], data['currency'], data['message'], data['initiationMethod']],
            ['500000', '704', reference, 'dynamic'],
          );
          assert.equal(
            data['accountNumber'],
            (await frame.locator('[part="value"]').nth(1).innerText()).trim(),
          );
          await accessible(frame, `the transfer, ${size}, ${theme}`);
        }
    },
  );

  step('saves the code as a picture, for the banking app on the same phone', async () => {
    const saving = page.waitForEvent('download');
    await click(frame.getByRole('button', {name: 'Lưu ảnh mã QR'}));
    const saved = await readFile(await (await saving).path());

    assert.deepEqual(readQr(saved), [await onScreen('saved')]);
  });

  step('finds it again on a phone, which can’t scan itself: the lines to copy come first', async () => {
    const onPhone = await browser.newContext({viewport: phone, hasTouch: true, isMobile: true});
    page = await onPhone.newPage();
    await comeBack();
    await signIn();
    await code().waitFor();

    const copy = await frame.getByRole('button', {name: 'Sao chép số tài khoản'}).boundingBox();
    const picture = await code().boundingBox();
    assert.ok(copy && picture && copy.y < picture.y);
    assert.ok(picture.width >= 200);
    await frame.getByText(/^Trả ngay trên điện thoại này/).waitFor();
    await accessible(frame, 'the transfer, on a phone');
    await onScreen('on-a-phone');
  });
});
