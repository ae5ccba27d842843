import {dateInVietnam, formatVietnameseDate, vietnamClock} from '../../../../src/vietnam/dates.js';
import {html, type Html} from './html.js';

/** `14:05, 24/11/2026` in Vietnam, for people and for machines. */
export const moment = (at: Date): Html => html`<time datetime="${at.toISOString()}">${timeText(at)}</time>`;

const timeText = (at: Date): string =>
  `${vietnamClock(at).toISOString().slice(11, 16)}, ${formatVietnameseDate(dateInVietnam(at))}`;

export const day = (date: string): Html =>
  html`<time datetime="${date}">${formatVietnameseDate(date)}</time>`;

const size = new Intl.NumberFormat('vi', {maximumFractionDigits: 1});
export const bytes = (count: number): string =>
  count < 1024 * 1024
    ? `${size.format(Math.max(1, Math.round(count / 1024)))} KB`
    : `${size.format(count / 1024 / 1024)} MB`;

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'Ảnh JPG',
  'image/png': 'Ảnh PNG',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
};
export const kindName = (type: string): string => kinds[type] ?? 'Tệp';

const certainties: Readonly<Record<string, string>> = {
  S: 'theo hướng dẫn của tỉnh',
  L: 'đã tra văn bản',
  K: 'theo hiểu biết chung, chưa tra',
  A: 'giả định cho bản minh hoạ',
};

/** How sure a fact is, in small calm words beside it. */
export const sureness = (mark: string | undefined): Html | '' =>
  mark === undefined ? '' : html`<small class="sure">${certainties[mark] ?? mark}</small>`;

/** Which colour a status has. */
const tones: Readonly<Record<number, string>> = {
  1: 'new',
  2: 'work',
  3: 'bad',
  4: 'work',
  5: 'wait',
  6: 'wait',
  7: 'wait',
  8: 'bad',
  9: 'good',
  10: 'good',
};
export const badge = ({code, name}: {code: number; name: string}): Html =>
  html`<span class="badge ${tones[code] ?? ''}">${name}</span>`;
