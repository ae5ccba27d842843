import type {Field, Section} from '../../../../../src/contract/form/schema.js';
import type {Words} from '../../../../../src/contract/marks.js';

/** A school by its name; the portal's list is suggested, any other may be typed: a school of another province has none. */
export const school = (name: string, label: Words, more: Partial<Field> = {}): Field => ({
  name,
  type: 'text',
  label,
  required: true,
  suggest: 'schools',
  ...more,
});

export const schoolClass = (name: string, label: Words, more: Partial<Field> = {}): Field => ({
  name,
  type: 'text',
  label,
  required: true,
  max: 20,
  ...more,
});

/** Where the pupil is now: what the school's own page knows of itself. */
export const presentSchool = (group: string): Field[] => [
  school(`${group}.truong`, {vi: 'Trường đang học', en: 'Current school'}, {prefill: 'school'}),
  schoolClass(`${group}.lop`, {vi: 'Lớp đang học', en: 'Current class'}, {prefill: 'class'}),
];

export const place = (name: string, label: Words, more: Partial<Field> = {}): Field => ({
  name,
  type: 'text',
  label,
  required: true,
  min: 5,
  max: 300,
  suggest: 'places',
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

/** "Nơi học": asked of the pupil who files alone, too. */
export const studies = (): Section => ({
  id: 'noi-hoc',
  title: {vi: 'Nơi học', en: 'Where the pupil goes to school'},
  fields: [...presentSchool('hocSinh'), schoolYear('hocSinh')],
});
