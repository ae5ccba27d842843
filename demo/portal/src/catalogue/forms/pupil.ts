import type {Field, Option, Section} from '../../../../../src/contract/form/schema.js';
import {ethnicGroups, kinh} from '../../../../../src/vietnam/ethnic-groups.js';
import {birthDate, fullName, notOneself, parents, type Party, type Relation} from './people.js';

export const pupil: Party = {name: 'hocSinh', party: 'subject'};

/** What ties who files to the pupil. A pupil of secondary age may file alone; below that a parent or guardian does. */
export const relationToPupil = ({
  oneself = false,
  more = [],
}: {oneself?: boolean; more?: Option[]} = {}): Relation => ({
  label: {vi: 'Quan hệ với học sinh', en: 'Relation to the pupil'},
  options: [
    ...parents,
    ...(oneself ? [{value: 'ban-than', label: {vi: 'Bản thân học sinh', en: 'The pupil'}}] : []),
    ...more,
  ],
});

interface PupilSection {
  /** The pupil may be the applicant: then nothing is asked twice. */
  oneself?: boolean;
  /** Some pupils of this procedure are under seven. */
  young?: boolean;
  more?: Field[];
}

/** "Học sinh": the child whom it is about. */
export const pupilSection = ({oneself = false, young = false, more = []}: PupilSection = {}): Section => ({
  id: 'hoc-sinh',
  title: {vi: 'Học sinh', en: 'The pupil'},
  ...(oneself && {when: notOneself}),
  fields: [fullName(pupil), birthDate(pupil), ...more, agreement(young)],
});

/**
 * From the age of seven a child's own agreement counts, beside the parent's declaration.
 * @see Luật 91/2025/QH15, Điều 24; before 2026 Nghị định 13/2023/NĐ-CP, Điều 20
 */
const agreement = (young: boolean): Field => ({
  name: 'hocSinh.yKien',
  type: 'choice',
  label: {vi: 'Ý kiến của học sinh', en: 'What the pupil says'},
  hint: {
    vi: 'Hãy cho con biết hồ sơ gửi những thông tin nào của con, và hỏi ý con trước khi nộp.',
    en: 'Tell the pupil what is sent about them, and ask whether they agree, before you file.',
  },
  required: true,
  options: [
    {
      value: 'dong-y',
      label: {
        vi: 'Học sinh đã được cho biết và đồng ý',
        en: 'The pupil has been told, and agrees',
      },
    },
    ...(young
      ? [{value: 'duoi-7-tuoi', label: {vi: 'Học sinh chưa đủ 7 tuổi', en: 'The pupil is not seven yet'}}]
      : []),
  ],
});

/** Only for procedures that turn on it: ethnic origin is sensitive. */
export const ethnicGroup = ({minority = false}: {minority?: boolean} = {}): Field => ({
  name: 'hocSinh.danToc',
  type: 'choice',
  label: {vi: 'Dân tộc', en: 'Ethnic group'},
  hint: {
    vi: 'Chỉ hỏi vì chế độ này xét theo dân tộc.',
    en: 'Asked only because this support depends on it.',
  },
  required: true,
  options: ethnicGroups
    .filter(({code}) => !minority || code !== kinh)
    .map(({code, name}) => ({value: code, label: {vi: name, en: name}})),
});
