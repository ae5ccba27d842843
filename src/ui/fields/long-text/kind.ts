import {typed} from '../typed.js';

export const longText = typed({look: {rows: 4}});
