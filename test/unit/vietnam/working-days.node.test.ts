import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  addWorkingDays,
  isOfficeOpen,
  isWorkingDay,
  startOfProcessing,
  workingDaysBetween,
} from '../../../src/vietnam/working-days.js';

test('weekends and holidays are off, a Saturday swapped for a holiday is worked', () => {
  for (const date of [
    '2026-11-23',
    '2026-11-25',
    '2025-04-26',
    '2024-05-04',
    '2026-01-10',
    '2026-08-22',
    '2025-11-24',
  ])
    assert.equal(isWorkingDay(date), true, date);
  for (const date of [
    '2026-11-22',
    '2026-11-24',
    '2025-05-02',
    '2024-04-29',
    '2025-05-03',
    '2026-02-17',
    '2023-05-03',
  ])
    assert.equal(isWorkingDay(date), false, date);
});

test('the day of receipt is day 0, and days off do not count', () => {
  assert.deepEqual(addWorkingDays('2026-11-23', 1), {date: '2026-11-25', certain: true});
  assert.deepEqual(addWorkingDays('2026-11-20', 5), {date: '2026-11-30', certain: true});
  assert.deepEqual(addWorkingDays('2025-04-29', 1), {date: '2025-05-05', certain: true});
  assert.deepEqual(addWorkingDays('2025-04-25', 1), {date: '2025-04-26', certain: true});
  assert.deepEqual(addWorkingDays('2025-01-24', 5), {date: '2025-02-07', certain: true});
  assert.deepEqual(addWorkingDays('2026-11-21', 1), {date: '2026-11-23', certain: true});
});

test('no days at all end today, or on the next working day', () => {
  assert.equal(addWorkingDays('2026-11-23', 0).date, '2026-11-23');
  assert.equal(addWorkingDays('2026-11-24', 0).date, '2026-11-25');
  assert.equal(addWorkingDays('2026-11-21', 0).date, '2026-11-23');
});

test('a date is uncertain as soon as the way there touches a year that is not fully announced', () => {
  assert.deepEqual(addWorkingDays('2026-12-30', 1), {date: '2026-12-31', certain: true});
  assert.deepEqual(addWorkingDays('2026-12-31', 1), {date: '2027-01-04', certain: false});
  assert.equal(addWorkingDays('2027-06-01', 0).certain, false);
  assert.deepEqual(addWorkingDays('2031-03-03', 5), {date: '2031-03-10', certain: false});
  assert.equal(addWorkingDays('2022-12-30', 3).certain, false);
  assert.deepEqual(workingDaysBetween('2026-12-31', '2027-01-04'), {days: 1, certain: false});
  assert.deepEqual(workingDaysBetween('2026-11-20', '2026-11-30'), {days: 5, certain: true});
});

test('counting days and adding them are each other’s inverse', () => {
  for (const from of ['2023-01-18', '2024-04-26', '2024-12-31', '2025-04-24', '2026-08-20'])
    for (let days = 1; days < 60; days++) {
      const {date} = addWorkingDays(from, days);
      assert.equal(isWorkingDay(date), true);
      assert.equal(workingDaysBetween(from, date).days, days);
    }
  assert.equal(workingDaysBetween('2026-11-23', '2026-11-23').days, 0);
  assert.equal(workingDaysBetween('2026-11-23', '2026-11-01').days, 0);
});

test('desks are open on working days from seven to eleven and one to five, Vietnamese time', () => {
  const open = (time: string) => isOfficeOpen(new Date(`${time}+07:00`));
  for (const time of [
    '2026-11-23T07:00',
    '2026-11-23T10:59',
    '2026-11-23T13:00',
    '2026-11-23T16:59',
    '2026-08-22T09:00',
  ])
    assert.equal(open(time), true, time);
  for (const time of [
    '2026-11-23T06:59',
    '2026-11-23T11:00',
    '2026-11-23T12:59',
    '2026-11-23T17:00',
    '2026-11-24T09:00',
    '2026-11-21T09:00',
  ])
    assert.equal(open(time), false, time);
});

test('what arrives after hours or on a day off is received on the next working day', () => {
  const received = (time: string) => startOfProcessing(new Date(`${time}+07:00`));
  assert.equal(received('2026-11-20T22:00'), '2026-11-23');
  assert.equal(received('2026-11-23T05:00'), '2026-11-23');
  assert.equal(received('2026-11-23T12:00'), '2026-11-23');
  assert.equal(received('2026-11-23T16:59'), '2026-11-23');
  assert.equal(received('2026-11-23T17:00'), '2026-11-25');
  assert.equal(received('2026-11-21T09:00'), '2026-11-23');
  assert.equal(received('2025-04-29T17:30'), '2025-05-05');
});

test('dates that do not exist and days that are no number are refused', () => {
  assert.throws(() => addWorkingDays('2025-02-30', 1), RangeError);
  assert.throws(() => addWorkingDays('2025-02-28', -1), RangeError);
  assert.throws(() => addWorkingDays('2025-02-28', 1.5), RangeError);
  assert.throws(() => isWorkingDay('hôm nay'), RangeError);
  assert.throws(() => workingDaysBetween('2025-02-28', '2025-02-29'), RangeError);
});
