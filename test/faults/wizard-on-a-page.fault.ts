import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import type {Frame, Page} from 'playwright-core';
import {desktop, openProfile, phone, type Profile} from '../journey/support/browser.js';
import {captcha, runDemo, type RunningDemo} from '../journey/support/demo.js';
import {atRest, check} from '../journey/support/hands.js';
import {pdf, sha256} from '../journey/support/papers.js';
import {someone} from '../journey/support/people.js';
import {steps} from '../journey/support/steps.js';
import * as wizard from '../journey/support/wizard.js';
import {signedIn} from './support/person-with-draft.js';
import {changeOf, watchStillness, type Change} from './support/stillness.js';
import {UploadLog} from './support/upload-log.js';

const chunkSize = 512 * 1024;
const application = 'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký';
const others = [
  'Học bạ (bản chính)',
  'Giấy chứng nhận trúng tuyển vào lớp đầu cấp trung học phổ thông, ghi rõ loại hình trường (công lập hoặc tư thục)',
  'Giấy giới thiệu chuyển trường do hiệu trưởng nhà trường nơi đi cấp',
];

describe('a wizard on a school’s page', () => {
  const mother = someone('Y Blưih Niê');
  const step = steps();
  const changes: [string, Change][] = [];
  let demo: RunningDemo;
  let browser: Profile;
  let page: Page;

  before(async () => {
    demo = await runDemo();
    browser = await openProfile();
    page = await browser.openPage();
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), demo?.close()]);
  });

  const frame = () => wizard.wizardFrame(page);
  const inside = async (): Promise<Frame> => {
    const handle = await page.locator('dvc-dossier-wizard iframe').elementHandle();
    return (await handle?.contentFrame()) ?? assert.fail('no frame');
  };
  /** Presses a button, and notes what the step that follows did to the page. */
  const change = async (button: string, heading: string) => {
    const pressed = frame().getByRole('button', {name: button, exact: true}).first();
    await pressed.evaluate((button) => button.scrollIntoView({block: 'center'}));
    const now = await changeOf(page, await inside(), async () => {
      await pressed.click();
      await frame().getByRole('heading', {name: heading}).first().waitFor();
    });
    changes.push([`${button} → ${heading}`, now]);
  };

  step('is filled in, and asks to sign in', async () => {
    const {person} = await signedIn(demo);
    await page.goto(demo.school);
    await wizard.findAndBegin(
      page,
      'chuyen truong thpt',
      'Chuyển trường đối với học sinh trung học phổ thông',
    );
    await wizard.fillApplicant(frame(), mother, 'Mẹ');
    await wizard.fillTransfer(frame());
    await watchStillness(page, await inside(), 'dvc-dossier-wizard', '#menu');

    await change('Tiếp tục', 'Thành phần hồ sơ');
    await change('Đăng nhập', 'Đăng nhập');
    await frame().getByLabel('Tên đăng nhập', {exact: true}).fill(person.username);
    await frame().getByLabel('Mật khẩu', {exact: true}).fill(person.password);
    await change('Đăng nhập', 'Thành phần hồ sơ');
  });

  step('goes on with an upload by itself after a reload, and sends at most one chunk again', async () => {
    const uploads = new UploadLog(page, chunkSize);
    const paper = pdf('học bạ.pdf', 4096);
    const folder = join(demo.dataDir, 'uploads');
    const slow = await browser.context.newCDPSession(await inside());
    await slow.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: 1024 * 1024,
    });
    await frame()
      .getByLabel(application, {exact: true})
      .and(frame().locator('input[type=file]'))
      .setInputFiles(paper);
    const acknowledged = () => readdirSync(folder).map((id) => uploads.acknowledged(id));
    while (Math.max(0, ...acknowledged()) < 2 * chunkSize) await pause(20);

    const [atReload = 0] = acknowledged();
    await page.reload();
    await page.locator('dvc-dossier-wizard').scrollIntoViewIfNeeded();
    await frame()
      .getByRole('listitem')
      .filter({hasText: paper.name})
      .getByText(/^Đã gửi ·/)
      .waitFor();

    const [id = '', ...more] = readdirSync(folder);
    assert.ok(atReload < paper.buffer.length, 'all of it was there before the reload');
    assert.deepEqual(more, []);
    assert.deepEqual(uploads.losses, []);
    const again = uploads.repetitions().get(id) ?? Infinity;
    assert.ok(again <= 1, `${again} chunks were sent again`);
    assert.equal(sha256(readFileSync(join(folder, id))), sha256(paper.buffer));
  });

  step('is walked through to the receipt, and back in between', async () => {
    await wizard.attach(frame(), Object.fromEntries(others.map((name, n) => [name, pdf(`giấy ${n}.pdf`)])));
    await page.setViewportSize(desktop);
    await atRest(page);
    await watchStillness(page, await inside(), 'dvc-dossier-wizard', '#menu');

    await change('Tiếp tục', 'Hình thức nhận kết quả');
    await wizard.chooseDelivery(frame());
    await change('Tiếp tục', 'Kiểm tra và nộp hồ sơ');
    await change('Quay lại', 'Hình thức nhận kết quả');
    await change('Quay lại', 'Thành phần hồ sơ');
    await page.setViewportSize(phone);
    await atRest(page);
    await change('Tiếp tục', 'Hình thức nhận kết quả');
    await change('Tiếp tục', 'Kiểm tra và nộp hồ sơ');
    await check(frame().getByRole('checkbox', {name: /^Tôi cam đoan/}));
    await frame().getByLabel('Mã xác nhận', {exact: true}).fill(captcha);
    await change('Nộp hồ sơ', 'Đã nộp hồ sơ');
  });

  step('moves nothing around itself at a step change but what its own height pushes down', () => {
    for (const [name, {moved, shifted}] of changes)
      assert.deepEqual({moved, shifted}, {moved: [], shifted: []}, name);
  });

  step('never shows a scrollbar inside, and is as tall as its content within two pictures', () => {
    for (const [name, {scrollbar}] of changes) assert.equal(scrollbar, 0, name);
    const cut = changes.map(([, change]) => change.cut).sort((a, b) => a - b);
    // a machine that is busy elsewhere is late now and then
    assert.ok(
      (cut[Math.floor(cut.length / 2)] ?? Infinity) <= 2 && (cut.at(-1) ?? Infinity) <= 12,
      String(cut),
    );
  });

  step('scrolls the page only to bring its own top into view, below the menu that stays there', () => {
    for (const [name, {scrolled, topBefore, topAfter, cover, windowHeight}] of changes) {
      const wasInView = topBefore >= cover - 1 && topBefore <= windowHeight * 0.8;
      if (wasInView) assert.equal(scrolled, 0, name);
      else
        assert.ok(
          topAfter >= cover - 1 && topAfter <= cover + 3,
          `${name}: at ${topAfter}, menu to ${cover}`,
        );
    }
  });
});
