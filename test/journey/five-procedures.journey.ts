import assert from 'node:assert/strict';
import {after, before, describe} from 'node:test';
import type {Page} from 'playwright-core';
import type {Values} from '../../src/contract/form/schema.js';
import {validValues} from '../support/valid-values.js';
import {accessible} from './support/axe.js';
import {openProfile, type Profile} from './support/browser.js';
import {runDemo, type RunningDemo} from './support/demo.js';
import {fillForm, procedureAt} from './support/fill-form.js';
import {atRest, check} from './support/hands.js';
import {pdf} from './support/papers.js';
import {someone} from './support/people.js';
import {allRecordsOf} from './support/records.js';
import {steps} from './support/steps.js';
import * as wizard from './support/wizard.js';

interface Filing {
  /** What it is, in a few words. */
  title: string;
  code: string;
  /** As a parent types it into the search. */
  words: string;
  agency: string;
  /** The answers that make this filing what it is; the rest is anything valid. */
  chosen: Values;
  /** The papers that these answers ask for, in order. */
  papers: string[];
  delivery: string[];
}

const education = 'Phòng Giáo dục và Đào tạo thành phố Kon Tum';

const filings: Filing[] = [
  {
    title: 'upper secondary: the pupil moves here from another province, and files alone',
    code: '2.002478',
    words: 'chuyen truong cap ba',
    agency: 'Sở Giáo dục và Đào tạo tỉnh Kon Tum',
    chosen: {
      'nguoiNop.quanHe': 'ban-than',
      'chuyenTruong.phamVi': 'khac-tinh',
      'chuyenTruong.lyDo': 'hoan-canh',
    },
    papers: [
      'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký',
      'Học bạ (bản chính)',
      'Giấy chứng nhận trúng tuyển vào lớp đầu cấp trung học phổ thông, ghi rõ loại hình trường (công lập hoặc tư thục)',
      'Giấy giới thiệu chuyển trường do hiệu trưởng nhà trường nơi đi cấp',
      'Giấy giới thiệu chuyển trường do giám đốc sở giáo dục và đào tạo nơi đi cấp',
    ],
    delivery: ['Trực tuyến'],
  },
  {
    title: 'lower secondary: a guardian moves a pupil within the province',
    code: '2.002481',
    words: 'chuyển trường cấp hai',
    agency: education,
    chosen: {'nguoiNop.quanHe': 'nguoi-giam-ho', 'chuyenTruong.phamVi': 'trong-tinh'},
    papers: [
      'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký',
      'Học bạ (bản chính)',
      'Giấy giới thiệu chuyển trường do hiệu trưởng nhà trường nơi đi cấp',
      'Quyết định công nhận việc giám hộ hoặc trích lục đăng ký giám hộ',
    ],
    delivery: ['Trực tiếp'],
  },
  {
    title: 'primary: a child with a disability comes from abroad',
    code: '1.005099',
    words: 'chuyen truong tieu hoc',
    agency: education,
    chosen: {
      'nguoiNop.quanHe': 'cha',
      'hocSinh.ngaySinh': '2018-05-20',
      'hocSinh.yKien': 'duoi-7-tuoi',
      'hocSinh.khuyetTat': true,
      'chuyenTruong.phamVi': 'nuoc-ngoai',
    },
    papers: [
      'Đơn xin chuyển trường của cha mẹ hoặc người giám hộ học sinh',
      'Kế hoạch giáo dục cá nhân đối với học sinh khuyết tật',
    ],
    delivery: ['Trực tuyến'],
  },
  {
    title: 'three certified copies of a lost diploma, for somebody who gave authority',
    code: '1.005092',
    words: 'mất bằng',
    agency: education,
    chosen: {'nguoiNop.tuCach': 'uy-quyen', 'vanBang.loai': 'thcs', 'banSao.soLuong': 3},
    papers: [
      'Đơn đề nghị cấp bản sao văn bằng, chứng chỉ',
      'Căn cước công dân, chứng minh nhân dân hoặc hộ chiếu còn giá trị',
      'Giấy tờ chứng minh quan hệ hoặc việc ủy quyền với người được cấp bản chính',
    ],
    delivery: ['Qua dịch vụ bưu chính công ích'],
  },
  {
    title: 'lunch allowance: the kindergarten files for a family',
    code: '1.001622',
    words: 'tien an trua',
    agency: education,
    chosen: {
      'nguoiNop.quanHe': 'nha-truong',
      'treEm.doiTuong': 'ho-ngheo',
      'treEm.ngaySinh': '2020-05-20',
      'treEm.soDinhDanh': '062320000777',
    },
    papers: [
      'Giấy chứng nhận hoặc xác nhận hộ nghèo, cận nghèo',
      'Giấy giới thiệu của nhà trường cho người nộp hồ sơ',
    ],
    delivery: ['Trực tiếp', 'Trực tuyến'],
  },
];

