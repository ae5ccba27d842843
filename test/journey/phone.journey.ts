import assert from 'node:assert/strict';
import {after, before, describe} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {
  readyDraft,
  signedIn,
  submission,
  type SomebodySignedIn,
} from '../faults/support/person-with-draft.js';
import {newDossier} from '../node/portal/a-dossier.js';
import {accessible} from './support/axe.js';
import {readCode} from './support/banking-app.js';
import {desktop, openProfile, type Profile} from './support/browser.js';
import {runDemo, type RunningDemo} from './support/demo.js';
import {filesAtDesk, openAtDesk, signInAtDesk} from './support/desk.js';
import {click} from './support/hands.js';
import {pdf, png, sha256} from './support/papers.js';
import {steps} from './support/steps.js';
import * as wizard from './support/wizard.js';

const transfer = 'Chuyển trường đối với học sinh trung học phổ thông';
const report = 'Học bạ (bản chính)';
/** Each of them comes out of the earlier dossier. */
const kept = [
  'Giấy chứng nhận trúng tuyển vào lớp đầu cấp trung học phổ thông, ghi rõ loại hình trường (công lập hoặc tư thục)',
  'Giấy giới thiệu chuyển trường do hiệu trưởng nhà trường nơi đi cấp',
];
const [first, second] = [png('trang 1.png'), pdf('trang 2.pdf')];

describe('a mother files at the school’s computer, and photographs a paper with her phone', () => {
  const step = steps();
  let demo: RunningDemo;
  let school: Profile;
  let pocket: Profile;
  let account: SomebodySignedIn;
  let computer: Page;
  let mobile: Page;
  let code = '';

  before(async () => {
    demo = await runDemo();
    [school, pocket] = await Promise.all([openProfile(), openProfile()]);
    account = await signedIn(demo);
    const earlier = await readyDraft(account);
    await (
      await submission(account, earlier, crypto.randomUUID())
    )();
    await account.ask('POST', 'dossiers', {body: newDossier()});
    computer = await school.openPage();
    await computer.setViewportSize(desktop);
    mobile = await pocket.openPage();
  });
  after(async () => {
    await Promise.allSettled([school?.close(), pocket?.close(), demo?.close()]);
  });

  const frame = () => wizard.wizardFrame(computer);
  const inside = async (): Promise<Frame> => {
    const handle = await computer.locator('dvc-dossier-wizard iframe').elementHandle();
    return (await handle?.contentFrame()) ?? assert.fail('no frame');
  };
  const slot = (name: string) =>
    frame()
      .locator('[part~="component"]')
      .filter({has: frame().getByRole('heading', {name, exact: true})});

  step('takes up at school what she began, and asks for a code at one paper', async () => {
    await computer.goto(demo.school);
    await wizard.findAndBegin(computer, 'chuyen truong thpt', transfer);
    await wizard.press(frame(), 'Đăng nhập');
    await wizard.signIn(frame(), account.person);
    await frame().getByRole('heading', {name: 'Thành phần hồ sơ', exact: true}).waitFor();

    await click(slot(report).getByRole('button', {name: /^Chụp bằng điện thoại/}));

    const picture = frame().getByRole('img', {name: /^Mã QR để chụp/});
    await picture.waitFor();
    await accessible(await inside(), 'a code for the phone');
    code = await readCode(picture);
    assert.ok(code.startsWith(`${demo.portal}/embed/handover?`), code);
  });

  step(
    'scans it: the phone shows that paper alone, the same number as the computer, and no key in its address',
    async () => {
      await mobile.goto(code);
      await mobile.getByRole('heading', {name: report}).waitFor();

      const shown = await mobile.locator('.match').innerText();
      await frame().locator('.match', {hasText: shown}).waitFor();

      assert.match(shown, /^\d\d$/);
      assert.equal(new URL(mobile.url()).hash, '');
      const words = await mobile.locator('body').innerText();
      assert.equal(
        [account.person.fullName, 'Y Blêng Niê', '10A1'].some((word) => words.includes(word)),
        false,
      );
      await accessible(mobile, 'the phone’s page');
      await click(mobile.getByRole('button', {name: /^Chụp ảnh/}));
      await mobile.locator('dvc-paper-camera-view').waitFor();
      await accessible(mobile, 'the camera on the phone’s page');
    },
  );

  step('nobody else can use the same code', async () => {
    const other = await pocket.openPage();
    await other.goto(code);

    await other.getByRole('heading', {name: 'Mã này không dùng được nữa'}).waitFor();
    await accessible(other, 'a used code');
    await other.close();
  });

  step('takes two pictures, reloads in between, and they appear on the computer', async () => {
    await mobile.locator('#choose').setInputFiles(first);
    await slot(report).getByText('trang 1.png', {exact: true}).waitFor();
    await mobile.reload();
    await mobile.getByText('trang 1.png', {exact: true}).waitFor();
    await mobile.locator('#choose').setInputFiles(second);
    await mobile
      .getByText(/^Đã gửi ·/)
      .nth(1)
      .waitFor();
    await accessible(mobile, 'two pictures on the phone');
    await wizard.press(mobile, 'Xong');

    await mobile.getByRole('heading', {name: 'Đã gửi 2 ảnh'}).waitFor();
    await slot(report).getByText('trang 2.pdf', {exact: true}).waitFor();
    await frame().getByText('Điện thoại đã gửi xong 2 ảnh.').waitFor();
    await accessible(await inside(), 'pictures from the phone');
  });

  step('uses papers again that she sent with an earlier dossier', async () => {
    for (const heading of kept) {
      await click(slot(heading).getByRole('button', {name: /^Dùng lại giấy tờ đã nộp/}));
      await slot(heading)
        .getByRole('button', {name: /^Dùng giấy tờ này/})
        .first()
        .waitFor();
      await accessible(await inside(), 'papers that were sent before');
      await click(
        slot(heading)
          .getByRole('button', {name: /^Dùng giấy tờ này/})
          .first(),
      );
      await slot(heading)
        .getByText(/^Đã gửi ·/)
        .waitFor();
    }
  });

  step('takes a draft along to the portal’s own page, before there is an account', async () => {
    const visitor = await pocket.openPage();
    await visitor.goto(demo.school);
    await wizard.findAndBegin(visitor, 'chuyen truong thpt', transfer);
    await wizard.wizardFrame(visitor).getByLabel('Lớp đang học', {exact: true}).fill('10A8');

    const link = wizard.wizardFrame(visitor).getByRole('link', {name: 'Mở trên cổng'});
    const [portal] = await Promise.all([pocket.context.waitForEvent('page'), click(link)]);

    await portal.getByText('Những gì đã điền đã được mang sang đây.').waitFor();
    assert.equal(await portal.getByLabel('Lớp đang học', {exact: true}).inputValue(), '10A8');
    assert.doesNotMatch(portal.url(), /handover|#/);
    await accessible(portal, 'a draft that came along');
    await Promise.all([visitor.close(), portal.close()]);
  });

  step('submits at the computer, and the desk has the pages, byte for byte', async () => {
    for (const name of ['Hình thức nhận kết quả', 'Kiểm tra và nộp hồ sơ']) {
      await wizard.press(frame(), 'Tiếp tục');
      await frame().getByRole('heading', {name, exact: true}).waitFor();
    }
    const reference = await wizard.submit(frame());

    await mobile.setViewportSize(desktop);
    await signInAtDesk(mobile, demo);
    await openAtDesk(mobile, reference);
    const files = await filesAtDesk(mobile);
    assert.equal(files[first.name], sha256(first.buffer));
    assert.equal(files[second.name], sha256(second.buffer));
  });
});
