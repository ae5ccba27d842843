import {formatVietnameseDate, isCalendarDate} from '../../../../vietnam/dates.js';
import type {FieldType} from '../field-type.js';

/** A calendar date, `YYYY-MM-DD`. Codes: `date`, `date-too-early`, `date-too-late`. */
export const date: FieldType = {
  check(value, {min, max}, {today}) {
    if (typeof value !== 'string' || !isCalendarDate(value)) return {code: 'date'};
    const bound = (limit: string) => (limit === 'today' ? today : limit);
    if (typeof min === 'string' && value < bound(min))
      return {code: 'date-too-early', params: {min: bound(min)}};
    if (typeof max === 'string' && value > bound(max))
      return {code: 'date-too-late', params: {max: bound(max)}};
    return undefined;
  },
  text: (value) => formatVietnameseDate(String(value)),
  jsonSchema: () => ({type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$'}),
};
