import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import type {Dossier, DossierList} from '../../src/contract/dossiers.js';
import {openProfile, type Profile} from '../journey/support/browser.js';
import {runDemo, type RunningDemo} from '../journey/support/demo.js';
import {click} from '../journey/support/hands.js';
import {pdf, sha256} from '../journey/support/papers.js';
import {child, someone} from '../journey/support/people.js';
import * as wizard from '../journey/support/wizard.js';
import {signedIn} from './support/person-with-draft.js';

const component = 'Học bạ (bản chính)';
/** A dozen chunks. */
const paper = pdf('học bạ 📄.pdf', 6144);

describe('a page whose process is killed', () => {
  let demo: RunningDemo;
  let profile: Profile;
  let second: Browser | undefined;
  before(async () => {
    [demo, profile] = await Promise.all([runDemo(), openProfile()]);
  });
  after(async () => {
    await second?.close();
    await profile?.close();
    await demo?.close();
  });

  const input = (page: Page) =>
    page.getByLabel(component, {exact: true}).and(page.locator('input[type=file]'));
  const row = (page: Page) => page.getByRole('listitem').filter({hasText: paper.name});

  /** A line on which a chunk takes a moment, so that there is a middle. */
  async function slowLine(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: 1_500_000,
    });
  }

  it('between the picker and the choice: all is there again; what is then chosen arrives, though the page is reloaded, the sending stopped and the portal killed on its way', async () => {
    const account = await signedIn(demo);
    const mother = {...someone('Y Blưih Niê'), ...account.person};
    const page = await profile.openPage();
    await page.goto(`${demo.portal}/embed/wizard?procedure=2.002478`);
    await wizard.fillApplicant(page, mother, 'Mẹ');
    await wizard.fillTransfer(page);
    await wizard.press(page, 'Tiếp tục');
    await page.getByRole('heading', {name: 'Thành phần hồ sơ'}).waitFor();
    await wizard.press(page, 'Đăng nhập');
    await wizard.signIn(page, mother);
    const driver = await page.context().newCDPSession(page);
    const picker = page.waitForEvent('filechooser');
    await input(page).press('Enter');
    await picker;

    const crashed = page.waitForEvent('crash');
    void driver.send('Page.crash').catch(() => undefined);
    await crashed;
    await driver.send('Page.reload');
    second = await chromium.connectOverCDP(profile.address);
    const [again] = (second.contexts()[0]?.pages() ?? []).filter((one) => one.url().includes('/embed/'));
    assert.ok(again);

    await slowLine(again);
    await input(again).setInputFiles(paper);
    await again.getByRole('progressbar').waitFor();
    await again.reload();
    await slowLine(again);
    await click(again.getByRole('button', {name: /^Tạm dừng/}));
    await row(again).getByText('đã tạm dừng gửi').waitFor();
    await again.reload();
    await row(again).getByText('đã tạm dừng gửi').waitFor();
    await slowLine(again);
    await click(again.getByRole('button', {name: /^Gửi tiếp/}));
    await again.getByRole('progressbar').waitFor();
    process.kill(demo.pids().portal, 'SIGKILL');
    await row(again)
      .getByText(/^Đã gửi ·/)
      .waitFor();

    const {body: list} = await account.ask<DossierList>('GET', 'dossiers');
    const {body: dossier} = await account.ask<Dossier>('GET', `dossiers/${list.dossiers[0]?.id}`);
    assert.equal(dossier.values['hocSinh.hoTen'], child.fullName);
    const [upload, ...others] = dossier.uploads;
    assert.deepEqual(others, []);
    assert.ok(upload);
    assert.deepEqual([upload.state, upload.name], ['stored', paper.name]);
    assert.equal(sha256(readFileSync(join(demo.dataDir, 'uploads', upload.id))), sha256(paper.buffer));
  });
});
