// Makes docs/pictures again, from the running demo: `npm run pictures`.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {openProfile, type Profile} from '../test/journey/support/browser.js';
import {runDemo, type RunningDemo} from '../test/journey/support/demo.js';
import {openAtDesk, receiveAtDesk, signInAtDesk} from '../test/journey/support/desk.js';
import {pdf, png} from '../test/journey/support/papers.js';
import {someone} from '../test/journey/support/people.js';
import * as wizard from '../test/journey/support/wizard.js';
import {createCamera, sideBySide, type Shot} from './camera.js';
import {palettePng} from './palette-png.js';

const folder = join(import.meta.dirname, '../docs/pictures');
const transfer = {
  name: 'Chuyển trường đối với học sinh trung học phổ thông',
  papers: {
    'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký': pdf('Đơn xin chuyển trường.pdf', 120),
    'Học bạ (bản chính)': pdf('Học bạ.pdf', 900),
    'Giấy chứng nhận trúng tuyển vào lớp đầu cấp trung học phổ thông, ghi rõ loại hình trường (công lập hoặc tư thục)':
      pdf('Giấy trúng tuyển.pdf', 200),
    'Giấy giới thiệu chuyển trường do hiệu trưởng nhà trường nơi đi cấp': pdf('Giấy giới thiệu.pdf', 150),
  },
};
const diploma = {
  name: 'Công nhận bằng tốt nghiệp trung học cơ sở, bằng tốt nghiệp trung học phổ thông, giấy chứng nhận hoàn thành chương trình giáo dục phổ thông do cơ sở giáo dục nước ngoài cấp để sử dụng tại Việt Nam',
  papers: {
    'Phiếu đề nghị công nhận văn bằng': pdf('Phiếu đề nghị.pdf'),
    'Bản sao văn bằng hoặc bản sao từ sổ gốc, kèm bản dịch công chứng': png('Bằng.png'),
    'Bản sao phụ lục văn bằng hoặc bảng kết quả học tập, kèm bản dịch công chứng': pdf('Bảng điểm.pdf', 300),
  },
};
const mother = someone('Y Blưih Niê');
const phone = {width: 360, height: 740, scale: 0, mobile: true};
const screen = {width: 1280, height: 860, scale: 1, mobile: false};

/** From the school's page to a receipt. */
async function files(
  demo: RunningDemo,
  page: Page,
): Promise<{before: Shot[]; receipt: Shot; reference: string}> {
  const camera = await createCamera(page, phone);
  const frame = wizard.wizardFrame(page);
  const before: Shot[] = [];
  await page.goto(demo.school);
  await page.getByRole('searchbox', {name: 'Tra cứu thủ tục'}).fill('chuyen truong thpt');
  const found = page.getByRole('button', {name: transfer.name, exact: true});
  await found.waitFor();
  before.push(await camera('On the school’s page: the search', page.locator('#dich-vu-cong')));

  await found.click();
  await page.getByRole('heading', {name: 'Giấy tờ cần chuẩn bị'}).waitFor();
  before.push(await camera('What to prepare', page.getByRole('heading', {name: transfer.name})));

  await wizard.press(page, 'Nộp hồ sơ trực tuyến');
  await wizard.fillApplicant(frame, mother, 'Mẹ');
  await wizard.fillTransfer(frame);
  await frame
    .getByText(/Đã lưu \d\d:\d\d/)
    .first()
    .waitFor();
  before.push(await camera('The form, saved as it is typed', frame.locator('[part="bar"]')));

  await wizard.press(frame, 'Tiếp tục');
  await wizard.press(frame, 'Đăng ký');
  await wizard.register(frame, mother, demo);
  await frame.getByRole('heading', {name: 'Thành phần hồ sơ'}).waitFor();
  await wizard.attach(frame, transfer.papers);
  before.push(await camera('The papers', frame.getByRole('heading', {name: 'Thành phần hồ sơ'})));

  await finish(page);
  const reference = await wizard.submit(frame);
  const receipt = await camera('The receipt', frame.getByRole('heading', {name: 'Đã nộp hồ sơ'}));
  return {before, receipt, reference};
}

async function finish(page: Page): Promise<void> {
  const frame = wizard.wizardFrame(page);
  await wizard.press(frame, 'Tiếp tục');
  await wizard.chooseDelivery(frame);
  await wizard.press(frame, 'Tiếp tục');
}

async function receives(demo: RunningDemo, browser: Profile, reference: string): Promise<[Shot, Shot]> {
  const page = await browser.openPage();
  const camera = await createCamera(page, screen);
  await signInAtDesk(page, demo);
  await openAtDesk(page, reference);
  await receiveAtDesk(page);
  const light = await camera('');
  await page.emulateMedia({colorScheme: 'dark'});
  const dark = await camera('');
  await page.close();
  return [light, dark];
}

async function tracks(demo: RunningDemo, page: Page, reference: string): Promise<Shot> {
  await page.goto(`${demo.school}/tra-cuu.html`);
  const frame = page.frameLocator('dvc-dossier-tracker iframe');
  await frame.getByLabel('Mã tra cứu hoặc Mã số hồ sơ').fill(reference);
  await wizard.press(frame, 'Tra cứu');
  await frame.getByText('Được tiếp nhận').first().waitFor();
  const camera = await createCamera(page, phone);
  return camera('How far it is, without signing in', frame.getByText('Mã tra cứu hoặc Mã số hồ sơ').first());
}

/** What is owed, in both themes. */
async function pays(demo: RunningDemo, page: Page): Promise<[Shot, Shot]> {
  const frame = wizard.wizardFrame(page);
  await page.goto(demo.school);
  await wizard.findAndBegin(page, 'bằng nước ngoài', diploma.name);
  await wizard.fillApplicant(frame, mother, 'Chính người có văn bằng');
  await wizard.fillDiploma(frame);
  await wizard.press(frame, 'Tiếp tục');
  await wizard.attach(frame, diploma.papers);
  await finish(page);
  await wizard.submit(frame);
  await wizard.press(frame, 'Thanh toán trực tuyến');
  const code = frame.getByRole('img', {name: /^Mã VietQR/});
  await code.waitFor();
  const camera = await createCamera(page, phone);
  const light = await camera('The fee, by VietQR', code);
  await page.locator('dvc-portal').evaluate((element) => element.setAttribute('theme', 'dark'));
  return [light, await camera('The same with theme="dark"', code)];
}

const demo = await runDemo();
const browser = await openProfile(['--force-device-scale-factor=1.5']);
try {
  const page = await browser.openPage();
  const {before, receipt, reference} = await files(demo, page);
  const [light, dark] = await receives(demo, browser, reference);
  const tracked = await tracks(demo, page, reference);
  const paid = await pays(demo, page);
  const pictures = {
    'from-search-to-papers.png': await sideBySide(browser, before),
    'from-receipt-to-result.png': await sideBySide(browser, [receipt, tracked, ...paid]),
    'desk.png': light.picture,
    'desk-dark.png': dark.picture,
  };
  mkdirSync(folder, {recursive: true});
  for (const [name, picture] of Object.entries(pictures)) {
    const small = palettePng(picture, 64);
    writeFileSync(join(folder, name), small);
    console.info(`${name}: ${Math.round(small.length / 1000)} kB`);
  }
} finally {
  await Promise.allSettled([browser.close(), demo.close()]);
}
