import {parseVietnameseDate} from '../../../vietnam/dates.js';
import {tidy, typed} from '../typed.js';

/** Day first, in one text field: a browser's own picker shows the order of the device's language, often month first. */
export const date = typed({
  look: {inputmode: 'numeric', verbatim: true},
  keep: (value) => parseVietnameseDate(value) ?? tidy(value),
  hint: ({words}) => words.dateHint,
});
