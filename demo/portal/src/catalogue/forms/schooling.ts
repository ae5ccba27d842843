import type {Field, FormCheck, Section} from '../../../../../src/contract/form/schema.js';
import type {Words} from '../../../../../src/contract/marks.js';

/** A school by its name; the portal's list is suggested, any other may be typed: a school of another province has none. */
export const school = (name: string, label: Words, more: Partial<Field> = {}): Field => ({
  name,
  type: 'school',
  label,
  required: true,
  ...more,
});

export const schoolClass = (name: string, label: Words, more: Partial<Field> = {}): Field => ({
  name,
  type: 'class',
  label,
  required: true,
  ...more,
});

/** Where the pupil is now: what the school's own page knows of itself. */
export const presentSchool = (group: string): Field[] => [
  school(`${group}.truong`, {vi: 'Trường đang học', en: 'Current school'}, {prefill: 'school'}),
  schoolClass(`${group}.lop`, {vi: 'Lớp đang học', en: 'Current class'}, {prefill: 'class'}),
];

/** A commune or ward; the portal's list of the day is suggested, and a place of another province may be typed. */
export const place = (name: string, label: Words, more: Partial<Field> = {}): Field => ({
  name,
  type: 'place',
  label,
  required: true,
  ...more,
});

/** `2024-2025`, as school years are written. */
export const schoolYear = (group: string): Field => ({
  name: `${group}.namHoc`,
  type: 'text',
  label: {vi: 'Năm học', en: 'School year'},
  hint: {vi: 'Ví dụ 2024-2025', en: 'Such as 2024-2025'},
  required: true,
  min: 9,
  max: 9,
});

export const isSchoolYear = (group: string): FormCheck => {
  const year = (from: number) => ({substr: [{var: `${group}.namHoc`}, from, 4]});
  return {
    id: 'nam-hoc',
    rule: {'==': [{'-': [year(5), year(0)]}, 1]},
    at: `${group}.namHoc`,
    words: {
      vi: 'Hãy ghi hai năm liền nhau, ví dụ 2024-2025.',
      en: 'Write two years in a row, such as 2024-2025.',
    },
  };
};

/** "Nơi học": asked of the pupil who files alone, too. */
export const studies = (): Section => ({
  id: 'noi-hoc',
  title: {vi: 'Nơi học', en: 'Where the pupil goes to school'},
  fields: [...presentSchool('hocSinh'), schoolYear('hocSinh')],
});
