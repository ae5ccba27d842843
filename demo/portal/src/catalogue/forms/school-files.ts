import type {Component} from '../../../../../src/contract/catalogue.js';
import type {Option, Section} from '../../../../../src/contract/form/schema.js';
import {fullName, phone, relationIs, type Party} from './people.js';
import {school} from './schooling.js';

const bySchool = relationIs('nha-truong');
const owner: Party = {name: 'chuHoSo', party: 'owner'};

/**
 * A member of the school's staff files for the pupil: schools collect the papers of the support that the state gives
 * (Nghị định 105/2020, 116/2016 and 81/2021) and pass them on. The parent stays the one whose matter it is.
 */
export const schoolOption: Option = {
  value: 'nha-truong',
  label: {vi: 'Nhà trường nộp thay', en: 'The school, on the family’s behalf'},
};

/** The organisation that the applicant files for, and the parent as "chủ hồ sơ". */
export const schoolSections: Section[] = [
  {
    id: 'to-chuc',
    title: {vi: 'Nhà trường nộp thay', en: 'The school that files'},
    when: bySchool,
    fields: [
      school(
        'toChuc.ten',
        {vi: 'Tên trường', en: 'Name of the school'},
        {prefill: 'school', autocomplete: 'organization'},
      ),
      {
        name: 'toChuc.maSoThue',
        type: 'tax-code',
        label: {vi: 'Mã số thuế', en: 'Tax number'},
        required: true,
        autocomplete: 'off',
      },
      {
        name: 'toChuc.chucVu',
        type: 'text',
        label: {vi: 'Chức vụ của người nộp', en: 'The applicant’s position'},
        hint: {vi: 'Ví dụ: văn thư, hiệu trưởng', en: 'Such as clerk or head teacher'},
        required: true,
        max: 100,
        autocomplete: 'organization-title',
      },
    ],
  },
  {
    id: 'chu-ho-so',
    title: {vi: 'Chủ hồ sơ', en: 'Whose matter it is'},
    hint: {
      vi: 'Cha, mẹ hoặc người giám hộ.',
      en: 'A parent or the guardian.',
    },
    when: bySchool,
    fields: [fullName(owner), phone(owner)],
  },
];

export const schoolLetter: Component = {
  code: 'GT01',
  name: 'Giấy giới thiệu của nhà trường cho người nộp hồ sơ',
  originals: 1,
  copies: 0,
  required: true,
  condition: 'Nhà trường nộp thay',
  when: bySchool,
  mark: 'A',
};
