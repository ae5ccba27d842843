import type {Field, Option} from '../../../../../src/contract/form/schema.js';

/** Whom a field is about: its name's first part, and the party that it belongs to. */
interface Party {
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

/** The applicant's own fields, as `Thông tin người nộp` has them; the last says what ties them to the matter. */
export const applicantFields = (relation: {label: Field['label']; options: Option[]}): Field[] => {
  const applicant: Party = {name: 'nguoiNop', party: 'applicant'};
  return [
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
    {
      name: 'nguoiNop.soDienThoai',
      type: 'phone',
      label: {vi: 'Số điện thoại', en: 'Phone number'},
      required: true,
      autocomplete: 'tel',
      binds: 'applicant.phone',
    },
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
    {
      name: 'nguoiNop.quanHe',
      type: 'choice',
      label: relation.label,
      options: relation.options,
      required: true,
      binds: 'applicant.relation',
    },
  ];
};

export const parents: Option[] = [
  {value: 'cha', label: {vi: 'Cha', en: 'Father'}},
  {value: 'me', label: {vi: 'Mẹ', en: 'Mother'}},
  {value: 'nguoi-giam-ho', label: {vi: 'Người giám hộ', en: 'Guardian'}},
];

/** Nobody else is meant: the applicant files in their own matter. */
export const notOneself = {'!=': [{var: 'nguoiNop.quanHe'}, 'ban-than']};
