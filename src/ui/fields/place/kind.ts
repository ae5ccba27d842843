import {text} from '../text/kind.js';

/** The portal's places of the day are offered while somebody types. */
export const place = text;
