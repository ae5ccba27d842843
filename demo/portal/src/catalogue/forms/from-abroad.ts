import type {EmbeddedProcedure} from './embedded-procedure.js';
import {applicantSection, bornAfterApplicant, guardianProof} from './people.js';
import {pupilSection, relationToPupil} from './pupil.js';
import {school, schoolClass} from './schooling.js';

/**
 * 2.002479 and 2.002482: a Vietnamese pupil comes back from abroad. After Quyết định 51/2002/QĐ-BGDĐT by what the seed
 * has of it; the form is ours [A].
 */
export const fromAbroad: EmbeddedProcedure = {
  form: {
    version: '1',
    mark: 'A',
    checks: [bornAfterApplicant('hocSinh')],
    sections: [
      applicantSection(relationToPupil({oneself: true})),
      pupilSection({oneself: true}),
      {
        id: 'o-nuoc-ngoai',
        title: {vi: 'Học ở nước ngoài', en: 'School abroad'},
        fields: [
          {
            name: 'veNuoc.quocGia',
            type: 'text',
            label: {vi: 'Quốc gia', en: 'Country'},
            hint: {vi: 'Nước mà học sinh học gần đây nhất', en: 'Where the pupil last went to school'},
            required: true,
            max: 100,
          },
          {
            name: 'veNuoc.hinhThuc',
            type: 'choice',
            label: {vi: 'Lý do ở nước ngoài', en: 'Why the pupil was abroad'},
            required: true,
            options: [
              {value: 'theo-cha-me', label: {vi: 'Theo cha mẹ', en: 'With the parents'}},
              {value: 'du-hoc', label: {vi: 'Du học', en: 'To study'}},
              {value: 'dinh-cu', label: {vi: 'Định cư', en: 'The family had settled there'}},
            ],
          },
          {
            name: 'veNuoc.truong',
            type: 'text',
            label: {vi: 'Trường ở nước ngoài', en: 'School abroad'},
            required: true,
          },
          schoolClass('veNuoc.lopDaHoc', {vi: 'Lớp đã học xong', en: 'Last class finished'}),
          {
            name: 'veNuoc.ngayVe',
            type: 'date',
            label: {vi: 'Ngày về nước', en: 'Date of return'},
            required: true,
            min: '2000-01-01',
            max: 'today',
          },
          {
            name: 'veNuoc.noiCapBang',
            type: 'choice',
            label: {
              vi: 'Bằng tốt nghiệp cấp học dưới',
              en: 'Diploma of the level below',
            },
            required: true,
            options: [
              {value: 'viet-nam', label: {vi: 'Do Việt Nam cấp', en: 'Issued in Vietnam'}},
              {value: 'nuoc-ngoai', label: {vi: 'Do nước ngoài cấp', en: 'Issued abroad'}},
            ],
          },
        ],
      },
      {
        id: 've-nuoc',
        title: {vi: 'Xin học trong nước', en: 'School in Vietnam'},
        fields: [
          school('veNuoc.truongXin', {vi: 'Trường xin vào học', en: 'School applied for'}),
          schoolClass('veNuoc.lopXin', {vi: 'Lớp xin vào học', en: 'Class applied for'}),
        ],
      },
    ],
  },
  morePapers: [
    guardianProof,
    {
      code: 'BD01',
      name: 'Bản dịch tiếng Việt có chứng thực của bằng tốt nghiệp cấp học dưới',
      originals: 0,
      copies: 1,
      required: true,
      condition: 'Bằng do nước ngoài cấp',
      when: {'==': [{var: 'veNuoc.noiCapBang'}, 'nuoc-ngoai']},
      mark: 'A',
    },
  ],
  inPerson: {
    vi: 'Mang bản chính giấy khai sinh, học bạ và các bản dịch đến đối chiếu khi cơ quan hẹn.',
    en: 'Bring the birth certificate, the school record and the translations to be compared when the agency asks you to.',
  },
};
