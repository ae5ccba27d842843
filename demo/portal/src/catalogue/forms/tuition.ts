import type {Field, Option} from '../../../../../src/contract/form/schema.js';
import type {Words} from '../../../../../src/contract/marks.js';
import type {EmbeddedProcedure} from './embedded-procedure.js';
import {applicantSection, bornAfterApplicant, guardianProof} from './people.js';
import {pupilSection, relationToPupil} from './pupil.js';
import {schoolLetter, schoolOption, schoolSections} from './school-files.js';
import {isSchoolYear, studies} from './schooling.js';
import {payout} from './support.js';

const asks = (relief: string) => ({'==': [{var: 'hocPhi.mienGiam'}, relief]});
const asksForCosts = {var: 'hocPhi.chiPhi'};

const poor: Option = {value: 'ho-ngheo', label: {vi: 'Gia đình thuộc hộ nghèo', en: 'Poor household'}};
const disabled: Option = {
  value: 'khuyet-tat',
  label: {vi: 'Học sinh khuyết tật', en: 'The pupil has a disability'},
};

const group = (name: string, label: Words, when: Field['when'], options: Option[]): Field => ({
  name,
  type: 'choice',
  label,
  required: true,
  when,
  options,
});

/**
 * 1.005144. Groups after Nghị định 81/2021/NĐ-CP, Điều 15, 16 and 18, amended by 97/2023/NĐ-CP, as generally known [K],
 * and without those that concern university only; the form is ours [A].
 */
export const tuition: EmbeddedProcedure = {
  form: {
    version: '1',
    mark: 'A',
    checks: [
      bornAfterApplicant('hocSinh'),
      isSchoolYear('hocSinh'),
      {
        id: 'de-nghi',
        rule: {or: [{'!=': [{var: 'hocPhi.mienGiam'}, 'khong']}, asksForCosts]},
        at: 'hocPhi.chiPhi',
        words: {
          vi: 'Hãy chọn ít nhất một trong hai: miễn, giảm học phí hoặc hỗ trợ chi phí học tập.',
          en: 'Choose at least one of the two: tuition relief or support for the costs of study.',
        },
      },
    ],
    sections: [
      applicantSection(relationToPupil({oneself: true, more: [schoolOption]})),
      ...schoolSections,
      pupilSection({oneself: true, young: true}),
      studies(),
      {
        id: 'hoc-phi',
        title: {vi: 'Đề nghị', en: 'What is asked for'},
        fields: [
          {
            name: 'hocPhi.mienGiam',
            type: 'choice',
            label: {vi: 'Miễn, giảm học phí', en: 'Tuition relief'},
            required: true,
            options: [
              {value: 'mien', label: {vi: 'Miễn học phí', en: 'No tuition'}},
              {value: 'giam-70', label: {vi: 'Giảm 70%', en: '70% less'}},
              {value: 'giam-50', label: {vi: 'Giảm 50%', en: '50% less'}},
              {value: 'khong', label: {vi: 'Không đề nghị', en: 'Not asked for'}},
            ],
          },
          group('hocPhi.dienMien', {vi: 'Diện được miễn', en: 'Why no tuition is due'}, asks('mien'), [
            {
              value: 'nguoi-co-cong',
              label: {vi: 'Con người có công với cách mạng', en: 'Child of a person of merit'},
            },
            disabled,
            {
              value: 'khong-nguon-nuoi-duong',
              label: {
                vi: 'Dưới 16 tuổi, không có nguồn nuôi dưỡng',
                en: 'Under 16 with nobody to provide for them',
              },
            },
            poor,
            {
              value: 'dan-toc-rat-it-nguoi',
              label: {
                vi: 'Dân tộc thiểu số rất ít người ở vùng khó khăn',
                en: 'Of a very small people in an area of hardship',
              },
            },
          ]),
          group('hocPhi.dienGiam70', {vi: 'Diện được giảm 70%', en: 'Why 70% less is due'}, asks('giam-70'), [
            {
              value: 'dan-toc-thieu-so',
              label: {
                vi: 'Dân tộc thiểu số ở thôn đặc biệt khó khăn hoặc xã khu vực III',
                en: 'Of an ethnic minority in a village or commune of particular hardship',
              },
            },
          ]),
          group('hocPhi.dienGiam50', {vi: 'Diện được giảm 50%', en: 'Why 50% less is due'}, asks('giam-50'), [
            {value: 'can-ngheo', label: {vi: 'Gia đình thuộc hộ cận nghèo', en: 'Nearly poor household'}},
            {
              value: 'tai-nan-lao-dong',
              label: {
                vi: 'Cha hoặc mẹ bị tai nạn lao động, bệnh nghề nghiệp được hưởng trợ cấp thường xuyên',
                en: 'A parent receives a pension for an accident at work or an occupational disease',
              },
            },
          ]),
          {
            name: 'hocPhi.chiPhi',
            type: 'yes-no',
            label: {vi: 'Đề nghị hỗ trợ chi phí học tập', en: 'Support for the costs of study is asked for'},
            hint: {
              vi: 'Tiền mua sách vở và đồ dùng học tập, xét riêng với học phí.',
              en: 'For books and school things, considered apart from tuition.',
            },
            required: true,
          },
          group('hocPhi.dienChiPhi', {vi: 'Diện được hỗ trợ', en: 'Why support is due'}, asksForCosts, [
            {value: 'mo-coi', label: {vi: 'Mồ côi cả cha lẫn mẹ', en: 'Both parents have died'}},
            disabled,
            poor,
            {
              value: 'vung-kho-khan',
              label: {
                vi: 'Thường trú ở thôn đặc biệt khó khăn hoặc xã khu vực III',
                en: 'Lives in a village or commune of particular hardship',
              },
            },
          ]),
        ],
      },
      payout(asksForCosts),
    ],
  },
  morePapers: [guardianProof, schoolLetter],
};
