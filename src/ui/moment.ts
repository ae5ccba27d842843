import {dateInVietnam, formatVietnameseDate, vietnamClock} from '../vietnam/dates.js';

/** The date in Vietnam, as people read it: `24/11/2026`. @param at - ISO 8601 instant. */
export const dayOf = (at: string): string => formatVietnameseDate(dateInVietnam(new Date(at)));

/** The time in Vietnam: `14:05`. @param at - ISO 8601 instant. */
export const timeOf = (at: string): string => vietnamClock(new Date(at)).toISOString().slice(11, 16);

/** Time and date in Vietnam, as people read them: `14:05, 24/11/2026`. @param at - ISO 8601 instant. */
export const momentOf = (at: string): string => `${timeOf(at)}, ${dayOf(at)}`;
