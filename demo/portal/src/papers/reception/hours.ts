import {officeHours} from '../../../../../src/vietnam/working-days.js';

/** When the desks close, `HH:MM`: until then a result is in time. */
export const closing = officeHours[1].to;

/** When somebody is at the desks. */
export const hoursInWords = `${officeHours.map(({from, to}) => `${from}–${to}`).join(', ')}, thứ Hai đến thứ Sáu`;
