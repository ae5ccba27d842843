import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {openBrowser, openProfile, phone, type Profile} from '../journey/support/browser.js';
import {captcha, runDemo, type RunningDemo} from '../journey/support/demo.js';
import {check, click} from '../journey/support/hands.js';
import {pdf} from '../journey/support/papers.js';
import {someone} from '../journey/support/people.js';
import * as wizard from '../journey/support/wizard.js';
import {endSessions, signedIn} from './support/person-with-draft.js';
import {seeded} from './support/random.js';
import {Typist} from './support/typist.js';

const fields = ['Địa chỉ', 'Trường đang học', 'Trường xin chuyển đến'] as const;
const postal = ['Địa chỉ nhận'] as const;
const papers = {
  'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký': pdf('đơn.pdf'),
  'Học bạ (bản chính)': pdf('học bạ.pdf'),
  'Giấy chứng nhận trúng tuyển vào lớp đầu cấp trung học phổ thông, ghi rõ loại hình trường (công lập hoặc tư thục)':
    pdf('trúng tuyển.pdf'),
  'Giấy giới thiệu chuyển trường do hiệu trưởng nhà trường nơi đi cấp': pdf('giới thiệu.pdf'),
};

/** Reloads, fifty in all. */
const early = 16;
const lateOnForm = 12;
const onDelivery = 5;
const refused = 17;

const pageOf = (portal: string) => `<!doctype html>
<meta charset="utf-8"><title>Một trường</title>
<script type="module" src="${portal}/cdn/dvc-embed.js"></script>
<dvc-dossier-wizard portal="${portal}" site-key="reload" procedure="2.002478"></dvc-dossier-wizard>`;

