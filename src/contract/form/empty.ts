import type {FieldValue} from './schema.js';

/** Nothing, spaces, or a list without members: absent on the wire. */
export const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
