import assert from 'node:assert/strict';
import {after, before, describe} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {accessible} from './support/axe.js';
import {desktop, openProfile, phone, type Profile} from './support/browser.js';
import {runDemo, type RunningDemo} from './support/demo.js';
import {pdf, png} from './support/papers.js';
import {child, someone} from './support/people.js';
import {allRecordsOf} from './support/records.js';
import {isOpen, pageBehind, stillness} from './support/sheet.js';
import {steps} from './support/steps.js';
import * as wizard from './support/wizard.js';

const button = 'Nộp hồ sơ chuyển trường';
const papers = {
  'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký': pdf('đơn.pdf'),
  'Học bạ (bản chính)': pdf('học bạ.pdf'),
  'Giấy chứng nhận trúng tuyển vào lớp đầu cấp trung học phổ thông, ghi rõ loại hình trường (công lập hoặc tư thục)':
    png('trúng tuyển.png'),
  'Giấy giới thiệu chuyển trường do hiệu trưởng nhà trường nơi đi cấp': pdf('giới thiệu.pdf'),
};

const frame = (page: Page) => wizard.wizardFrame(page);
const inside = async (page: Page): Promise<Frame> => {
  const handle = await page.locator('dvc-dossier-wizard iframe').elementHandle();
  return (await handle?.contentFrame()) ?? assert.fail('no frame');
};
const heading = (page: Page, name: string) => frame(page).getByRole('heading', {name, exact: true}).waitFor();
const childName = (page: Page) =>
  frame(page).getByRole('group', {name: 'Học sinh'}).getByLabel('Họ và tên', {exact: true});
const saved = (page: Page) =>
  frame(page)
    .getByText(/Đã lưu \d\d:\d\d/)
    .first()
    .waitFor();
const back = async (page: Page) => {
  await page.goBack();
  await isOpen(page, false);
};

/** From the papers to the receipt. @returns The reference. */
async function finishes(page: Page, opensAccount: () => Promise<void>): Promise<string> {
  await wizard.attachForLater(frame(page), papers);
  await wizard.press(frame(page), 'Tiếp tục');
  await wizard.chooseDelivery(frame(page));
  await wizard.press(frame(page), 'Tiếp tục');
  await frame(page).getByLabel('Tên đăng nhập', {exact: true}).waitFor();
  await opensAccount();
  await frame(page).getByText('Không phải nộp phí').waitFor();
  return wizard.submit(frame(page));
}

