import type {EmbeddedProcedure} from './embedded-procedure.js';
import {applicantSection, bornAfterApplicant, guardianProof} from './people.js';
import {pupilSection, relationToPupil} from './pupil.js';
import {school, schoolClass} from './schooling.js';

const reasonIs = (reason: string) => ({'==': [{var: 'hocLai.lyDo'}, reason]});

/** 1.001088, after Quyết định 51/2002/QĐ-BGDĐT by what the seed has of it; the form is ours [A]. */
export const readmission: EmbeddedProcedure = {
  form: {
    version: '1',
    mark: 'A',
    checks: [bornAfterApplicant('hocSinh')],
    sections: [
      applicantSection(relationToPupil({oneself: true})),
      pupilSection({oneself: true}),
      {
        id: 'da-nghi-hoc',
        title: {vi: 'Khi nghỉ học', en: 'When the pupil left school'},
        fields: [
          school('hocLai.truongCu', {vi: 'Trường đã học', en: 'Former school'}),
          schoolClass('hocLai.lopCu', {vi: 'Lớp khi nghỉ học', en: 'Class on leaving'}),
          {
            name: 'hocLai.ngayNghi',
            type: 'date',
            label: {vi: 'Nghỉ học từ ngày', en: 'Out of school since'},
            hint: {vi: 'Nếu không nhớ rõ, ghi ngày gần đúng.', en: 'A date close to it will do.'},
            required: true,
            min: '2000-01-01',
            max: 'today',
          },
          {
            name: 'hocLai.lyDo',
            type: 'choice',
            label: {vi: 'Lý do nghỉ học', en: 'Reason for leaving'},
            required: true,
            options: [
              {value: 'gia-dinh', label: {vi: 'Hoàn cảnh gia đình', en: 'The family’s circumstances'}},
              {value: 'suc-khoe', label: {vi: 'Sức khỏe', en: 'Health'}},
              {value: 'khac', label: {vi: 'Lý do khác', en: 'Another reason'}},
            ],
          },
          {
            name: 'hocLai.lyDoKhac',
            type: 'long-text',
            label: {vi: 'Nói rõ lý do', en: 'The reason in your own words'},
            required: true,
            when: reasonIs('khac'),
            min: 10,
            max: 1000,
          },
        ],
      },
      {
        id: 'hoc-lai',
        title: {vi: 'Xin học lại', en: 'Coming back to school'},
        fields: [
          {
            name: 'hocLai.capHoc',
            type: 'choice',
            label: {vi: 'Cấp học', en: 'Level'},
            required: true,
            options: [
              {value: 'thcs', label: {vi: 'Trung học cơ sở', en: 'Lower secondary'}},
              {value: 'thpt', label: {vi: 'Trung học phổ thông', en: 'Upper secondary'}},
            ],
          },
          school('hocLai.truongXin', {vi: 'Trường xin học lại', en: 'School to come back to'}),
          schoolClass('hocLai.lopXin', {vi: 'Lớp xin học lại', en: 'Class to come back to'}),
        ],
      },
    ],
  },
  // primary school ends without a diploma: its record, TP02, says that it was finished
  papers: {
    TP03: {
      condition: 'Xin học lại cấp trung học phổ thông',
      when: {'==': [{var: 'hocLai.capHoc'}, 'thpt']},
    },
  },
  morePapers: [guardianProof],
  inPerson: {
    vi: 'Mang học bạ bản chính và bằng tốt nghiệp đến đối chiếu, trước khi học sinh vào lớp.',
    en: 'Bring the original school record and the diploma to be compared before the pupil joins the class.',
  },
};
