import {text} from '../text/kind.js';

/** The portal's schools are offered while somebody types. */
export const school = text;
