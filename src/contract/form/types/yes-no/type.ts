import {wordsIn} from '../../../marks.js';
import type {FieldType} from '../field-type.js';

export const yes = {vi: 'Có', en: 'Yes'};
export const no = {vi: 'Không', en: 'No'};

export const yesNo: FieldType = {
  chosen: true,
  check: (value) => (typeof value === 'boolean' ? undefined : {code: 'choice'}),
  text: (value, _field, lang) => wordsIn(value === true ? yes : no, lang),
  jsonSchema: () => ({type: 'boolean'}),
};
