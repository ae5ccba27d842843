import type {EmbeddedProcedure} from './embedded-procedure.js';
import {holderSection, registeredDiploma} from './diploma.js';
import {applicantSection} from './people.js';

const forAnother = {in: [{var: 'nguoiNop.tuCach'}, ['dai-dien', 'uy-quyen', 'nguoi-than']]};

/** 1.005092. Who may ask is Nghị định 23/2015/NĐ-CP, Điều 16 [K]; the form is ours [A]. */
export const diplomaCopy: EmbeddedProcedure = {
  form: {
    version: '1',
    mark: 'A',
    sections: [
      applicantSection({
        name: 'nguoiNop.tuCach',
        label: {vi: 'Tư cách người yêu cầu', en: 'In what capacity you ask'},
        options: [
          {value: 'chinh-chu', label: {vi: 'Người được cấp bản chính', en: 'The holder of the original'}},
          {
            value: 'dai-dien',
            label: {
              vi: 'Cha, mẹ, người giám hộ của người chưa thành niên',
              en: 'Parent or guardian of a minor',
            },
          },
          {value: 'uy-quyen', label: {vi: 'Người được ủy quyền', en: 'Authorised by the holder'}},
          {
            value: 'nguoi-than',
            label: {vi: 'Người thân của người đã mất', en: 'Next of kin of a holder who has died'},
          },
        ],
      }),
      holderSection(forAnother),
      {
        id: 'van-bang',
        title: {vi: 'Văn bằng', en: 'The diploma'},
        hint: {
          vi: 'Bản chính không được cấp lại khi bị mất: bản sao từ sổ gốc có giá trị thay bản chính trong các giao dịch.',
          en: 'A lost original is never issued again: a certified copy from the register is used in its place.',
        },
        fields: registeredDiploma(),
      },
      {
        id: 'ban-sao',
        title: {vi: 'Bản sao', en: 'The copies'},
        fields: [
          {
            name: 'banSao.soLuong',
            type: 'number',
            label: {vi: 'Số bản', en: 'How many'},
            required: true,
            min: 1,
            max: 20,
          },
        ],
      },
    ],
  },
  papers: {
    // filed here is never filed by post, and an envelope is no file
    TP04: {when: undefined, mark: 'L'},
  },
  // a copy on paper with the agency's seal; an electronic one was not looked up
  deliveryMethods: ['truc-tiep', 'buu-chinh'],
};
