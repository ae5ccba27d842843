import {tidy, typed} from '../typed.js';

export const text = typed({keep: (value) => tidy(value).replace(/\s+/g, ' ')});
