import {base} from './base.js';
import {controls} from './controls.js';
import {regions} from './regions.js';
import {tokens} from './tokens.js';

/** What every view and shell adopts, in this order, before its own. */
export const shared = [tokens, base, controls, regions];
