import type {EmbeddedProcedure} from './embedded-procedure.js';
import {applicantSection, bornAfterApplicant, guardianProof} from './people.js';
import {pupilSection, relationToPupil} from './pupil.js';
import {schoolLetter, schoolOption, schoolSections} from './school-files.js';
import {isSchoolYear, studies} from './schooling.js';
import {payout} from './support.js';

/**
 * 1.001714, after Thông tư liên tịch 42/2013/TTLT-BGDĐT-BLĐTBXH-BTC by what the seed has of it; the form is ours [A].
 * It asks which certificate there is, never what the disability is: that stands in the certificate.
 */
export const inclusion: EmbeddedProcedure = {
  form: {
    version: '1',
    mark: 'A',
    checks: [bornAfterApplicant('hocSinh'), isSchoolYear('hocSinh')],
    sections: [
      applicantSection(relationToPupil({oneself: true, more: [schoolOption]})),
      ...schoolSections,
      pupilSection({oneself: true, young: true}),
      studies(),
      {
        id: 'khuyet-tat',
        title: {vi: 'Giấy xác nhận khuyết tật', en: 'The certificate of disability'},
        fields: [
          {
            name: 'khuyetTat.soGiay',
            type: 'text',
            label: {vi: 'Số giấy xác nhận', en: 'Number of the certificate'},
            required: true,
            max: 50,
            autocomplete: 'off',
          },
          {
            name: 'khuyetTat.ngayCap',
            type: 'date',
            label: {vi: 'Ngày cấp', en: 'Date of issue'},
            required: true,
            min: '2010-01-01',
            max: 'today',
          },
        ],
      },
      {
        id: 'ho-tro',
        title: {vi: 'Đề nghị hỗ trợ', en: 'The support asked for'},
        fields: [
          {
            name: 'khuyetTat.deNghi',
            type: 'many-choice',
            label: {vi: 'Đề nghị', en: 'Asked for'},
            required: true,
            options: [
              {value: 'hoc-bong', label: {vi: 'Học bổng', en: 'Scholarship'}},
              {
                value: 'phuong-tien',
                label: {vi: 'Tiền mua phương tiện, đồ dùng học tập', en: 'Money for aids and school things'},
              },
            ],
          },
          {
            name: 'khuyetTat.hoGiaDinh',
            type: 'choice',
            label: {vi: 'Gia đình thuộc', en: 'The household is'},
            required: true,
            options: [
              {value: 'ho-ngheo', label: {vi: 'Hộ nghèo', en: 'Poor'}},
              {value: 'can-ngheo', label: {vi: 'Hộ cận nghèo', en: 'Nearly poor'}},
              {value: 'khac', label: {vi: 'Đối tượng khác theo quy định', en: 'Otherwise entitled'}},
            ],
          },
          {
            name: 'khuyetTat.doiTuongKhac',
            type: 'long-text',
            label: {vi: 'Nói rõ đối tượng', en: 'Entitled by what'},
            required: true,
            when: {'==': [{var: 'khuyetTat.hoGiaDinh'}, 'khac']},
            min: 10,
            max: 1000,
          },
        ],
      },
      payout(),
    ],
  },
  papers: {
    TP02: {
      condition: 'Gia đình thuộc hộ nghèo hoặc hộ cận nghèo',
      when: {in: [{var: 'khuyetTat.hoGiaDinh'}, ['ho-ngheo', 'can-ngheo']]},
    },
  },
  morePapers: [guardianProof, schoolLetter],
  inPerson: {
    vi: 'Mang giấy xác nhận khuyết tật bản chính đến đối chiếu khi nhà trường hoặc cơ quan hẹn.',
    en: 'Bring the original certificate to be compared when the school or the agency asks you to.',
  },
};
