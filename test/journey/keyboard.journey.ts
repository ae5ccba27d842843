import assert from 'node:assert/strict';
import {after, before, describe} from 'node:test';
import type {Page} from 'playwright-core';
import {openProfile, type Profile} from './support/browser.js';
import {captcha, runDemo, type RunningDemo} from './support/demo.js';
import {focused, tabTo, typeInto} from './support/keyboard.js';
import {pdf} from './support/papers.js';
import {child, someone} from './support/people.js';
import {steps} from './support/steps.js';
import {wizardFrame} from './support/wizard.js';

describe('a parent who has only a keyboard files a transfer on a phone-sized screen', () => {
  const parent = someone('Y Hương');
  const step = steps();
  let demo: RunningDemo;
  let browser: Profile;
  let page: Page;

  before(async () => {
    demo = await runDemo();
    browser = await openProfile();
    page = await browser.openPage();
    // pickers are caught from here on: caught only around a press, one in a frame may open before that is known there
    page.on('filechooser', () => {});
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), demo?.close()]);
  });

  const press = (key: string) => page.keyboard.press(key);
  const pressButton = async (name: string | RegExp) => {
    await tabTo(page, 'button', name);
    await press('Enter');
  };
  const heading = (name: string) => wizardFrame(page).getByRole('heading', {name, exact: true}).waitFor();

  step('finds the procedure by typing, and opens the form', async () => {
    await page.goto(demo.school);
    await tabTo(page, 'text', 'Tra cứu thủ tục');
    await page.keyboard.insertText('ctthpt');
    await page.getByText(/^Tìm thấy/).waitFor();
    await press('ArrowDown');
    assert.match((await focused(page)).name, /^Chuyển trường đối với học sinh trung học phổ thông/);
    await press('Enter');
    await pressButton('Nộp hồ sơ trực tuyến');
    await heading('Thông tin người nộp');
  });

  step('fills in the form', async () => {
    await typeInto(page, 'Họ và tên', parent.fullName);
    await typeInto(page, 'Ngày sinh', parent.birthDate);
    await typeInto(page, 'Số căn cước', parent.identityNumber);
    await typeInto(page, 'Số điện thoại', parent.phone);
    await typeInto(page, 'Email', parent.email);
    await typeInto(page, 'Địa chỉ', 'Tổ 3, phường Quyết Thắng, thành phố Kon Tum');
    await tabTo(page, 'radio', 'Cha');
    await press('ArrowDown');
    assert.equal((await focused(page)).name, 'Mẹ');
    await typeInto(page, 'Họ và tên', child.fullName);
    await typeInto(page, 'Ngày sinh', child.birthDate);
    await tabTo(page, 'radio', 'Học sinh đã được cho biết và đồng ý');
    await press('Space');
    await tabTo(page, 'radio', 'Trong tỉnh');
    await press('Space');
    await typeInto(page, 'Trường đang học', 'Trường THPT Đăk Bla');
    await typeInto(page, 'Lớp đang học', '10A2');
    await typeInto(page, 'Trường xin chuyển đến', 'Trường Trung học phổ thông Kon Tum');
    await tabTo(page, 'radio', 'Chuyển nơi cư trú');
    await press('Space');
    await typeInto(page, 'Nơi cư trú mới', 'Phường Thống Nhất, thành phố Kon Tum');
    await pressButton('Tiếp tục');
  });

  step('opens an account in place', async () => {
    await heading('Thành phần hồ sơ');
    await pressButton('Đăng nhập');
    await wizardFrame(page).getByLabel('Tên đăng nhập', {exact: true}).waitFor();
    await pressButton('Đăng ký');
    await wizardFrame(page).getByLabel('Nhập lại mật khẩu', {exact: true}).waitFor();
    await typeInto(page, 'Họ và tên', parent.fullName);
    await typeInto(page, 'Ngày sinh', parent.birthDate);
    await typeInto(page, 'Số căn cước', parent.identityNumber);
    await typeInto(page, 'Số điện thoại', parent.phone);
    await typeInto(page, 'Email', parent.email);
    await typeInto(page, 'Tên đăng nhập', parent.username);
    await typeInto(page, 'Mật khẩu', parent.password);
    await typeInto(page, 'Nhập lại mật khẩu', parent.password);
    await tabTo(page, 'checkbox', 'Tôi đồng ý với nội dung trên');
    await press('Space');
    await pressButton('Đăng ký');
    await wizardFrame(page).getByLabel('Mã kích hoạt', {exact: true}).waitFor();
    await typeInto(page, 'Mã kích hoạt', await demo.codeFor(parent.email));
    await pressButton('Kích hoạt');
    await heading('Thành phần hồ sơ');
  });

  step('opens the file picker by a key for each paper, and goes on', async () => {
    for (const name of [/^Đơn xin/, /^Học bạ/, /^Giấy chứng nhận/, /^Giấy giới thiệu/]) {
      await tabTo(page, 'file', name);
      const [picker] = await Promise.all([
        page.waitForEvent('filechooser', {timeout: 10_000}),
        press('Space'),
      ]);
      await picker.setFiles(pdf(`${name.source.slice(1)}.pdf`));
      await wizardFrame(page)
        .getByRole('listitem')
        .filter({hasText: `${name.source.slice(1)}.pdf`})
        .getByText(/^Đã gửi ·/)
        .waitFor();
    }
    await pressButton('Tiếp tục');
    await heading('Hình thức nhận kết quả');
  });

  step('chooses the delivery, answers the captcha and submits', async () => {
    await tabTo(page, 'checkbox', 'Trực tuyến');
    await press('Space');
    await pressButton('Tiếp tục');
    await heading('Kiểm tra và nộp hồ sơ');
    await tabTo(page, 'checkbox', /^Tôi cam đoan/);
    await press('Space');
    await typeInto(page, 'Mã xác nhận', captcha);
    await pressButton('Nộp hồ sơ');

    await wizardFrame(page)
      .getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
      .first()
      .waitFor();
    await wizardFrame(page).getByText('Không phải nộp phí').waitFor();
  });
});
