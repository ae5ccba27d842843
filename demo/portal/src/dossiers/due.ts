import type {Duration} from '../../../../src/contract/catalogue.js';
import {addWorkingDays, startOfProcessing} from '../../../../src/vietnam/working-days.js';

/** Hours of a working day at the one-stop desks. */
const hoursOfDay = 8;

/**
 * "Ngày hẹn trả kết quả" of a dossier that is complete at this moment, by the shorter time for online filing where
 * there is one. A date that is no working day moves to the next one.
 * @returns `undefined` when the procedure sets no time. `certain` false: say "dự kiến".
 */
export function dueDate(
  duration: Duration | null | undefined,
  completeAt: Date,
): {date: string; certain: boolean} | undefined {
  if (!duration) return undefined;
  const value = duration.onlineValue ?? duration.value;
  const start = startOfProcessing(completeAt);
  if (duration.unit === 'day') return addWorkingDays(daysAfter(start, Math.ceil(value)), 0);
  return addWorkingDays(start, Math.ceil(duration.unit === 'hour' ? value / hoursOfDay : value));
}

function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
