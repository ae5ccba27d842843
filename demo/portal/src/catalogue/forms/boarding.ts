import type {Field, Form, Section} from '../../../../../src/contract/form/schema.js';
import type {Words} from '../../../../../src/contract/marks.js';
import {kinh} from '../../../../../src/vietnam/ethnic-groups.js';
import type {EmbeddedProcedure} from './embedded-procedure.js';
import {applicantSection, bornAfterApplicant, guardianProof, type Relation} from './people.js';
import {ethnicGroup, pupilSection, relationToPupil} from './pupil.js';
import {schoolLetter, schoolOption, schoolSections} from './school-files.js';
import {isSchoolYear, place, studies} from './schooling.js';
import {payout} from './support.js';

const because = (reason: string) => ({'==': [{var: 'banTru.lyDo'}, reason]});

/** Why the pupil can't go home every day, as "Đơn đề nghị hỗ trợ" asks it. */
const farFromHome = (ethnic: Field, kilometres: Words): Section => ({
  id: 'ban-tru',
  title: {vi: 'Đề nghị hỗ trợ', en: 'The support asked for'},
  fields: [
    ethnic,
    place('banTru.noiThuongTru', {vi: 'Nơi thường trú', en: 'Registered residence'}),
    {
      name: 'banTru.lyDo',
      type: 'choice',
      label: {
        vi: 'Vì sao không thể đi về trong ngày',
        en: 'Why the pupil can’t go home every day',
      },
      required: true,
      options: [
        {value: 'nha-xa', label: {vi: 'Nhà xa trường', en: 'Home is far from school'}},
        {
          value: 'dia-hinh',
          label: {
            vi: 'Địa hình cách trở, giao thông khó khăn',
            en: 'The way is hard: rivers, slopes, landslides',
          },
        },
      ],
    },
    {
      name: 'banTru.soKm',
      type: 'number',
      label: {vi: 'Khoảng cách từ nhà đến trường (km)', en: 'Distance from home to school (km)'},
      hint: kilometres,
      required: true,
      when: because('nha-xa'),
      min: 1,
      max: 200,
    },
    {
      name: 'banTru.diaHinh',
      type: 'long-text',
      label: {vi: 'Nói rõ đường đi', en: 'What the way is like'},
      hint: {
        vi: 'Ví dụ: qua suối không có cầu, đèo dốc, hay sạt lở',
        en: 'Such as a stream without a bridge, a steep pass, landslides',
      },
      required: true,
      when: because('dia-hinh'),
      min: 10,
      max: 1000,
    },
    {
      name: 'banTru.tuLoChoO',
      type: 'yes-no',
      label: {
        vi: 'Học sinh phải tự lo chỗ ở, vì trường không bố trí được',
        en: 'The pupil has to find a place to stay, since the school has none',
      },
      hint: {
        vi: 'Nếu có, ngoài tiền ăn và gạo còn được xét tiền nhà ở.',
        en: 'If so, housing is considered beside food money and rice.',
      },
      required: true,
    },
  ],
});

interface Boarding {
  pupil: Section;
  relation: Relation;
  ethnic: Field;
  /** From how far, in words. */
  kilometres: Words;
}

const form = ({pupil, relation, ethnic, kilometres}: Boarding): Form => ({
  version: '1',
  mark: 'A',
  checks: [bornAfterApplicant('hocSinh'), isSchoolYear('hocSinh')],
  sections: [
    applicantSection(relation),
    ...schoolSections,
    pupil,
    studies(),
    farFromHome(ethnic, kilometres),
    payout(),
  ],
});

const inPerson = {
  vi: 'Mang giấy tờ bản chính đến đối chiếu khi nhà trường hoặc cơ quan hẹn.',
  en: 'Bring the originals to be compared when the school or the agency asks you to.',
};

/**
 * 1.004438: boarders of primary and lower secondary schools. After Nghị định 116/2016/NĐ-CP: a Kinh pupil is entitled
 * when the household is poor, and the distances are those of Điều 4 [K]; the form is ours [A].
 */
export const boardingBelow: EmbeddedProcedure = {
  form: form({
    pupil: pupilSection({young: true}),
    relation: relationToPupil({more: [schoolOption]}),
    ethnic: ethnicGroup(),
    kilometres: {
      vi: 'Thường xét từ 4 km ở tiểu học, từ 7 km ở trung học cơ sở',
      en: 'Usually from 4 km in primary, from 7 km in lower secondary school',
    },
  }),
  papers: {
    TP02: {
      required: true,
      condition: 'Học sinh là người Kinh thuộc hộ nghèo',
      when: {'==': [{var: 'hocSinh.danToc'}, kinh]},
    },
  },
  morePapers: [guardianProof, schoolLetter],
  inPerson,
};

/** 1.004436: upper secondary pupils of the ethnic minorities, by the same decree. */
export const boardingUpper: EmbeddedProcedure = {
  form: form({
    pupil: pupilSection({oneself: true}),
    relation: relationToPupil({oneself: true, more: [schoolOption]}),
    ethnic: ethnicGroup({minority: true}),
    kilometres: {vi: 'Thường xét từ 10 km', en: 'Usually from 10 km'},
  }),
  morePapers: [guardianProof, schoolLetter],
  inPerson,
};
