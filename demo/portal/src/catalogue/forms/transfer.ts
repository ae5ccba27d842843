import type {Field, Form, Option} from '../../../../../src/contract/form/schema.js';
import {applicantFields, birthDate, fullName, notOneself, parents} from './people.js';

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

const transferFields = (options: readonly (keyof typeof scopes)[]): Field[] => [
  {
    name: 'chuyenTruong.phamVi',
    type: 'choice',
    label: {vi: 'Phạm vi chuyển trường', en: 'Where the pupil comes from'},
    options: options.map((value) => ({value, label: scopes[value]})),
    required: true,
  },
  {
    name: 'chuyenTruong.truongDi',
    type: 'text',
    label: {vi: 'Trường đang học', en: 'Current school'},
    required: true,
    suggest: 'schools',
    prefill: 'school',
  },
  {
    name: 'chuyenTruong.lop',
    type: 'text',
    label: {vi: 'Lớp đang học', en: 'Current class'},
    required: true,
    max: 20,
    prefill: 'class',
  },
  {
    name: 'chuyenTruong.truongDen',
    type: 'text',
    label: {vi: 'Trường xin chuyển đến', en: 'School to move to'},
    required: true,
    suggest: 'schools',
  },
  {
    name: 'chuyenTruong.lyDo',
    type: 'choice',
    label: {vi: 'Lý do chuyển trường', en: 'Reason'},
    options: reasons,
    required: true,
  },
  {
    name: 'chuyenTruong.noiCuTruMoi',
    type: 'text',
    label: {vi: 'Nơi cư trú mới', en: 'New place of residence'},
    required: true,
    when: reasonIs('chuyen-noi-cu-tru'),
    suggest: 'places',
    max: 300,
  },
  {
    name: 'chuyenTruong.lyDoChiTiet',
    type: 'long-text',
    label: {vi: 'Nói rõ lý do', en: 'The reason in your own words'},
    required: true,
    when: {or: [reasonIs('hoan-canh'), reasonIs('khac')]},
    min: 10,
    max: 1000,
  },
];

/**
 * The form of a transfer. Composed for the reference portal after the usual content of "Đơn xin chuyển trường" [A].
 * @param primary - At primary level a child may come from abroad, and never files alone.
 */
export function transferForm({primary = false}: {primary?: boolean} = {}): Form {
  const pupil = {name: 'hocSinh', party: 'subject'} as const;
  const oneself: Option = {value: 'ban-than', label: {vi: 'Bản thân học sinh', en: 'The pupil'}};
  return {
    version: '1',
    mark: 'A',
    sections: [
      {
        id: 'nguoi-nop',
        title: {vi: 'Người nộp hồ sơ', en: 'Who files'},
        fields: applicantFields({
          label: {vi: 'Quan hệ với học sinh', en: 'Relation to the pupil'},
          options: primary ? parents : [...parents, oneself],
        }),
      },
      {
        id: 'hoc-sinh',
        title: {vi: 'Học sinh', en: 'The pupil'},
        // Luật 91/2025/QH15, Điều 24: from the age of seven a child's own agreement counts
        hint: {
          vi: 'Nếu học sinh từ đủ 7 tuổi: hãy cho con biết hồ sơ gửi những thông tin nào của con, và hỏi ý con trước khi nộp.',
          en: 'If the pupil is seven or older: tell them what is sent about them, and ask whether they agree, before you file.',
        },
        ...(!primary && {when: notOneself}),
        fields: [
          fullName(pupil),
          birthDate(pupil),
          ...(primary
            ? [
                {
                  name: 'hocSinh.khuyetTat',
                  type: 'yes-no' as const,
                  label: {vi: 'Học sinh khuyết tật', en: 'The pupil has a disability'},
                  hint: {
                    vi: 'Chỉ hỏi để biết có cần kế hoạch giáo dục cá nhân hay không.',
                    en: 'Asked only because an individual education plan is then part of the dossier.',
                  },
                  required: true,
                },
              ]
            : []),
        ],
      },
      {
        id: 'chuyen-truong',
        title: {vi: 'Chuyển trường', en: 'The transfer'},
        fields: transferFields(
          primary ? ['trong-tinh', 'khac-tinh', 'nuoc-ngoai'] : ['trong-tinh', 'khac-tinh'],
        ),
      },
    ],
  };
}
