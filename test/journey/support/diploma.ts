import type {Page} from 'playwright-core';
import type {RunningDemo} from './demo.js';
import {pdf, png} from './papers.js';
import type {Someone} from './people.js';
import * as wizard from './wizard.js';

/** The one procedure with a fee: 500,000 đồng for a diploma of somebody who studied abroad. */
export const diploma = {
  name: 'Công nhận bằng tốt nghiệp trung học cơ sở, bằng tốt nghiệp trung học phổ thông, giấy chứng nhận hoàn thành chương trình giáo dục phổ thông do cơ sở giáo dục nước ngoài cấp để sử dụng tại Việt Nam',
  papers: {
    'Phiếu đề nghị công nhận văn bằng': pdf('phiếu đề nghị.pdf'),
    'Bản sao văn bằng hoặc bản sao từ sổ gốc, kèm bản dịch công chứng': png('bằng.png'),
    'Bản sao phụ lục văn bằng hoặc bảng kết quả học tập, kèm bản dịch công chứng': pdf('bảng điểm.pdf', 700),
  },
};

/** Opens an account on the school's page of its own, and begins to file on another that knows it. */
export async function beginDiploma(page: Page, demo: RunningDemo, father: Someone): Promise<void> {
  await page.goto(`${demo.school}/dang-ky.html`);
  const registration = page.frameLocator('dvc-register iframe');
  await wizard.register(registration, father, demo);
  await registration.getByText('Tài khoản đã được kích hoạt.').first().waitFor();

  await page.goto(demo.school);
  await wizard.findAndBegin(page, 'bằng nước ngoài', diploma.name);
  await wizard.wizardFrame(page).getByText(`Đang đăng nhập: ${father.fullName}`).waitFor();
}

/** Fills everything in, up to the summary that says what will be owed. */
export async function fillDiploma(page: Page, father: Someone): Promise<void> {
  const frame = wizard.wizardFrame(page);
  await wizard.fillApplicant(frame, father, 'Chính người có văn bằng');
  await wizard.fillDiploma(frame);
  await wizard.press(frame, 'Tiếp tục');
  await wizard.attach(frame, diploma.papers);
  await wizard.press(frame, 'Tiếp tục');
  await wizard.chooseDelivery(frame);
  await wizard.press(frame, 'Tiếp tục');
  await frame.getByText('500.000 đ').first().waitFor();
}
