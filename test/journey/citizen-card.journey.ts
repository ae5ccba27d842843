import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {startTestPortal, type TestPortal} from '../node/portal/start-test-portal.js';
import {printed} from '../unit/elements/citizen-card/cards.js';
import {photograph, type Photograph} from '../unit/elements/citizen-card/photograph.js';
import {accessible} from './support/axe.js';
import {openBrowser, phone} from './support/browser.js';
import {steps} from './support/steps.js';
import {press} from './support/wizard.js';

/** What Chromium's camera of a file shows: the same grey picture again and again (YUV4MPEG2). */
function video({width, height, data}: Photograph): Buffer {
  const grey = Buffer.alloc(width * height);
  for (let at = 0; at < grey.length; at += 1) grey[at] = data[at * 4] ?? 0;
  const frame = [Buffer.from('FRAME\n'), grey, Buffer.alloc((width * height) / 2, 128)];
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\n`),
    ...frame,
    ...frame,
  ]);
}

describe('a mother fills in the form from her citizen’s card, by the camera', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dvc-camera-'));
  let portal: TestPortal;
  let browser: Browser;
  let page: Page;
  const step = steps();
  before(async () => {
    const shot = {turned: -7, tilted: {sideways: 10}, shadow: 0.6, noise: 4};
    writeFileSync(join(folder, 'card.y4m'), video(photograph(printed('front'), shot)));
    portal = await startTestPortal();
    browser = await openBrowser([
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${join(folder, 'card.y4m')}`,
    ]);
    page = await browser.newPage({viewport: phone});
  });
  after(async () => {
    await browser.close();
    await portal.close();
    rmSync(folder, {recursive: true});
  });

  const errors: string[] = [];
  const sent: string[] = [];

  step('is read by a worker, under the portal’s policy, and nothing leaves the page', async () => {
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${portal.url}/embed/wizard?procedure=2.002478`);
    const worker = page.waitForEvent('worker');
    page.on('request', (request) => request.method() === 'GET' || sent.push(request.url()));
    await press(page, 'Quét mã QR trên căn cước (Người nộp hồ sơ)');

    await page.getByRole('heading', {name: 'Đọc được từ thẻ'}).waitFor();
    assert.match((await worker).url(), /card-worker/);
    await page.getByText('Tổ 3, Quyết Thắng, Thành phố Kon Tum, Kon Tum').waitFor();
    await accessible(page, 'what a card says');
    assert.deepEqual([errors, sent], [[], []]);
  });

  step('fills in the applicant once she says so', async () => {
    const applicant = page.getByRole('group', {name: 'Người nộp hồ sơ'});
    await press(page, 'Điền vào mẫu đơn');

    await page.getByText(/Đã điền từ căn cước: Họ và tên, Ngày sinh/).waitFor();
    assert.equal(await applicant.getByLabel('Họ và tên', {exact: true}).inputValue(), 'Nguyễn Thị Hoà');
    assert.equal(await applicant.getByLabel('Ngày sinh', {exact: true}).inputValue(), '05/09/1990');
    assert.equal(await applicant.getByLabel('Số căn cước', {exact: true}).inputValue(), '062190001234');
  });
});
