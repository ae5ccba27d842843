import type {Field} from '../../../../../src/contract/form/schema.js';
import type {EmbeddedProcedure} from './embedded-procedure.js';
import {holderSection, registeredDiploma} from './diploma.js';
import {applicantSection, guardianProof, notOneself, parents} from './people.js';

const reasonIs = (reason: string) => ({'==': [{var: 'chinhSua.lyDo'}, reason]});

/** One mistake after another: what the diploma says, and what it should say. */
const corrections: Field = {
  name: 'chinhSua.muc',
  type: 'list',
  label: {vi: 'Mục cần sửa', en: 'What is to be corrected'},
  item: {vi: 'Mục', en: 'Correction'},
  required: true,
  min: 1,
  max: 5,
  fields: [
    {
      name: 'ten',
      type: 'choice',
      label: {vi: 'Thông tin cần sửa', en: 'Which information'},
      required: true,
      options: [
        {value: 'ho-ten', label: {vi: 'Họ và tên', en: 'Name'}},
        {value: 'ngay-sinh', label: {vi: 'Ngày sinh', en: 'Date of birth'}},
        {value: 'noi-sinh', label: {vi: 'Nơi sinh', en: 'Place of birth'}},
        {value: 'gioi-tinh', label: {vi: 'Giới tính', en: 'Sex'}},
        {value: 'dan-toc', label: {vi: 'Dân tộc', en: 'Ethnic group'}},
      ],
    },
    {
      name: 'dangGhi',
      type: 'text',
      label: {vi: 'Trên bằng đang ghi', en: 'As it stands on the diploma'},
      required: true,
    },
    {
      name: 'suaThanh',
      type: 'text',
      label: {vi: 'Đề nghị sửa thành', en: 'As it should be'},
      required: true,
    },
  ],
};

/** 2.001914, after Thông tư 21/2019/TT-BGDĐT by what the seed has of it; the form is ours [A]. */
export const diplomaCorrection: EmbeddedProcedure = {
  form: {
    version: '1',
    mark: 'A',
    sections: [
      applicantSection({
        label: {vi: 'Quan hệ với người có văn bằng', en: 'Relation to the holder'},
        options: [{value: 'ban-than', label: {vi: 'Chính người có văn bằng', en: 'The holder'}}, ...parents],
      }),
      holderSection(notOneself),
      {
        id: 'van-bang',
        title: {vi: 'Văn bằng', en: 'The diploma'},
        fields: registeredDiploma({required: true}),
      },
      {
        id: 'chinh-sua',
        title: {vi: 'Nội dung chỉnh sửa', en: 'The correction'},
        fields: [
          {
            name: 'chinhSua.lyDo',
            type: 'choice',
            label: {vi: 'Lý do chỉnh sửa', en: 'Reason'},
            required: true,
            options: [
              {
                value: 'cai-chinh',
                label: {
                  vi: 'Đã thay đổi, cải chính hộ tịch, xác định lại dân tộc, giới tính',
                  en: 'Civil status changed or corrected, ethnic group or sex determined anew',
                },
              },
              {
                value: 'khai-sinh',
                label: {
                  vi: 'Đã bổ sung hộ tịch, đăng ký lại việc sinh hoặc đăng ký khai sinh quá hạn',
                  en: 'Civil status completed, birth registered again or late',
                },
              },
            ],
          },
          {
            name: 'chinhSua.soQuyetDinh',
            type: 'text',
            label: {vi: 'Số trích lục hoặc quyết định', en: 'Number of the extract or decision'},
            required: true,
            when: reasonIs('cai-chinh'),
            max: 50,
          },
          {
            name: 'chinhSua.ngayQuyetDinh',
            type: 'date',
            label: {vi: 'Ngày ký', en: 'Date it was signed'},
            required: true,
            when: reasonIs('cai-chinh'),
            min: '1950-01-01',
            max: 'today',
          },
          {
            name: 'chinhSua.soKhaiSinh',
            type: 'text',
            label: {vi: 'Số giấy khai sinh', en: 'Number of the birth certificate'},
            required: true,
            when: reasonIs('khai-sinh'),
            max: 50,
          },
          corrections,
        ],
      },
    ],
  },
  morePapers: [guardianProof],
  inPerson: {
    vi: 'Mang văn bằng bản chính đến đối chiếu khi cơ quan hẹn. Không ai được sửa trực tiếp trên bằng: quyết định chỉnh sửa kèm theo bằng.',
    en: 'Bring the original diploma when the agency asks you to. Nothing is written on it: the decision is kept with it.',
  },
};
