import type {FieldType, Leaf} from '../field-type.js';
import type {Field, FieldValue} from '../../schema.js';
import {partOf} from '../grouped.js';

/** Most members where the form says nothing. */
const most = 20;
export const mostOf = ({max}: Field): number => (typeof max === 'number' ? max : most);
export const leastOf = ({min}: Field): number => (typeof min === 'number' ? min : 0);

/** As many members as are the least are there from the start. */
const first = (field: Field): string[] => Array.from({length: leastOf(field)}, (_, index) => String(index));

/** Keys of the members in their order. */
export const keysOf = (field: Field, value: FieldValue | undefined): string[] =>
  Array.isArray(value) && value.length > 0 ? value : first(field);

/** A key that no member has: keys are kept when another member goes, so that nothing that is typed moves. */
export const freeKey = (keys: readonly string[]): string => {
  let key = 0;
  while (keys.includes(String(key))) key += 1;
  return String(key);
};

const members = (field: Leaf, keys: readonly string[]): Leaf[] => {
  const {vi, en} = field.item ?? field.label;
  return keys.flatMap((key, index) => {
    const group = {
      name: `${field.name}.${key}`,
      label: {vi: `${vi} ${index + 1}`, ...(en !== undefined && {en: `${en} ${index + 1}`})},
      list: field.name,
    };
    return (field.fields ?? []).map((part) => partOf(field, group, part));
  });
};

/** Several of the same: "thêm con". Its value is the keys of its members. Codes: `list`, `too-few`, `too-many`. */
export const list: FieldType = {
  chosen: true,
  initial: (field) => (leastOf(field) > 0 ? first(field) : undefined),
  check(value, field) {
    const [min, max] = [leastOf(field), mostOf(field)];
    if (!Array.isArray(value) || new Set(value).size < value.length) return {code: 'list'};
    if (value.length > max) return {code: 'too-many', params: {max}};
    if (value.some((key) => !/^(0|[1-9]\d?)$/.test(key) || Number(key) >= max)) return {code: 'list'};
    return value.length < min ? {code: 'too-few', params: {min}} : undefined;
  },
  text: (value) => (Array.isArray(value) ? String(value.length) : ''),
  jsonSchema: (field) => ({
    type: 'array',
    uniqueItems: true,
    items: {enum: Array.from({length: mostOf(field)}, (_, key) => String(key))},
    minItems: Math.max(1, leastOf(field)),
    maxItems: mostOf(field),
  }),
  parts: (field, values) => [...members(field, keysOf(field, values[field.name])), field],
};
