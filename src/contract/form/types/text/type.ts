import {textType} from '../texts.js';

export const text = textType();
