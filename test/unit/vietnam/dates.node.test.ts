import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  dateInVietnam,
  formatVietnameseDate,
  isCalendarDate,
  parseVietnameseDate,
} from '../../../src/vietnam/dates.js';

test('a day that no calendar has is no date', () => {
  for (const date of ['2024-02-29', '2025-12-31', '1900-01-01'])
    assert.equal(isCalendarDate(date), true, date);
  for (const date of [
    '2025-02-29',
    '2023-02-30',
    '2023-13-01',
    '2023-00-10',
    '2023-4-1',
    '2023-04-01T00:00',
    '',
  ])
    assert.equal(isCalendarDate(date), false, date);
});

test('dates are read day first, with the separators people use', () => {
  for (const text of ['05/09/1990', '5-9-1990', '5.9.1990', ' 05 / 09 / 1990 ', '05091990', '1990-09-05'])
    assert.equal(parseVietnameseDate(text), '1990-09-05', text);
});

test('what is not surely a date is not read', () => {
  for (const text of ['', '31/02/2020', '09/31/1990', '5/9/90', '5/9', '19900905x', 'hôm nay', '05/09/19900'])
    assert.equal(parseVietnameseDate(text), undefined, text);
});

test('a date is shown day first and reads back as itself, for every day of sixty years', () => {
  assert.equal(formatVietnameseDate('1990-09-05'), '05/09/1990');
  assert.equal(formatVietnameseDate('chưa rõ'), 'chưa rõ');
  for (let day = Date.UTC(1980, 0, 1); day < Date.UTC(2040, 0, 1); day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    assert.equal(isCalendarDate(date), true);
    assert.equal(parseVietnameseDate(formatVietnameseDate(date)), date);
  }
});

test('the day in Vietnam begins seven hours before the day in UTC', () => {
  assert.equal(dateInVietnam(new Date('2026-11-23T16:59:59Z')), '2026-11-23');
  assert.equal(dateInVietnam(new Date('2026-11-23T17:00:00Z')), '2026-11-24');
  assert.equal(dateInVietnam(new Date('2026-07-01T00:00:00+07:00')), '2026-07-01');
});
