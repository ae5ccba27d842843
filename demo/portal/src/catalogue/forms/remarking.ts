import type {Field, Option} from '../../../../../src/contract/form/schema.js';
import type {EmbeddedProcedure} from './embedded-procedure.js';
import {
  applicantSection,
  birthDate,
  bornAfterApplicant,
  fullName,
  guardianProof,
  notOneself,
  parents,
} from './people.js';
import {school} from './schooling.js';

const candidate = {name: 'thiSinh', party: 'subject'} as const;

const subjects: Option[] = [
  ['toan', 'Toán', 'Mathematics'],
  ['ngu-van', 'Ngữ văn', 'Literature'],
  ['lich-su', 'Lịch sử', 'History'],
  ['dia-li', 'Địa lí', 'Geography'],
  ['kinh-te-phap-luat', 'Giáo dục kinh tế và pháp luật', 'Economics and law'],
  ['vat-li', 'Vật lí', 'Physics'],
  ['hoa-hoc', 'Hóa học', 'Chemistry'],
  ['sinh-hoc', 'Sinh học', 'Biology'],
  ['cong-nghe', 'Công nghệ', 'Technology'],
  ['tin-hoc', 'Tin học', 'Informatics'],
  ['ngoai-ngu', 'Ngoại ngữ', 'Foreign language'],
].map(([value = '', vi = '', en = '']) => ({value, label: {vi, en}}));

/** "Môn xin phúc khảo" and the mark that was published, for each of at most four papers of the exam [L: Thông tư 24/2024/TT-BGDĐT]. */
const papers: Field = {
  name: 'phucKhao.mon',
  type: 'list',
  label: {vi: 'Môn xin phúc khảo', en: 'Subjects to be marked again'},
  item: {vi: 'Môn', en: 'Subject'},
  required: true,
  min: 1,
  max: 4,
  fields: [
    {
      name: 'ten',
      type: 'choice',
      label: {vi: 'Tên môn', en: 'Which subject'},
      required: true,
      options: subjects,
    },
    {
      name: 'diem',
      type: 'number',
      label: {vi: 'Điểm đã công bố', en: 'The mark that was published'},
      required: true,
      min: 0,
      max: 10,
    },
  ],
};

/** 1.005095, after Thông tư 24/2024/TT-BGDĐT by what the seed has of it; the form is ours [A]. */
export const remarking: EmbeddedProcedure = {
  form: {
    version: '1',
    mark: 'A',
    checks: [bornAfterApplicant('thiSinh')],
    sections: [
      applicantSection({
        label: {vi: 'Quan hệ với thí sinh', en: 'Relation to the candidate'},
        options: [{value: 'ban-than', label: {vi: 'Bản thân thí sinh', en: 'The candidate'}}, ...parents],
      }),
      {
        id: 'thi-sinh',
        title: {vi: 'Thí sinh', en: 'The candidate'},
        when: notOneself,
        fields: [fullName(candidate), birthDate(candidate)],
      },
      {
        id: 'ky-thi',
        title: {vi: 'Kỳ thi', en: 'The exam'},
        fields: [
          {
            name: 'phucKhao.soBaoDanh',
            type: 'text',
            label: {vi: 'Số báo danh', en: 'Candidate number'},
            required: true,
            max: 20,
            autocomplete: 'off',
          },
          school(
            'phucKhao.noiDangKy',
            {vi: 'Trường đăng ký dự thi', en: 'School of registration'},
            {prefill: 'school'},
          ),
          papers,
        ],
      },
    ],
  },
  morePapers: [guardianProof],
};
