import type {Field, Option, Section} from '../../../../../src/contract/form/schema.js';
import type {EmbeddedProcedure} from './embedded-procedure.js';
import {applicantSection, bornAfterApplicant, guardianProof} from './people.js';
import {pupilSection, relationToPupil} from './pupil.js';
import {place, school, schoolClass} from './schooling.js';

const reasonIs = (reason: string) => ({'==': [{var: 'chuyenTruong.lyDo'}, reason]});

const scopes = {
  'trong-tinh': {vi: 'Trong tỉnh', en: 'Within the province'},
  'khac-tinh': {vi: 'Từ tỉnh, thành phố khác', en: 'From another province or city'},
  'nuoc-ngoai': {vi: 'Từ nước ngoài về', en: 'From abroad'},
};

const reasons: Option[] = [
  {value: 'chuyen-noi-cu-tru', label: {vi: 'Chuyển nơi cư trú', en: 'Moving house'}},
  {
    value: 'hoan-canh',
    label: {vi: 'Hoàn cảnh gia đình đặc biệt khó khăn', en: 'Particular hardship in the family'},
  },
  {value: 'khac', label: {vi: 'Lý do chính đáng khác', en: 'Another good reason'}},
];

const transferSection = (options: readonly (keyof typeof scopes)[]): Section => ({
  id: 'chuyen-truong',
  title: {vi: 'Chuyển trường', en: 'The transfer'},
  fields: [
    {
      name: 'chuyenTruong.phamVi',
      type: 'choice',
      label: {vi: 'Phạm vi chuyển trường', en: 'Where the pupil comes from'},
      options: options.map((value) => ({value, label: scopes[value]})),
      required: true,
    },
    school('chuyenTruong.truongDi', {vi: 'Trường đang học', en: 'Current school'}, {prefill: 'school'}),
    schoolClass('chuyenTruong.lop', {vi: 'Lớp đang học', en: 'Current class'}, {prefill: 'class'}),
    school('chuyenTruong.truongDen', {vi: 'Trường xin chuyển đến', en: 'School to move to'}),
    {
      name: 'chuyenTruong.lyDo',
      type: 'choice',
      label: {vi: 'Lý do chuyển trường', en: 'Reason'},
      options: reasons,
      required: true,
    },
    place(
      'chuyenTruong.noiCuTruMoi',
      {vi: 'Nơi cư trú mới', en: 'New place of residence'},
      {when: reasonIs('chuyen-noi-cu-tru')},
    ),
    {
      name: 'chuyenTruong.lyDoChiTiet',
      type: 'long-text',
      label: {vi: 'Nói rõ lý do', en: 'The reason in your own words'},
      required: true,
      when: {or: [reasonIs('hoan-canh'), reasonIs('khac')]},
      min: 10,
      max: 1000,
    },
  ],
});

const disability: Field = {
  name: 'hocSinh.khuyetTat',
  type: 'yes-no',
  label: {vi: 'Học sinh khuyết tật', en: 'The pupil has a disability'},
  hint: {
    vi: 'Chỉ hỏi để biết có cần kế hoạch giáo dục cá nhân hay không.',
    en: 'Asked only because an individual education plan is then part of the dossier.',
  },
  required: true,
};

/** 2.002478 and 2.002481, after the usual content of "Đơn xin chuyển trường" [K]; the form is ours [A]. */
export const secondaryTransfer: EmbeddedProcedure = {
  form: {
    version: '1',
    mark: 'A',
    checks: [bornAfterApplicant('hocSinh')],
    sections: [
      applicantSection(relationToPupil({oneself: true})),
      pupilSection({oneself: true}),
      transferSection(['trong-tinh', 'khac-tinh']),
    ],
  },
  morePapers: [guardianProof],
};

/** 1.005099, after Phụ lục I Thông tư 28/2020/TT-BGDĐT by its title [A]: a child may come from abroad, and never files alone. */
export const primaryTransfer: EmbeddedProcedure = {
  form: {
    version: '1',
    mark: 'A',
    checks: [bornAfterApplicant('hocSinh')],
    sections: [
      applicantSection(relationToPupil()),
      pupilSection({young: true, more: [disability]}),
      transferSection(['trong-tinh', 'khac-tinh', 'nuoc-ngoai']),
    ],
  },
  morePapers: [guardianProof],
};
