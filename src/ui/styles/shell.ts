import {base} from './base.js';
import {buttons} from './buttons.js';
import {notices} from './notices.js';
import {tokens} from './tokens.js';

/** What a shell needs by itself: a box, notices, and a button in them. Views bring the rest. */
export const shell = [tokens, base, buttons, notices];
