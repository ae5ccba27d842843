import type {SupportWords} from '../vi/support.js';

export const en = {
  title: 'Help',
  technical: 'The website does not work',
  procedure: 'Which papers to hand in, where a dossier is',
  other: 'Something else',
  call: (number: string) => `Call ${number}`,
  always: 'Day and night, every day',
  officeHours: (hours: string) => `Office hours, Monday to Friday except public holidays (${hours})`,
  notSaid: 'The portal does not say when someone answers. Office hours are best.',
  openNow: 'Someone answers now',
  openUntil: (time: string) => `Someone answers now, until ${time}`,
  closedUntil: (day: string, time: string) => `Nobody answers at this hour. Call from ${time} ${day}.`,
  closed: 'Nobody answers at this hour.',
  today: 'today',
  tomorrow: 'tomorrow',
  on: (weekday: number, date: string) =>
    `on ${['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekday] ?? ''} ${date}`,
  expected: '(expected: not all holidays of that year are announced)',
  hoursUnsure: 'Opening hours differ from place to place; these are the usual ones.',
  demo: 'This is demonstration data: the numbers belong to agencies that no longer exist, so please do not call them. The hours below only show how it works.',
  demoTitle: 'Numbers for demonstration',
  none: 'The portal names no phone number for help.',
} satisfies SupportWords;
