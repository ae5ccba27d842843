import {tidy, typed} from '../typed.js';

/** Groups of three and the unit may be typed; whole đồng are kept. */
const amount = /^(\d{1,3}([.,\s]\d{3})+|\d+)\s*(đ|₫|đồng|vnd|vnđ)?$/iu;

export const money = typed({
  look: {inputmode: 'numeric'},
  keep: (value) => {
    const [, digits] = amount.exec(tidy(value)) ?? [];
    return digits === undefined ? tidy(value) : Number(digits.replace(/\D/g, ''));
  },
});
