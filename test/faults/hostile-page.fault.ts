import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {openProfile, type Profile} from '../journey/support/browser.js';
import {runDemo, type RunningDemo} from '../journey/support/demo.js';
import {someone} from '../journey/support/people.js';
import * as wizard from '../journey/support/wizard.js';
import {eavesdrop, rummage} from './support/eavesdrop.js';
import {inPage} from './support/in-page.js';

const transfer = 'Chuyển trường đối với học sinh trung học phổ thông';

describe('a hostile script on the school’s page, there before ours', () => {
  const mother = someone('Y Bí Mật Tuyệt Đối');
  let demo: RunningDemo;
  let browser: Profile;
  let page: Page;

  before(async () => {
    demo = await runDemo();
    browser = await openProfile();
    page = await browser.openPage();
    // the page's own scripts run in its main frame only
    await page.addInitScript(inPage(`if (self === top) (${String(eavesdrop)})();`));
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), demo?.close()]);
  });

  const whatItHeard = () => page.evaluate<string[]>('heard');

  it('sees no character typed in the wizard, no password and no token, while it hears our messages', async () => {
    const tokens: string[] = [];
    page.on('response', async (response) => {
      if (!response.url().endsWith('/api/v1/sessions')) return;
      const {access_token, refresh_token} = (await response.json().catch(() => ({}))) as Record<
        string,
        string
      >;
      if (access_token && refresh_token) tokens.push(access_token, refresh_token);
    });
    await page.goto(demo.school);
    await page.getByRole('searchbox', {name: 'Tra cứu thủ tục'}).pressSequentially('khac');
    await wizard.findAndBegin(page, 'chuyen truong thpt', transfer);
    const frame = wizard.wizardFrame(page);
    const before = (await whatItHeard()).length;
    const name = frame.getByRole('group', {name: 'Người nộp hồ sơ'}).getByLabel('Họ và tên');
    await name.pressSequentially('QZXJWVK');
    await frame.getByLabel('Số căn cước', {exact: true}).first().pressSequentially('098098098098');
    await wizard.fillApplicant(frame, mother, 'Mẹ');
    await wizard.fillTransfer(frame);
    await wizard.askToRegister(page);
    await wizard.register(frame, mother, demo);
    await frame.getByRole('heading', {name: 'Thành phần hồ sơ'}).waitFor();

    const said = await whatItHeard();
    const shown = await page.evaluate<string[]>(inPage(`(${String(rummage)})()`));

    // it does hear what is typed and said in its own page: otherwise the test would prove nothing
    for (const own of ['"k"', 'chuyen truong thpt', 'dvc-step', '"attributes"', '"size"'])
      assert.ok(
        said.some((line) => line.includes(own)),
        `${own} was not heard`,
      );
    const since = said.slice(before);
    assert.deepEqual(
      since.filter((line) => line.startsWith('event ') || /"[QZXJWVK]"/.test(line)),
      [],
    );
    assert.ok(shown.length > 1000);
    assert.equal(tokens.length >= 2, true);
    const all = [...said, ...shown].join('\n');
    const secrets = [
      mother.fullName,
      mother.identityNumber,
      mother.phone,
      mother.email,
      mother.password,
      mother.username,
      'A Minh Ươnh',
      'QZXJWVK',
      '098098098098',
      '05/09/1985',
      ...tokens,
    ];
    assert.deepEqual(
      secrets.filter((secret) => all.includes(secret)),
      [],
    );
  });

  it('can’t follow a value from the portal’s own page into its frame: the two do not share storage', async () => {
    const own = await browser.openPage();
    await own.goto(demo.portal);
    await own.evaluate(() => localStorage.setItem('crossing', 'from the portal’s own page'));
    const handle = await page.locator('dvc-dossier-wizard iframe').elementHandle();
    const frame = (await handle?.contentFrame()) ?? assert.fail('no frame');

    const seen = await frame.evaluate(() => localStorage.getItem('crossing'));

    assert.equal(seen, null, 'the frame sees the portal’s own storage: this is not cross-site');
    assert.equal(await own.evaluate(() => localStorage.getItem('crossing')), 'from the portal’s own page');
    await own.close();
  });
});
