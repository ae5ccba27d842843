// @ts-check
/** @import {FieldType} from '../../../../src/ui/fields/extend.js' */

/** Without the spaces that people put between the groups. @param {string} text */
export const tidy = (text) => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** The code of a pupil in this province's own register: two letters and eight digits. @type {FieldType} */
export const pupilCode = {
  check: (value) =>
    typeof value === 'string' && /^[A-Z]{2}\d{8}$/.test(value) ? undefined : {code: 'pupil-code'},
  text: (value) => String(value).replace(/^([A-Z]{2})(\d{4})(\d{4})$/, '$1 $2 $3'),
  jsonSchema: () => ({type: 'string', pattern: '^[A-Z]{2}\\d{8}$'}),
};