describe('a transfer is filed from a button in the school’s news, and from a link', () => {
  const mother = someone('Y Blưih Niê');
  const step = steps();
  const references: string[] = [];
  const complaints: string[] = [];
  let demo: RunningDemo;
  let browser: Profile;
  let page: Page;

  const watched = async () => {
    const opened = await browser.openPage();
    opened.on('pageerror', ({message}) => complaints.push(message));
    opened.on('console', (message) => {
      if (message.type() === 'error' && !/status of 40[014]/.test(message.text()))
        complaints.push(message.text());
    });
    return opened;
  };

  before(async () => {
    demo = await runDemo();
    browser = await openProfile();
    page = await watched();
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), demo?.close()]);
  });

  step('the button opens the form over the page, which does not move', async () => {
    for (const size of [desktop, phone]) {
      await page.setViewportSize(size);
      await page.goto(demo.school);
      await page.goto(`${demo.school}/tin-tuc.html`);
      const opener = page.getByRole('button', {name: button, exact: true});
      await opener.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top - 100));
      await accessible(page, 'a button in an article', 'dvc-dossier-wizard');
      const still = await stillness(page);

      await opener.click();
      await isOpen(page, true);
      await frame(page).getByRole('group', {name: 'Người nộp hồ sơ'}).waitFor();

      assert.deepEqual(await still(), []);
      const {height} = (await page.getByRole('button', {name: 'Đóng'}).boundingBox()) ?? {};
      assert.ok(height !== undefined && height >= 44, `the close button is ${height} px high`);
      await accessible(page, 'an open sheet', 'dvc-dossier-wizard');
      await accessible(await inside(page), 'the form in a sheet');
    }
    // a scrollbar that takes room keeps it
    const {width} = await pageBehind(page);
    const sheet = await page.getByRole('dialog').boundingBox();
    assert.deepEqual(sheet, {x: 0, y: 0, width, height: phone.height});
  });

  step('Back closes it and nothing else; what was typed is there when it is opened again', async () => {
    await wizard.fillApplicant(frame(page), mother, 'Mẹ');
    await wizard.fillTransfer(frame(page));
    await saved(page);
    const behind = await pageBehind(page);

    await back(page);

    assert.deepEqual(await pageBehind(page), behind);
    assert.equal(page.url(), `${demo.school}/tin-tuc.html`);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'dvc-dossier-wizard');
    await page.keyboard.press('Enter');
    await isOpen(page, true);
    assert.equal(await childName(page).inputValue(), child.fullName);
  });

  step(
    'a reload, as when a phone has ended the page, finds the sheet open and the form as it was',
    async () => {
      await page.reload();

      await isOpen(page, true);
      await childName(page).waitFor();
      assert.equal(await childName(page).inputValue(), child.fullName);
      await back(page);
      await page.goForward();
      await isOpen(page, true);
    },
  );

  step(
    'files with an account made in the sheet, and Back shows the news, with the receipt behind the button',
    async () => {
      await wizard.press(frame(page), 'Tiếp tục');
      await heading(page, 'Thành phần hồ sơ');
      await back(page);
      await page.getByRole('button', {name: button, exact: true}).click();
      await heading(page, 'Thành phần hồ sơ');

      const reference = await finishes(page, async () => {
        await wizard.press(frame(page), 'Đăng ký');
        await wizard.register(frame(page), mother, demo);
      });

      references.push(reference);
      await accessible(await inside(page), 'a receipt in a sheet');
      await back(page);
      await page.getByRole('button', {name: button, exact: true}).click();
      await frame(page).getByText(reference).first().waitFor();
    },
  );

  step('its own button leaves no dead step in the history', async () => {
    await wizard.press(page, 'Đóng');
    await isOpen(page, false);
    await page.waitForFunction(() => history.state === null);

    await page.goBack();

    assert.equal(page.url(), `${demo.school}/`);
  });

  step('a site that closes the sheet and goes elsewhere at once gets there', async () => {
    await page.goto(`${demo.school}/tin-tuc.html`);
    await page.getByRole('button', {name: button, exact: true}).click();
    await isOpen(page, true);
    await page.waitForFunction(() => 'dvc-sheets' in Object(history.state));

    await page.evaluate(() => {
      document.querySelector<HTMLElement & {close(): void}>('dvc-dossier-wizard')?.close();
      location.href = 'lien-he.html';
    });

    await page.waitForURL('**/lien-he.html');
    await page.close();
  });

  step('a link opens the form of its procedure by itself, and files it', async () => {
    page = await watched();
    await page.goto(demo.school);
    await page.getByRole('link', {name: 'Nộp hồ sơ chuyển trường THPT', exact: true}).click();
    await isOpen(page, true);
    await frame(page).getByRole('group', {name: 'Người nộp hồ sơ'}).waitFor();
    assert.equal(page.url(), `${demo.school}/tin-tuc.html?dvc=2.002478`);

    await back(page);
    assert.equal(page.url(), `${demo.school}/tin-tuc.html?dvc=2.002478`);
    await page.goForward();
    await isOpen(page, true);
    await wizard.fillApplicant(frame(page), mother, 'Mẹ');
    await wizard.fillTransfer(frame(page));
    await saved(page);
    await wizard.press(frame(page), 'Tiếp tục');
    await heading(page, 'Thành phần hồ sơ');

    references.push(await finishes(page, () => wizard.signIn(frame(page), mother)));
  });

  step(
    'a link to a wizard in the page brings it into view, wherever it is; an unknown code is told',
    async () => {
      await page.goto(`${demo.school}/ho-tro.html`);
      await page.getByRole('link', {name: 'Nộp hồ sơ chuyển trường THPT', exact: true}).click();
      await frame(page).getByText('Mã thủ tục 2.002478').first().waitFor();
      await page.waitForFunction(() => {
        const {top} = document.querySelector('dvc-dossier-wizard')?.getBoundingClientRect() ?? {};
        return top !== undefined && top >= 0 && top < innerHeight / 2;
      });

      await page.goto(`${demo.school}/tin-tuc.html?dvc=9.999999`);
      await page
        .frameLocator('dvc-dossier-wizard[mode=dialog] iframe')
        .getByText(/không có thủ tục/)
        .first()
        .waitFor();
    },
  );

  step('both dossiers are at the portal', async () => {
    await demo.stop();

    assert.equal(new Set(references).size, 2);
    for (const {values} of await allRecordsOf(demo.dataDir, references))
      assert.equal(values['hocSinh.hoTen'], child.fullName);
  });

  step('while nothing complained in the page’s console', () => assert.deepEqual(complaints, []));
});
