import {tidy, typed} from '../typed.js';

/** With a decimal comma, as people in Vietnam write; a point is read too. */
export const number = typed({
  look: {inputmode: 'decimal'},
  keep: (value) => {
    const read = Number(tidy(value).replace(',', '.'));
    return Number.isFinite(read) ? read : tidy(value);
  },
});
