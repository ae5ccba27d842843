import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe} from 'node:test';
import {Hono} from 'hono';
import type {Browser, BrowserContext, Frame, Page} from 'playwright-core';
import {listen, type Listening} from '../../demo/gateways/src/listen.js';
import {openNational, type National} from '../../demo/gateways/src/national/national.js';
import {aPerson, type APerson} from '../node/portal/a-person.js';
import {owing} from '../node/portal/payments/support/owing.js';
import {startTestPortal, type TestPortal} from '../node/portal/start-test-portal.js';
import {accessible} from './support/axe.js';
import {desktop, openBrowser} from './support/browser.js';
import {signInAtDesk} from './support/desk.js';
import {atRest, check, click} from './support/hands.js';
import {openSchoolPage, type SchoolPage} from './support/school-page.js';
import {steps} from './support/steps.js';

const secret = 'national-demo-secret-KTM-000000000001';

describe('on a school’s page a mother pays by the national platform’s stand-in, and in cash', () => {
  const step = steps();
  const folder = mkdtempSync(join(tmpdir(), 'ways-'));
  let portal: TestPortal;
  let school: SchoolPage;
  let national: National;
  let platform: Listening;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let frame: Frame;
  let mother: APerson;
  let dossiers: string[];

  before(async () => {
    school = await openSchoolPage();
    const reserved = await listen(new Hono(), 0);
    await reserved.close();
    portal = await startTestPortal({
      SITES: `school=${school.origin}`,
      NATIONAL_PAY_URL: reserved.url,
      NATIONAL_PAY_SECRET: secret,
    });
    national = openNational({
      file: join(folder, 'national.jsonl'),
      secret,
      noticeUrl: `${portal.url}/api/v1/notices/national`,
      retryUnit: 50,
    });
    platform = await listen(national.app, Number(new URL(reserved.url).port));
    mother = await aPerson(portal);
    dossiers = await owing(portal, mother, 2);
    browser = await openBrowser();
    context = await browser.newContext({viewport: desktop});
    page = await context.newPage();
  });
  after(async () => {
    national?.close();
    await Promise.allSettled([browser?.close(), platform?.close(), portal?.close()]);
    school?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** The school's page with the payment of one dossier. */
  const visit = async (dossier: string | undefined) => {
    school.body = `<script type="module" src="${portal.url}/cdn/dvc-embed.js"></script>
      <dvc-payment portal="${portal.url}" site-key="school" dossier="${dossier}"></dvc-payment>`;
    await page.goto(school.origin);
    const handle = await page.locator('dvc-payment iframe').elementHandle();
    frame = (await handle?.contentFrame()) ?? assert.fail('no frame');
  };
  const signIn = async () => {
    await frame.getByLabel('Tên đăng nhập', {exact: true}).fill(mother.username);
    await frame.getByLabel('Mật khẩu', {exact: true}).fill(mother.password);
    await click(frame.getByRole('button', {name: 'Đăng nhập', exact: true}));
  };
  const choose = async (name: RegExp, button: string) => {
    await check(frame.getByLabel(name));
    await click(frame.getByRole('button', {name: button}));
  };

  step('signs in, and sees that the national platform is a stand-in before choosing it', async () => {
    await visit(dossiers[0]);
    await signIn();
    await frame.getByText('Bản mô phỏng: giao thức của nền tảng thật không công khai.').waitFor();
    await accessible(frame, 'the ways to pay');
  });

  step('pays there in a tab, and the school’s page tells that the money has come', async () => {
    await choose(/^Nền tảng thanh toán quốc gia \(mô phỏng\)/, 'Thanh toán trực tuyến');
    const opened = context.waitForEvent('page');
    await atRest(page);
    await click(frame.getByRole('link', {name: /^Mở trang thanh toán/}));
    const tab = await opened;
    await tab.getByText('MÔ PHỎNG – đây không phải nền tảng thanh toán quốc gia.').waitFor();
    await accessible(tab, 'the platform’s stand-in');
    await tab.getByRole('button', {name: 'Thanh toán', exact: true}).click();

    await frame.getByRole('status').filter({hasText: 'Đã nhận được tiền'}).first().waitFor();
  });

  step('takes a code to the desk, an officer takes the cash, and her page tells it by itself', async () => {
    page = await (await browser.newContext({viewport: desktop})).newPage();
    await visit(dossiers[1]);
    await signIn();
    await choose(/^Nộp trực tiếp tại Bộ phận một cửa/, 'Lấy mã nộp tiền tại quầy');
    const code = frame.getByText(/^KTM[0-9A-Z]{8}$/);
    await code.waitFor();
    await accessible(frame, 'the code for the desk');
    const brought = (await code.innerText()).trim();

    const desk = await (await browser.newContext({viewport: desktop})).newPage();
    await signInAtDesk(desk, {desk: `${portal.url}/desk`, officer: portal.officer});
    await desk.goto(`${portal.url}/desk/dossiers/${dossiers[1]}`);
    await desk.getByText(brought).first().waitFor();
    await desk.getByText('Thu tiền mặt tại quầy', {exact: true}).click();
    await desk.getByLabel('Người nộp tiền, ghi chú').fill('Mẹ cháu nộp');
    await accessible(desk, 'taking cash');
    await desk.getByRole('button', {name: /^Đã nhận đủ 500\.000/}).click();
    await desk.getByText('Đã ghi nhận tiền mặt và lập biên lai.').waitFor();

    await frame.getByRole('status').filter({hasText: 'Đã nhận được tiền'}).first().waitFor();
  });

  step('the officer sees that the day’s sums agree with the ledger', async () => {
    const desk = await (await browser.newContext({viewport: desktop})).newPage();
    await signInAtDesk(desk, {desk: `${portal.url}/desk`, officer: portal.officer});
    for (const [path, name] of [
      ['', 'what waits'],
      ['/refund', 'what is to be given back'],
      ['/alerts', 'what was taken back'],
      ['/sums', 'the day’s sums'],
    ]) {
      await desk.goto(`${portal.url}/desk/transfers${path}`);
      await accessible(desk, name ?? '');
    }

    await desk.getByText('Khớp: sổ cái bằng các khoản đã ghi nhận.').waitFor();
    await desk.getByRole('row', {name: /^Tiền mặt tại quầy 1 500\.000/}).waitFor();
  });
});
