import {base} from './base.js';
import {controls} from './controls.js';
import {dossier} from './dossier.js';
import {frame} from './frame.js';
import {inbox} from './inbox.js';
import {money} from './money.js';

/** `/desk/desk.css` */
export const deskStyles = [base, controls, frame, inbox, dossier, money].join('\n');
