import assert from 'node:assert/strict';
import {after, before, describe} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import type {Frame, FrameLocator, Page} from 'playwright-core';
import {signedIn, type SomebodySignedIn} from '../faults/support/person-with-draft.js';
import {accessible} from './support/axe.js';
import {openProfile, phone, type Profile} from './support/browser.js';
import {runDemo, type Mail, type RunningDemo} from './support/demo.js';
import {someone, type Someone} from './support/people.js';
import {steps} from './support/steps.js';
import * as wizard from './support/wizard.js';

const transfer = 'Chuyển trường đối với học sinh trung học phổ thông';

describe('a mother begins at school, and goes on in another tab and on another device', () => {
  const step = steps();
  let demo: RunningDemo;
  let school: Profile;
  let home: Profile;
  let account: SomebodySignedIn;
  let mother: Someone;
  let first: Page;
  let second: Page;

  before(async () => {
    demo = await runDemo();
    [school, home] = await Promise.all([openProfile(), openProfile()]);
    account = await signedIn(demo);
    mother = {...someone('Y Blưih Niê'), ...account.person};
  });
  after(async () => {
    await Promise.allSettled([school?.close(), home?.close(), demo?.close()]);
  });

  const inside = async (page: Page): Promise<Frame> => {
    const handle = await page.locator('dvc-dossier-wizard iframe').elementHandle();
    return (await handle?.contentFrame()) ?? assert.fail('no frame');
  };
  const begin = async (page: Page): Promise<FrameLocator> => {
    await page.goto(demo.school);
    await wizard.findAndBegin(page, 'chuyen truong thpt', transfer);
    const frame = wizard.wizardFrame(page);
    await wizard.press(frame, 'Đăng nhập');
    await wizard.signIn(frame, mother);
    return frame;
  };
  const lop = (where: FrameLocator | Page) => where.getByLabel('Lớp đang học', {exact: true});

  step('fills in a part, signed in', async () => {
    first = await school.openPage();
    const frame = await begin(first);
    await frame.getByText(`Đang đăng nhập: ${mother.fullName}`).waitFor();
    await lop(frame).fill('10A2');
    await frame
      .getByText(/^Đã lưu \d\d:\d\d$/)
      .first()
      .waitFor();
  });

  step('opens the same dossier in a second tab, which only reads', async () => {
    second = await school.openPage();
    const frame = await begin(second);

    await frame.getByRole('heading', {name: 'Hồ sơ này đang mở ở một thẻ khác'}).waitFor();
    await frame.getByText('10A2').waitFor();
    await accessible(await inside(second), 'open in another tab');
    assert.equal(await frame.getByRole('textbox').count(), 0);
  });

  step('goes on there, with what was typed last, and the first tab says where it went', async () => {
    await lop(wizard.wizardFrame(first)).fill('10A7');

    await wizard.press(wizard.wizardFrame(second), 'Tiếp tục ở đây');

    await lop(wizard.wizardFrame(second)).waitFor();
    assert.equal(await lop(wizard.wizardFrame(second)).inputValue(), '10A7');
    await wizard
      .wizardFrame(first)
      .getByRole('heading', {name: 'Hồ sơ đã được mở tiếp ở một thẻ khác'})
      .waitFor();
  });

  step('asks for a link by mail', async () => {
    await wizard.press(wizard.wizardFrame(second), 'Gửi cho tôi đường dẫn để làm tiếp');

    await wizard
      .wizardFrame(second)
      .getByText(/^Đã gửi đường dẫn đến/)
      .waitFor();
  });

  step('opens it at home: it asks to sign in, and goes on with the last key press', async () => {
    const page = await home.openPage();
    await page.setViewportSize(phone);
    const link = await linkFor(mother.email);
    assert.doesNotMatch(link, new RegExp(`${mother.username}|${mother.identityNumber}`));
    await page.goto(link);
    await page.getByLabel('Tên đăng nhập', {exact: true}).waitFor();
    await accessible(page, 'a link to go on');
    assert.equal((await page.locator('body').innerText()).includes('10A7'), false);

    await wizard.signIn(page, mother);

    await lop(page).waitFor();
    assert.equal(await lop(page).inputValue(), '10A7');
    await lop(page).fill('10A9');
    await page
      .getByText(/^Đã lưu \d\d:\d\d$/)
      .first()
      .waitFor();
  });

  step('finds both devices’ words in one list, and takes over what was typed at home', async () => {
    const page = await home.openPage();
    await page.goto(`${demo.portal}/embed/wizard`);
    await wizard.press(page, 'Đăng nhập để xem hồ sơ đã lưu trên cổng');
    await wizard.signIn(page, mother);

    await page.getByRole('heading', {name: 'Tiếp tục hồ sơ đang làm'}).waitFor();
    await accessible(page, 'drafts to go on with');
    await page.close();

    const frame = wizard.wizardFrame(second);
    await frame.getByLabel('Trường đang học', {exact: true}).fill('Trường THPT Đăk Bla');
    await frame.locator('body').press('Tab');
    await assert.doesNotReject(
      until(async () => (await lop(frame).inputValue()) === '10A9'),
      'what was typed at home does not come',
    );
  });

  async function linkFor(address: string): Promise<string> {
    const mails = await demo.mailsTo(address, (all) => all.some(linkIn));
    return mails.map(linkIn).find(Boolean) ?? '';
  }
});

const linkIn = ({text}: Mail): string | undefined => /\S+\/embed\/wizard\?dossier=\S+/.exec(text)?.[0];

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error('it did not come to hold within 5 s');
}
