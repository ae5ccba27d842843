import {dateInVietnam, isCalendarDate, vietnamClock} from './dates.js';
import {holidays} from './holidays.js';

/**
 * When the reference portal's one-stop desks are open on working days, `HH:MM` in Vietnam. Usual in the Central
 * Highlands, not looked up for Kon Tum [A].
 */
export const officeHours = [
  {from: '07:00', to: '11:00'},
  {from: '13:00', to: '17:00'},
] as const;

const nextDay = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

const checkDate = (date: string): void => {
  if (!isCalendarDate(date)) throw new RangeError(`Not a calendar date: ${date}`);
};

/** Whether the year's holidays are known: it has a table, and no row of it waits to be announced. */
const isKnownYear = (year: string): boolean =>
  holidays[year]?.every((holiday) => holiday.certainty !== 'A') ?? false;

/**
 * Monday to Friday, less public holidays, plus Saturdays worked in exchange. In a year without a table only the
 * weekend counts: see `certain` of the functions below.
 * @param date - `YYYY-MM-DD`
 * @throws {RangeError} A date that no calendar has.
 * @see Civil Code 2015, arts. 147-148 [K]; Labour Code 45/2019/QH14, arts. 111-112 [L]
 */
export function isWorkingDay(date: string): boolean {
  checkDate(date);
  const day = date.slice(5);
  const year = holidays[date.slice(0, 4)] ?? [];
  const isWeekend = new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0;
  return isWeekend
    ? year.some((holiday) => holiday.worked?.includes(day))
    : !year.some((holiday) => holiday.off.includes(day));
}

/**
 * The day that is so many working days after another, which is day 0. With 0 days: the day itself, or the first
 * working day after it.
 * @param from - `YYYY-MM-DD`
 * @param days - Whole, not negative.
 * @returns `certain` is false when the way there touches a year whose holidays are not all announced: say "dự kiến".
 * @throws {RangeError} A date that no calendar has; not a number of days.
 */
export function addWorkingDays(from: string, days: number): {date: string; certain: boolean} {
  checkDate(from);
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`Not a number of days: ${days}`);

  let date = from;
  let certain = isKnownYear(date.slice(0, 4));
  for (let left = days; left > 0 || !isWorkingDay(date);) {
    date = nextDay(date);
    certain &&= isKnownYear(date.slice(0, 4));
    if (left > 0 && isWorkingDay(date)) left--;
  }
  return {date, certain};
}

/**
 * Working days from one date to another, the first not counted.
 * @param from - `YYYY-MM-DD`
 * @param to - `YYYY-MM-DD`
 * @returns 0 `days` when `to` is not after `from`; `certain` as in {@link addWorkingDays}.
 * @throws {RangeError} A date that no calendar has.
 */
export function workingDaysBetween(from: string, to: string): {days: number; certain: boolean} {
  checkDate(from);
  checkDate(to);
  let days = 0;
  let certain = isKnownYear(from.slice(0, 4));
  for (let date = from; date < to;) {
    date = nextDay(date);
    certain &&= isKnownYear(date.slice(0, 4));
    if (isWorkingDay(date)) days++;
  }
  return {days, certain};
}

const timeInVietnam = (at: Date): string => vietnamClock(at).toISOString().slice(11, 16);

/** Whether the desks are open at a moment. */
export function isOfficeOpen(at: Date): boolean {
  const time = timeInVietnam(at);
  return isWorkingDay(dateInVietnam(at)) && officeHours.some(({from, to}) => from <= time && time < to);
}

/**
 * The day on which what arrives at this moment counts as received: today until the desks close, else the next
 * working day [A, usual at portals]. It is day 0 of the time limit.
 * @returns `YYYY-MM-DD`
 */
export function startOfProcessing(at: Date): string {
  const today = dateInVietnam(at);
  const isOver = timeInVietnam(at) >= officeHours[1].to;
  return addWorkingDays(isOver ? nextDay(today) : today, 0).date;
}