describe('a page that is reloaded at any moment', {concurrency: 2}, () => {
  const site = createServer((_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(demo.portal)),
  );
  let demo: RunningDemo;
  let siteUrl = '';

  before(async () => {
    site.listen(0, '127.0.0.1');
    await once(site, 'listening');
    siteUrl = `http://localhost:${(site.address() as AddressInfo).port}`;
    demo = await runDemo({SITES: `reload=${siteUrl}`});
  });
  after(async () => {
    site.close();
    await demo?.close();
  });

  /** A tab with somebody who types, and reloads of it. */
  const tab = (page: Page) => {
    const random = seeded();
    const frame = () => wizard.wizardFrame(page);
    const typist = new Typist(page, frame, random);
    const reloadsWhileTyping = async (
      times: number,
      labels: readonly string[],
      comesBack: () => Promise<unknown>,
    ) => {
      for (let n = 0; n < times; n += 1) {
        await typist.typesFor(random.between(50, 1500), labels);
        const at = Date.now();
        await page.reload({waitUntil: 'commit'});
        await comesBack();
        await typist.findsAgain(at, labels);
      }
    };
    return {random, frame, typist, reloadsWhileTyping};
  };
  const form = (page: Page) => wizard.wizardFrame(page).getByLabel('Lớp đang học', {exact: true}).waitFor();

  describe('with storage as usual', () => {
    let browser: Profile;
    let page: Page;
    before(async () => {
      // the driver loses sight of frames that come out of the browser's memory of pages
      browser = await openProfile(['--disable-features=BackForwardCache']);
      page = await browser.openPage();
    });
    after(() => browser?.close());

    it('loses nothing that was on screen for a second, and is submitted once, though the button is pressed eight times and the session had ended', async (t) => {
      const {random, frame, typist, reloadsWhileTyping} = tab(page);
      t.diagnostic(`seed ${random.seed}`);
      const account = await signedIn(demo);
      const mother = {...someone('Y Blưih Niê'), ...account.person};
      await page.goto(siteUrl);
      await form(page);

      await reloadsWhileTyping(early, fields, () => form(page));

      await wizard.fillApplicant(frame(), mother, 'Mẹ');
      await wizard.fillTransfer(frame());
      await wizard.press(frame(), 'Tiếp tục');
      await wizard.attachForLater(frame(), papers);
      await wizard.press(frame(), 'Tiếp tục');
      await check(frame().getByLabel('Qua dịch vụ bưu chính công ích', {exact: true}));
      await frame().getByLabel('Địa chỉ nhận', {exact: true}).fill('');
      await reloadsWhileTyping(onDelivery, postal, () =>
        frame().getByLabel('Địa chỉ nhận', {exact: true}).waitFor(),
      );

      await wizard.press(frame(), 'Tiếp tục');
      await wizard.signIn(frame(), mother);
      await frame().getByRole('heading', {name: 'Kiểm tra và nộp hồ sơ'}).waitFor();
      await click(frame().getByRole('button', {name: /^Sửa ?: Lớp đang học$/}));
      for (const label of fields) await frame().getByLabel(label, {exact: true}).fill('');
      const again = tab(page);
      await again.reloadsWhileTyping(lateOnForm, fields, () => form(page));
      t.diagnostic(`${typist.survived + again.typist.survived} characters survived`);

      await wizard.fillApplicant(frame(), mother, 'Mẹ');
      await wizard.fillTransfer(frame());
      for (const heading of ['Thành phần hồ sơ', 'Hình thức nhận kết quả', 'Kiểm tra và nộp hồ sơ']) {
        await wizard.press(frame(), 'Tiếp tục');
        await frame().getByRole('heading', {name: heading}).waitFor();
      }
      const submissions: [key: string, status: number][] = [];
      page.on('response', (response) => {
        const {'idempotency-key': key = ''} = response.request().headers();
        if (key) submissions.push([key, response.status()]);
      });
      await check(frame().getByRole('checkbox', {name: /^Tôi cam đoan/}));
      await frame().getByLabel('Mã xác nhận', {exact: true}).fill(captcha);
      const password = await endSessions(demo, account);
      await frame()
        .getByRole('button', {name: 'Nộp hồ sơ', exact: true})
        .evaluate((button: HTMLElement) => {
          for (let press = 0; press < 8; press += 1) button.click();
        });
      await frame().getByText('Hãy đăng nhập lại').waitFor();
      await wizard.signIn(frame(), {...mother, password});
      const code = frame()
        .getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
        .first();
      const reference = await code.innerText();

      await page.goto(demo.school);
      await page.goBack();
      assert.equal(await code.innerText(), reference);
      assert.equal(new Set(submissions.map(([key]) => key)).size, 1, 'one key');
      const statuses = submissions.map(([, status]) => status);
      assert.equal(
        statuses.filter((status) => status !== 401).join(),
        '201',
        `one dossier: ${statuses.join()}`,
      );
    });
  });

  describe('where the browser refuses all storage', () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await openBrowser();
      page = await browser.newPage({viewport: phone});
    });
    after(() => browser?.close());

    it('loses nothing of a person who is signed in: signing in again brings it back', async (t) => {
      const {random, frame, typist, reloadsWhileTyping} = tab(page);
      t.diagnostic(`seed ${random.seed}`);
      const {person} = await signedIn(demo);
      const signsIn = async () => {
        await wizard.press(frame(), 'Đăng nhập');
        await wizard.signIn(frame(), {...someone(''), ...person});
        await frame().getByText(`Đang đăng nhập: ${person.fullName}`).waitFor();
        await form(page);
      };
      await page.goto(siteUrl);
      await signsIn();

      await reloadsWhileTyping(refused, fields, signsIn);

      t.diagnostic(`${typist.survived} characters survived`);
      const device = page.frames().find((one) => one.url().includes('/embed/'));
      assert.equal(
        await device?.evaluate(() => {
          try {
            return sessionStorage.length;
          } catch (error) {
            return (error as Error).name;
          }
        }),
        'SecurityError',
      );
    });
  });
});
