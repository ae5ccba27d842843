import {wordsIn} from '../../../marks.js';
import type {Field} from '../../schema.js';
import type {FieldType} from '../field-type.js';

/** The words of an option; its value where the form has it no more. */
export const optionText = ({options}: Field, value: string, lang: string): string => {
  const option = options?.find((one) => one.value === value);
  return option ? wordsIn(option.label, lang) : value;
};

export const valuesOf = ({options = []}: Field): string[] => options.map(({value}) => value);

/** One of the options. */
export const choice: FieldType = {
  chosen: true,
  check: (value, field) => (valuesOf(field).some((one) => one === value) ? undefined : {code: 'choice'}),
  text: (value, field, lang) => optionText(field, String(value), lang),
  jsonSchema: (field) => ({enum: valuesOf(field)}),
};