/** The application itself is made by the portal from what was typed. */
const toAttach = (papers: readonly string[]) => papers.filter((name) => !name.startsWith('Đơn'));

describe('one person files five different matters from the school’s page, on a phone', () => {
  const person = someone('Y Blưih Niê');
  const step = steps();
  const references: string[] = [];
  const stated: Values[] = [];
  let demo: RunningDemo;
  let browser: Profile;
  let page: Page;

  before(async () => {
    demo = await runDemo();
    browser = await openProfile();
    page = await browser.openPage();
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), demo?.close()]);
  });

  const frame = () => wizard.wizardFrame(page);

  step('opens an account', async () => {
    await page.goto(`${demo.school}/dang-ky.html`);
    const registration = page.frameLocator('dvc-register iframe');
    await wizard.register(registration, person, demo);
    await registration.getByText('Tài khoản đã được kích hoạt.').first().waitFor();
  });

  for (const {title, code, words, agency, chosen, papers, delivery} of filings)
    step(title, async () => {
      const procedure = await procedureAt(demo.portal, code);
      const values = validValues(procedure.form, {
        'nguoiNop.hoTen': person.fullName,
        'nguoiNop.ngaySinh': '1985-09-05',
        'nguoiNop.soCanCuoc': person.identityNumber,
        'nguoiNop.email': person.email,
        ...chosen,
      });

      await page.goto(demo.school);
      await wizard.findAndBegin(page, words, procedure.name);
      await frame().getByText(`Đang đăng nhập: ${person.fullName}`).waitFor();
      if (procedure.agencies.length > 1)
        await frame().getByLabel('Cơ quan thực hiện', {exact: true}).selectOption({label: agency});
      else await frame().getByText(agency, {exact: true}).waitFor();
      await fillForm(frame(), procedure.form, values);
      await wizard.press(frame(), 'Tiếp tục');

      await frame().getByRole('heading', {name: 'Thành phần hồ sơ'}).waitFor();
      assert.deepEqual(await frame().locator('[part~=component] > h4').allInnerTexts(), papers);
      await wizard.attach(
        frame(),
        Object.fromEntries(toAttach(papers).map((name, at) => [name, pdf(`${code} ${at + 1}.pdf`, 20)])),
      );
      await wizard.press(frame(), 'Tiếp tục');

      await atRest(page);
      for (const way of delivery) await check(frame().getByLabel(way, {exact: true}));
      await wizard.press(frame(), 'Tiếp tục');

      await frame()
        .getByText(
          procedure.service === 'toan-trinh'
            ? 'Toàn bộ thủ tục làm trực tuyến, không phải đến cơ quan.'
            : 'Vẫn còn việc phải làm trực tiếp:',
        )
        .waitFor();
      const handle = await page.locator('dvc-dossier-wizard iframe').elementHandle();
      await accessible((await handle?.contentFrame()) ?? assert.fail('no frame'), `summary of ${code}`);
      references.push(await wizard.submit(frame()));
      stated.push(values);
    });

  step('and the database holds what was stated in each, and whose matter it is', async () => {
    await demo.stop();

    const records = await allRecordsOf(demo.dataDir, references);
    for (const [at, {code, papers}] of filings.entries()) {
      const record = records[at] ?? assert.fail(`nothing was stored of ${code}`);
      assert.deepEqual(record.values, stated[at], code);
      assert.equal(record.status, 1, code);
      assert.equal(Object.keys(record.files).length, toAttach(papers).length, code);
      assert.equal(record.parties.applicant?.fullName, person.fullName, code);
    }
  });
});
