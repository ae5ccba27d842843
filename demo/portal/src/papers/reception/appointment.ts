import {createEvent, type DateArray} from 'ics';
import {officeHours} from '../../../../../src/vietnam/working-days.js';
import {foldCalendar} from './fold-calendar.js';
import {hoursInWords} from './hours.js';
import type {ReceptionData} from './reception-data.js';
import {waysInWords} from './ways-in-words.js';

export interface Appointment {
  dossier: string;
  /** Rises whenever the date may have changed, so that a calendar takes the newer one. */
  version: number;
  data: ReceptionData;
  due: NonNullable<ReceptionData['due']>;
  /** Page where the dossier is followed. */
  track: string;
  now: Date;
}

/**
 * When the result is due, as a calendar file (RFC 5545): the afternoon of that day at the desks, in UTC, which every
 * calendar reads alike. Nobody's name is in it, since calendars are shared.
 */
export function appointmentOf({dossier, version, data, due, track, now}: Appointment): string {
  const [, afternoon] = officeHours;
  const {error, value} = createEvent({
    productId: 'dvc-embed/portal',
    method: 'PUBLISH',
    uid: `${dossier}@cong-dich-vu-cong`,
    sequence: version,
    ...stampedAt(now),
    start: utcOf(due.date, afternoon.from),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: utcOf(due.date, afternoon.to),
    endInputType: 'utc',
    endOutputType: 'utc',
    title: `Nhận kết quả hồ sơ ${data.code}${due.certain ? '' : ' (dự kiến)'}`,
    description: describe(data),
    location: `Bộ phận Tiếp nhận và Trả kết quả, ${data.agency}`,
    url: track,
    status: due.certain ? 'CONFIRMED' : 'TENTATIVE',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    classification: 'PRIVATE',
    alarms: [{action: 'display', description: 'Ngày hẹn trả kết quả', trigger: {hours: 24, before: true}}],
  });
  if (error) throw error;
  return foldCalendar(value ?? '');
}

/** Its types leave this out. */
const stampedAt = (now: Date): object => ({timestamp: now.getTime()});

function describe({procedure, code, delivery, inPerson}: ReceptionData): string {
  return [
    procedure.name,
    `Mã hồ sơ: ${code}`,
    `Nhận kết quả: ${waysInWords(delivery && {methods: delivery.methods})}`,
    `Giờ làm việc: ${hoursInWords}`,
    inPerson && [inPerson.what, inPerson.where, ...inPerson.originals].filter(Boolean).join('\n– '),
  ]
    .filter(Boolean)
    .join('\n');
}

/** @param time - `HH:MM` in Vietnam. */
function utcOf(date: string, time: string): DateArray {
  const at = new Date(`${date}T${time}:00+07:00`);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()];
}
