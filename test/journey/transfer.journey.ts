import assert from 'node:assert/strict';
import {after, before, describe} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {accessible} from './support/axe.js';
import {desktop, openProfile, phone, type Profile} from './support/browser.js';
import {runDemo, type RunningDemo} from './support/demo.js';
import {filesAtDesk, openAtDesk, receiveAtDesk, signInAtDesk} from './support/desk.js';
import {atRest, click} from './support/hands.js';
import {disguised, pdf, png, sha256} from './support/papers.js';
import {child, someone} from './support/people.js';
import {recordsOf} from './support/records.js';
import {steps} from './support/steps.js';
import * as wizard from './support/wizard.js';

const procedure = 'Chuyển trường đối với học sinh trung học phổ thông';
const application = 'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký';
const papers = {
  'Học bạ (bản chính)': pdf('học bạ (3 năm).pdf', 1400),
  'Giấy chứng nhận trúng tuyển vào lớp đầu cấp trung học phổ thông, ghi rõ loại hình trường (công lập hoặc tư thục)':
    png('trúng tuyển.png'),
  'Giấy giới thiệu chuyển trường do hiệu trưởng nhà trường nơi đi cấp': pdf('giấy giới thiệu 🏫.pdf'),
};

describe('a mother moves her son to another school, from the school’s own page, on a phone', () => {
  const mother = someone('Y Blưih Niê');
  let demo: RunningDemo;
  let browser: Profile;
  let page: Page;
  let reference = '';
  let code = '';
  const complaints: string[] = [];
  const step = steps();

  before(async () => {
    demo = await runDemo();
    browser = await openProfile();
    page = await browser.openPage();
    page.on('pageerror', ({message}) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 40[01]/.test(message.text()))
        complaints.push(message.text());
    });
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), demo?.close()]);
  });

  const frame = () => wizard.wizardFrame(page);
  const inside = async (): Promise<Frame> => {
    const handle = await page.locator('dvc-dossier-wizard iframe').elementHandle();
    return (await handle?.contentFrame()) ?? assert.fail('no frame');
  };

  step('finds the procedure and reads what to prepare', async () => {
    await page.goto(demo.school);
    await page.getByRole('searchbox', {name: 'Tra cứu thủ tục'}).fill('chuyen truong thpt');
    await accessible(page, 'search', 'dvc-procedure-search');

    await wizard.findAndBegin(page, 'chuyen truong thpt', procedure);

    await frame().getByRole('group', {name: 'Người nộp hồ sơ'}).waitFor();
  });

  step('is told what is missing, beside the fields, before anything is sent', async () => {
    await wizard.press(frame(), 'Tiếp tục');

    await frame()
      .getByRole('heading', {name: /Còn \d+ chỗ cần sửa/})
      .waitFor();
    await accessible(await inside(), 'errors of the first step');
  });

  step('fills in the form, which a reload does not lose', async () => {
    await wizard.fillApplicant(frame(), mother, 'Mẹ');
    await wizard.fillTransfer(frame());
    await frame()
      .getByText(/Đã lưu \d\d:\d\d/)
      .first()
      .waitFor();
    await accessible(await inside(), 'the first step');

    await page.reload();
    await page.locator('dvc-dossier-wizard').scrollIntoViewIfNeeded();
    const name = frame().getByRole('group', {name: 'Học sinh'}).getByLabel('Họ và tên');
    await name.waitFor();
    assert.equal(await name.inputValue(), child.fullName);

    await wizard.press(frame(), 'Tiếp tục');
    await frame().getByRole('heading', {name: 'Thành phần hồ sơ'}).waitFor();
  });

  step(
    'is refused a program that calls itself a PDF, and attaches three papers without an account: the application is made from what she typed',
    async () => {
      await frame()
        .getByLabel(application, {exact: true})
        .and(frame().locator('input[type=file]'))
        .setInputFiles(disguised('virus.pdf'));
      await frame().getByRole('alert').filter({hasText: 'virus.pdf'}).waitFor();

      await wizard.attachForLater(frame(), papers);
      await click(frame().getByText('Xem nội dung đơn'));
      await frame().getByText('Trường Trung học phổ thông Kon Tum').first().waitFor();

      await accessible(await inside(), 'papers');
      await page.reload();
      await page.locator('dvc-dossier-wizard').scrollIntoViewIfNeeded();
      await frame().getByText('học bạ (3 năm).pdf', {exact: true}).waitFor();
      await wizard.press(frame(), 'Tiếp tục');
    },
  );

  step('chooses how the result comes back, and goes back without loss', async () => {
    await wizard.chooseDelivery(frame());
    await accessible(await inside(), 'delivery');
    await wizard.press(frame(), 'Quay lại');
    await frame().getByText('trúng tuyển.png', {exact: true}).waitFor();
    await wizard.press(frame(), 'Tiếp tục');
    assert.equal(await frame().getByLabel('Trực tuyến', {exact: true}).isChecked(), true);
  });

  step('opens an account only now, in place, and reads the summary', async () => {
    await wizard.press(frame(), 'Tiếp tục');
    await frame().getByLabel('Tên đăng nhập', {exact: true}).waitFor();
    await accessible(await inside(), 'signing in');
    await atRest(page);
    await wizard.press(frame(), 'Đăng ký');
    await frame().getByLabel('Nhập lại mật khẩu', {exact: true}).waitFor();
    await accessible(await inside(), 'registration');
    await wizard.register(frame(), mother, demo);

    await frame().getByText('Không phải nộp phí').waitFor();
    await accessible(await inside(), 'summary');
  });

  step('submits, and keeps a reference; a reload shows the receipt, never a blank form', async () => {
    const submitted = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener(
            'dvc-dossier-submitted',
            (event) => resolve((event as unknown as CustomEvent).detail),
            {once: true},
          );
        }),
    );

    reference = await wizard.submit(frame());

    const detail = (await submitted) as {procedure: string; reference: string};
    assert.deepEqual([detail.procedure, detail.reference], ['2.002478', reference]);
    await accessible(await inside(), 'receipt');
    await page.reload();
    await page.locator('dvc-dossier-wizard').scrollIntoViewIfNeeded();
    await frame().getByText(reference).first().waitFor();
  });

  step('is received at the desk, where every file is what she sent', async () => {
    const desk = await browser.openPage();
    await desk.setViewportSize(desktop);
    await signInAtDesk(desk, demo);
    await openAtDesk(desk, reference);
    await accessible(desk, 'a dossier at the desk');

    assert.deepEqual(
      await filesAtDesk(desk),
      Object.fromEntries(Object.values(papers).map(({name, buffer}) => [name, sha256(buffer)])),
    );
    await desk.getByText('Đơn do cổng lập từ nội dung khai').waitFor();
    code = await receiveAtDesk(desk);
    await desk.getByRole('link', {name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả'}).waitFor();
    await desk.close();
  });

  step('sees on the school’s page that it was received, by its reference, without signing in', async () => {
    await page.setViewportSize(phone);
    await page.goto(`${demo.school}/tra-cuu.html`);
    const tracker = page.frameLocator('dvc-dossier-tracker iframe');
    await tracker.getByLabel('Mã tra cứu hoặc Mã số hồ sơ').fill(reference.toLowerCase().replace('-', ' '));
    await wizard.press(tracker, 'Tra cứu');

    await tracker.getByText('Được tiếp nhận').first().waitFor();
    await tracker.getByText(code).first().waitFor();
    const handle = await page.locator('dvc-dossier-tracker iframe').elementHandle();
    const shown = (await handle?.contentFrame()) ?? assert.fail('no frame');
    await accessible(shown, 'tracker');
    assert.equal((await shown.locator('body').innerText()).includes(child.fullName), false);
  });

  step('gets a mail for each status, without her child’s name in its subject', async () => {
    const mails = await demo.mailsTo(mother.email, (all) =>
      [reference, code].every((told) => all.some(({text}) => text.includes(told))),
    );

    assert.equal(
      mails.some(({subject}) => subject.includes(child.fullName) || subject.includes(mother.fullName)),
      false,
    );
  });

  step('and every field and byte lies in the database', async () => {
    await demo.stop();

    const record = await recordsOf(demo.dataDir, reference);

    assert.equal(record.code, code);
    assert.equal(record.status, 2);
    assert.deepEqual(record.values, {
      'nguoiNop.hoTen': mother.fullName,
      'nguoiNop.ngaySinh': '1985-09-05',
      'nguoiNop.soCanCuoc': mother.identityNumber,
      'nguoiNop.soDienThoai': `+84${mother.phone.slice(1)}`,
      'nguoiNop.email': mother.email,
      'nguoiNop.diaChi': 'Tổ 3, phường Quyết Thắng, thành phố Kon Tum',
      'nguoiNop.quanHe': 'me',
      'hocSinh.hoTen': child.fullName,
      'hocSinh.ngaySinh': '2009-03-08',
      'hocSinh.yKien': 'dong-y',
      'chuyenTruong.phamVi': 'trong-tinh',
      'chuyenTruong.truongDi': 'Trường THPT Đăk Bla',
      'chuyenTruong.lop': '10A2',
      'chuyenTruong.truongDen': 'Trường Trung học phổ thông Kon Tum',
      'chuyenTruong.lyDo': 'chuyen-noi-cu-tru',
      'chuyenTruong.noiCuTruMoi': 'Phường Thống Nhất, thành phố Kon Tum',
    });
    assert.deepEqual(record.delivery, {methods: ['truc-tiep', 'truc-tuyen']});
    assert.equal(record.parties.applicant?.fullName, mother.fullName);
    assert.equal(record.parties.subject?.fullName, child.fullName);
    assert.equal(record.obligation?.state, 'none');
    assert.deepEqual(
      record.files,
      Object.fromEntries(Object.values(papers).map(({name, buffer}) => [name, sha256(buffer)])),
    );
  });

  step('while nothing complained in the page’s console', () => assert.deepEqual(complaints, []));
});
