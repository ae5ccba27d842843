import type {Field, Option, Section} from '../../../../../src/contract/form/schema.js';
import {birthDate, fullName, type Party} from './people.js';
import {school} from './schooling.js';

export const holder: Party = {name: 'chuVanBang', party: 'owner'};

/** "Người có văn bằng", asked where it is not the applicant. */
export const holderSection = (when: Section['when'], more: Field[] = []): Section => ({
  id: 'chu-van-bang',
  title: {vi: 'Người có văn bằng', en: 'Whose diploma it is'},
  when,
  fields: [fullName(holder), birthDate(holder), ...more],
});

export const lowerSecondary: Option = {
  value: 'thcs',
  label: {vi: 'Bằng tốt nghiệp trung học cơ sở', en: 'Lower secondary diploma'},
};
export const upperSecondary: Option = {
  value: 'thpt',
  label: {vi: 'Bằng tốt nghiệp trung học phổ thông', en: 'Upper secondary diploma'},
};

/** A diploma of this province as it stands in the register: what an officer looks it up by. */
export const registeredDiploma = (numbers: {required?: boolean} = {}): Field[] => [
  {
    name: 'vanBang.loai',
    type: 'choice',
    label: {vi: 'Loại văn bằng', en: 'Kind of diploma'},
    hint: {
      vi: 'Bằng trung học phổ thông do Sở cấp; bằng trung học cơ sở do Phòng Giáo dục và Đào tạo giữ sổ gốc cấp.',
      en: 'The department keeps the register of upper secondary diplomas, the district office that of lower secondary ones.',
    },
    required: true,
    options: [lowerSecondary, upperSecondary],
  },
  school('vanBang.truong', {vi: 'Trường đã học', en: 'School attended'}),
  {
    name: 'vanBang.namTotNghiep',
    type: 'number',
    label: {vi: 'Năm tốt nghiệp', en: 'Year of graduation'},
    required: true,
    min: 1950,
    max: 2100,
  },
  {
    name: 'vanBang.soHieu',
    type: 'text',
    label: {vi: 'Số hiệu văn bằng', en: 'Number of the diploma'},
    ...(numbers.required
      ? {required: true}
      : {hint: {vi: 'Nếu còn nhớ hoặc còn bản chụp', en: 'If you remember it or have a picture of it'}}),
    max: 50,
    autocomplete: 'off',
  },
  {
    name: 'vanBang.soVaoSo',
    type: 'text',
    label: {vi: 'Số vào sổ gốc', en: 'Number in the register'},
    hint: {vi: 'Nếu có', en: 'If there is one'},
    max: 50,
    autocomplete: 'off',
  },
];
