import type {FrameLocator, Locator, Page} from 'playwright-core';
import {captcha, type RunningDemo} from './demo.js';
import {atRest, check, click} from './hands.js';
import type {Paper} from './papers.js';
import {child, type Someone} from './people.js';

/** The wizard's frame on a school's page. */
export const wizardFrame = (page: Page): FrameLocator => page.frameLocator('dvc-dossier-wizard iframe');

type Inside = FrameLocator | Page | Locator;

export const press = (where: Inside, name: string): Promise<void> =>
  click(where.getByRole('button', {name, exact: true}));
const type = (where: Inside, label: string, text: string) =>
  where.getByLabel(label, {exact: true}).fill(text);
const group = (where: Inside, name: string) => where.getByRole('group', {name, exact: true});
const tick = (where: Inside, label: string) => check(where.getByLabel(label, {exact: true}));

/** Finds a procedure in the search on the page, reads what to prepare, and begins to file. */
export async function findAndBegin(page: Page, words: string, name: string): Promise<void> {
  await page.getByRole('searchbox', {name: 'Tra cứu thủ tục'}).fill(words);
  await press(page, name);
  await press(page, 'Nộp hồ sơ trực tuyến');
}

export async function fillApplicant(frame: Inside, person: Someone, relation: string): Promise<void> {
  const section = group(frame, 'Người nộp hồ sơ');
  await type(section, 'Họ và tên', person.fullName);
  await type(section, 'Ngày sinh', person.birthDate);
  await type(section, 'Số căn cước', person.identityNumber);
  await type(section, 'Số điện thoại', person.phone);
  await type(section, 'Email', person.email);
  await type(section, 'Địa chỉ', 'Tổ 3, phường Quyết Thắng, thành phố Kon Tum');
  await tick(section, relation);
}

export async function fillTransfer(frame: Inside): Promise<void> {
  const pupil = group(frame, 'Học sinh');
  await type(pupil, 'Họ và tên', child.fullName);
  await type(pupil, 'Ngày sinh', child.birthDate);
  await tick(pupil, 'Học sinh đã được cho biết và đồng ý');
  const transfer = group(frame, 'Chuyển trường');
  await tick(transfer, 'Trong tỉnh');
  await type(transfer, 'Trường đang học', 'Trường THPT Đăk Bla');
  await type(transfer, 'Lớp đang học', '10A2');
  await type(transfer, 'Trường xin chuyển đến', 'Trường Trung học phổ thông Kon Tum');
  await tick(transfer, 'Chuyển nơi cư trú');
  await type(transfer, 'Nơi cư trú mới', 'Phường Thống Nhất, thành phố Kon Tum');
}

export async function fillDiploma(frame: Inside): Promise<void> {
  const diploma = group(frame, 'Văn bằng');
  await tick(diploma, 'Bằng tốt nghiệp trung học phổ thông');
  await type(diploma, 'Cơ sở giáo dục cấp bằng', 'Sekong Upper Secondary School');
  await type(diploma, 'Quốc gia', 'Lào');
  await type(diploma, 'Năm cấp', '2023');
  await tick(diploma, 'Học ở nước ngoài');
}

/**
 * Goes from the first step to the papers, and asks there for an account before it is needed: to the registration form
 * that stands in their place.
 */
export async function askToRegister(page: Page): Promise<void> {
  const frame = wizardFrame(page);
  await press(frame, 'Tiếp tục');
  await frame.getByRole('heading', {name: 'Thành phần hồ sơ'}).waitFor();
  await atRest(page);
  await press(frame, 'Đăng nhập');
  await frame.getByLabel('Tên đăng nhập', {exact: true}).waitFor();
  await atRest(page);
  await press(frame, 'Đăng ký');
}

const pageOf = (where: Inside): Page =>
  'owner' in where ? where.owner().page() : 'page' in where ? where.page() : where;

/** Opens an account in place, with the code that came by mail, and is signed in afterwards. */
export async function register(frame: Inside, person: Someone, demo: RunningDemo): Promise<void> {
  await type(frame, 'Họ và tên', person.fullName);
  await type(frame, 'Ngày sinh', person.birthDate);
  await type(frame, 'Số căn cước', person.identityNumber);
  await type(frame, 'Số điện thoại', person.phone);
  await type(frame, 'Email', person.email);
  await type(frame, 'Tên đăng nhập', person.username);
  await type(frame, 'Mật khẩu', person.password);
  await type(frame, 'Nhập lại mật khẩu', person.password);
  await tick(frame, 'Tôi đồng ý với nội dung trên');
  await press(frame, 'Đăng ký');
  await type(frame, 'Mã kích hoạt', await demo.codeFor(person.email));
  await press(frame, 'Kích hoạt');
}

export async function signIn(frame: Inside, person: Pick<Someone, 'username' | 'password'>): Promise<void> {
  await type(frame, 'Tên đăng nhập', person.username);
  await type(frame, 'Mật khẩu', person.password);
  await press(frame, 'Đăng nhập');
}

/** Gives each component its papers before there is an account: they stay on the device. */
export async function attachForLater(frame: Inside, papers: Readonly<Record<string, Paper>>): Promise<void> {
  await choose(frame, papers);
  for (const {name} of Object.values(papers)) {
    await frame
      .getByRole('listitem')
      .filter({hasText: name})
      .getByText(/gửi đi sau khi đăng nhập$/)
      .waitFor();
  }
}

/** Gives each component its papers, and waits until every one has arrived. */
export async function attach(frame: Inside, papers: Readonly<Record<string, Paper>>): Promise<void> {
  await choose(frame, papers);
  for (const {name} of Object.values(papers)) {
    await frame
      .getByRole('listitem')
      .filter({hasText: name})
      .getByText(/^Đã gửi ·/)
      .waitFor();
  }
}

async function choose(frame: Inside, papers: Readonly<Record<string, Paper>>): Promise<void> {
  for (const [component, paper] of Object.entries(papers)) {
    await frame
      .getByLabel(component, {exact: true})
      .and(frame.locator('input[type=file]'))
      .setInputFiles(paper);
  }
}

export async function chooseDelivery(frame: Inside): Promise<void> {
  await atRest(pageOf(frame));
  await tick(frame, 'Trực tiếp');
  await tick(frame, 'Trực tuyến');
}

/** Declares, types the code of the picture and submits. @returns The reference ("Mã tra cứu"). */
export async function submit(frame: Inside): Promise<string> {
  await atRest(pageOf(frame));
  await check(frame.getByRole('checkbox', {name: /^Tôi cam đoan/}));
  await type(frame, 'Mã xác nhận', captcha);
  await press(frame, 'Nộp hồ sơ');
  return (
    await frame
      .getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
      .first()
      .innerText()
  ).trim();
}
