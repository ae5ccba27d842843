import {base} from './base.js';
import {buttons} from './buttons.js';
import {choices} from './choices.js';
import {fields} from './fields.js';
import {notices} from './notices.js';
import {steps} from './steps.js';
import {tokens} from './tokens.js';

/** What a view with a form adopts, before its own; each sheet once in a root. */
export const shared = [tokens, base, buttons, notices, fields, choices, steps];
