import {vietnamClock} from '../../../../../../src/vietnam/dates.js';

/** `yyyyMMddHHmmss` in Vietnam, as VNPAY reads every time. */
export const vnpayTime = (at: Date): string => vietnamClock(at).toISOString().replace(/\D/g, '').slice(0, 14);
