import {textType} from '../texts.js';

/** A school by its name; with `listed`, one that the portal has. A school of another province is in no list. */
export const school = textType({suggest: 'schools'});
