import {textType} from '../texts.js';

/** Keeps its lines. */
export const longText = textType({longest: 2000});
