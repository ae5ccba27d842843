import type {Fee} from '../../../../../src/contract/catalogue.js';
import type {Form} from '../../../../../src/contract/form/schema.js';
import {holderSection, lowerSecondary, upperSecondary} from './diploma.js';
import type {EmbeddedProcedure} from './embedded-procedure.js';
import {applicantSection, guardianProof, notOneself, parents} from './people.js';

/** After Phụ lục I Thông tư 13/2021/TT-BGDĐT by its title [A]. */
const form: Form = {
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
      fields: [
        {
          name: 'vanBang.loai',
          type: 'choice',
          label: {vi: 'Loại văn bằng', en: 'Kind of diploma'},
          required: true,
          options: [
            lowerSecondary,
            upperSecondary,
            {
              value: 'hoan-thanh',
              label: {
                vi: 'Giấy chứng nhận hoàn thành chương trình giáo dục phổ thông',
                en: 'Certificate of completed general education',
              },
            },
          ],
        },
        {
          name: 'vanBang.truong',
          type: 'text',
          label: {vi: 'Cơ sở giáo dục cấp bằng', en: 'School that issued it'},
          required: true,
        },
        {
          name: 'vanBang.quocGia',
          type: 'text',
          label: {vi: 'Quốc gia', en: 'Country'},
          hint: {vi: 'Nước của cơ sở giáo dục cấp bằng', en: 'The country of that school'},
          required: true,
          max: 100,
        },
        {
          name: 'vanBang.namCap',
          type: 'number',
          label: {vi: 'Năm cấp', en: 'Year of issue'},
          required: true,
          min: 1950,
          max: 2100,
        },
        {
          name: 'vanBang.noiHoc',
          type: 'choice',
          label: {vi: 'Nơi học', en: 'Where it was studied for'},
          hint: {vi: 'Quyết định mức phí phải nộp', en: 'Decides which fee applies'},
          required: true,
          options: [
            {value: 'nuoc-ngoai', label: {vi: 'Học ở nước ngoài', en: 'Abroad'}},
            {
              value: 'tai-viet-nam',
              label: {
                vi: 'Cơ sở giáo dục nước ngoài hoạt động tại Việt Nam',
                en: 'At a foreign school in Vietnam',
              },
            },
          ],
        },
      ],
    },
  ],
};

const placeOfFee: Record<string, string> = {
  'Học ở nước ngoài': 'nuoc-ngoai',
  'Cơ sở giáo dục nước ngoài hoạt động tại Việt Nam': 'tai-viet-nam',
};

/** Which of the two amounts is owed. The amounts are the national catalogue's [L]; which case pays which is known in the trade [K]. */
const fee = (fee: Fee): Fee => ({
  ...fee,
  name: {vi: 'Xác minh giấy tờ để công nhận văn bằng', en: 'Verifying papers to recognise a diploma'},
  mark: 'K',
  when: {'==': [{var: 'vanBang.noiHoc'}, placeOfFee[fee.appliesTo ?? '']]},
});

/** 1.004889, the one procedure here that costs something. */
export const foreignDiploma: EmbeddedProcedure = {form, fee, morePapers: [guardianProof]};
