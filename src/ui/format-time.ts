import {formatVietnameseDate, vietnamClock} from '../vietnam/dates.js';

/** `14:05`, on the wall clock in Vietnam. */
export const timeOf = (at: Date): string => vietnamClock(at).toISOString().slice(11, 16);

/** `14:05, 03/03/2025`. */
export const momentOf = (instant: string): string => {
  const clock = vietnamClock(new Date(instant)).toISOString();
  return `${clock.slice(11, 16)}, ${formatVietnameseDate(clock.slice(0, 10))}`;
};
