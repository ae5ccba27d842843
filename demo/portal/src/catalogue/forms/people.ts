import type {Component} from '../../../../../src/contract/catalogue.js';
import type {Condition} from '../../../../../src/contract/form/condition-schema.js';
import type {Field, FormCheck, Option, Section} from '../../../../../src/contract/form/schema.js';
import type {Words} from '../../../../../src/contract/marks.js';

/** Whom a field is about: its name's first part, and the party that it belongs to. */
export interface Party {
  name: string;
  party: 'applicant' | 'owner' | 'subject';
}

export const fullName = ({name, party}: Party): Field => ({
  name: `${name}.hoTen`,
  type: 'person-name',
  label: {vi: 'Họ và tên', en: 'Full name'},
  required: true,
  binds: `${party}.fullName`,
  ...(party === 'applicant' && {autocomplete: 'name'}),
});

export const birthDate = ({name, party}: Party): Field => ({
  name: `${name}.ngaySinh`,
  type: 'date',
  label: {vi: 'Ngày sinh', en: 'Date of birth'},
  hint: {vi: 'Ngày/tháng/năm, ví dụ 05/09/2008', en: 'Day/month/year, such as 05/09/2008'},
  required: true,
  min: '1900-01-01',
  max: 'today',
  binds: `${party}.birthDate`,
  ...(party === 'applicant' && {autocomplete: 'bday'}),
});

export const phone = ({name, party}: Party): Field => ({
  name: `${name}.soDienThoai`,
  type: 'phone',
  label: {vi: 'Số điện thoại', en: 'Phone number'},
  required: true,
  binds: `${party}.phone`,
  ...(party === 'applicant' && {autocomplete: 'tel'}),
});

/** What ties the applicant to the matter: the last question of "Thông tin người nộp". */
export interface Relation {
  /** The field's name; conditions speak of it. */
  name?: string;
  label: Words;
  options: Option[];
}

const applicant: Party = {name: 'nguoiNop', party: 'applicant'};

/** "Người nộp hồ sơ", as `Thông tin người nộp` has it. */
export const applicantSection = ({name = 'nguoiNop.quanHe', label, options}: Relation): Section => ({
  id: 'nguoi-nop',
  title: {vi: 'Người nộp hồ sơ', en: 'Who files'},
  fields: [
    fullName(applicant),
    birthDate(applicant),
    {
      name: 'nguoiNop.soCanCuoc',
      type: 'citizen-number',
      label: {vi: 'Số căn cước', en: 'Citizen identity number'},
      hint: {vi: '12 chữ số trên thẻ căn cước', en: 'The 12 digits on the identity card'},
      required: true,
      autocomplete: 'off',
      binds: 'applicant.identityNumber',
    },
    phone(applicant),
    {
      name: 'nguoiNop.email',
      type: 'email',
      label: {vi: 'Email', en: 'Email'},
      autocomplete: 'email',
      binds: 'applicant.email',
    },
    {
      name: 'nguoiNop.diaChi',
      type: 'text',
      label: {vi: 'Địa chỉ', en: 'Address'},
      hint: {
        vi: 'Số nhà, thôn hoặc tổ, rồi xã hoặc phường',
        en: 'House number, hamlet or group, then commune or ward',
      },
      required: true,
      min: 5,
      max: 300,
      autocomplete: 'street-address',
      suggest: 'places',
      binds: 'applicant.address',
    },
    {name, type: 'choice', label, options, required: true, binds: 'applicant.relation'},
  ],
});

export const parents: Option[] = [
  {value: 'cha', label: {vi: 'Cha', en: 'Father'}},
  {value: 'me', label: {vi: 'Mẹ', en: 'Mother'}},
  {value: 'nguoi-giam-ho', label: {vi: 'Người giám hộ', en: 'Guardian'}},
];

export const relationIs = (relation: string): Condition => ({'==': [{var: 'nguoiNop.quanHe'}, relation]});

/** Nobody else is meant: the applicant files in their own matter. */
export const notOneself: Condition = {'!=': [{var: 'nguoiNop.quanHe'}, 'ban-than']};

/** Who types their own birth date for the child's is told so. A pupil who files alone is not asked twice. */
export const bornAfterApplicant = (child: string): FormCheck => ({
  id: 'ngay-sinh',
  rule: {'<': [{var: 'nguoiNop.ngaySinh'}, {var: `${child}.ngaySinh`}]},
  at: `${child}.ngaySinh`,
  words: {
    vi: 'Ngày sinh này phải sau ngày sinh của người nộp. Hãy xem lại cả hai ngày.',
    en: 'This date of birth has to come after the applicant’s. Check both of them.',
  },
});

/** A parent shows nothing; a guardian shows what made them one (Bộ luật Dân sự 2015, Điều 46 on registering it) [A]. */
export const guardianProof: Component = {
  code: 'GH01',
  name: 'Quyết định công nhận việc giám hộ hoặc trích lục đăng ký giám hộ',
  originals: 0,
  copies: 1,
  required: true,
  condition: 'Người nộp là người giám hộ',
  when: relationIs('nguoi-giam-ho'),
  mark: 'A',
};
