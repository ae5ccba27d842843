import {tidy, typed} from '../typed.js';

/** `10 a1` → `10A1`: a class is written without a space after its number. */
export const schoolClass = typed({
  look: {verbatim: true},
  keep: (value) =>
    tidy(value)
      .replace(/\s+/g, ' ')
      .replace(
        /^(\d{1,2}) ?([a-zđ])(?=\d|$)/i,
        (_, year: string, letter: string) => year + letter.toUpperCase(),
      ),
});
