import type {PortalDescription, SupportContact} from '../../contract/portal.js';
import {dateInVietnam, vietnamClock} from '../../vietnam/dates.js';
import {addWorkingDays, isOfficeOpen, isWorkingDay, officeHours} from '../../vietnam/working-days.js';

/** Whether someone answers a number at a moment. Times are `HH:MM` in Vietnam, dates `YYYY-MM-DD`. */
export type Availability =
  | {answers: 'always'}
  | {answers: 'now'; until: string}
  | {answers: 'later'; date: string; from: string; certain: boolean}
  | {answers: 'not-said'};

/** By the hours that the portal names; what it does not name, or names in a way we don't know, is not guessed. */
export function availabilityOf({hours}: Pick<SupportContact, 'hours'>, at: Date): Availability {
  if (hours === 'always') return {answers: 'always'};
  if (hours !== 'office-hours') return {answers: 'not-said'};
  const time = vietnamClock(at).toISOString().slice(11, 16);
  if (isOfficeOpen(at)) {
    const session = officeHours.find(({from, to}) => from <= time && time < to);
    if (session) return {answers: 'now', until: session.to};
  }
  const today = dateInVietnam(at);
  const later = isWorkingDay(today) ? officeHours.find(({from}) => time < from) : undefined;
  if (later) return {answers: 'later', date: today, from: later.from, certain: true};
  const next = addWorkingDays(today, 1);
  return {answers: 'later', ...next, from: officeHours[0].from};
}

/**
 * True when the numbers can't be live: the portal plays an earlier day, or an agency that a contact is named after
 * has ended.
 */
export function isBygone({landDate, agencies, support}: PortalDescription, at: Date): boolean {
  const today = dateInVietnam(at);
  if (landDate !== undefined && landDate < today) return true;
  return agencies.some(
    ({name, validTo}) =>
      validTo != null && validTo < today && support.some((contact) => contact.name.includes(name)),
  );
}

/** Whole days from one calendar date to another. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;
