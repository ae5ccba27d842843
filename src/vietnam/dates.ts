/** Calendar date, `YYYY-MM-DD`, of a day that exists. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // Some engines refuse 30 February, others roll it over into March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Reads a date as people in Vietnam write it, day first (`05/09/1990`, `5-9-1990`, `5.9.1990`, `05091990` as on
 * the card's QR), or ISO `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`, or `undefined` for anything else: a two-digit year, a 30 February.
 */
export function parseVietnameseDate(text: string): string | undefined {
  const trimmed = text.trim();
  const [, day = '', month, year] =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(trimmed) ??
    /^(\d\d)(\d\d)(\d{4})$/.exec(trimmed) ??
    [];
  const date = month ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : trimmed;
  return isCalendarDate(date) ? date : undefined;
}

/** `1990-09-05` as `05/09/1990`. Anything but `YYYY-MM-DD` comes back unchanged. */
export const formatVietnameseDate = (date: string): string =>
  date.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');

/** Vietnam's wall clock in the UTC fields of a Date: Asia/Ho_Chi_Minh is UTC+7 all year [K]. */
export const vietnamClock = (at: Date): Date => new Date(at.getTime() + 7 * 3_600_000);

/**
 * The calendar date in Vietnam at a moment.
 * @returns `YYYY-MM-DD`
 */
export const dateInVietnam = (at: Date): string => vietnamClock(at).toISOString().slice(0, 10);
