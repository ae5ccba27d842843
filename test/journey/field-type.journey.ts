import assert from 'node:assert/strict';
import {after, before, describe} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {startTestPortal, type TestPortal} from '../node/portal/start-test-portal.js';
import {aPerson} from '../node/portal/a-person.js';
import {accessible} from './support/axe.js';
import {openBrowser, phone} from './support/browser.js';
import {pdf} from './support/papers.js';
import {steps} from './support/steps.js';
import {attachForLater, chooseDelivery, press, signIn} from './support/wizard.js';

const folder = new URL('../extensions/pupil-code', import.meta.url).pathname;

describe('a form with a field type of the portal’s own', () => {
  let portal: TestPortal;
  let browser: Browser;
  let page: Page;
  const step = steps();
  before(async () => {
    portal = await startTestPortal({EXTENSIONS: folder});
    browser = await openBrowser();
    page = await browser.newPage({viewport: phone});
  });
  after(async () => {
    await browser.close();
    await portal.close();
  });
  const field = () => page.getByLabel('Mã học sinh', {exact: true});

  step('is filled in on the portal’s page, under its policy', async () => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${portal.url}/embed/wizard?procedure=2.002478`);
    await field().fill('kt12');
    await press(page, 'Tiếp tục');
    await page.getByRole('link', {name: /mã học sinh/}).waitFor();
    await accessible(page, 'a wrong pupil code');

    assert.deepEqual(errors, []);
  });

  step('keeps one form of what was typed, and shows another', async () => {
    await field().fill('kt 0001 2345');
    await page.getByLabel('Ghi chú').fill('Chuyển theo gia đình');

    assert.equal(await field().inputValue(), 'KT 0001 2345');
    await page
      .getByText(/^Đã lưu/)
      .first()
      .waitFor();
  });

  step('is in the draft after a reload', async () => {
    await page.reload();
    await field().waitFor();

    assert.equal(await field().inputValue(), 'KT 0001 2345');
  });

  step('stands in the summary, as people read it', async () => {
    const person = await aPerson(portal);
    await press(page, 'Tiếp tục');
    await attachForLater(page, {
      'Học bạ (bản chính)': pdf('hoc-ba.pdf'),
      'Giấy chứng nhận trúng tuyển vào lớp đầu cấp trung học phổ thông, ghi rõ loại hình trường (công lập hoặc tư thục)':
        pdf('trung-tuyen.pdf'),
      'Giấy giới thiệu chuyển trường do hiệu trưởng nhà trường nơi đi cấp': pdf('gioi-thieu.pdf'),
    });
    await press(page, 'Tiếp tục');
    await chooseDelivery(page);
    await press(page, 'Tiếp tục');
    await signIn(page, person);
    await page.getByRole('heading', {name: 'Kiểm tra và nộp hồ sơ'}).waitFor();

    await page.getByText('KT 0001 2345', {exact: true}).waitFor();
    await accessible(page, 'the summary of a pupil code');
  });
});
