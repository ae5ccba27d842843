import {typed} from '../typed.js';

export const email = typed({look: {type: 'email', inputmode: 'email', verbatim: true}});
