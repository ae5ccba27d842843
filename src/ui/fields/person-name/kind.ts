import {normalizePersonName} from '../../../vietnam/names.js';
import {typed} from '../typed.js';

export const personName = typed({keep: normalizePersonName});
