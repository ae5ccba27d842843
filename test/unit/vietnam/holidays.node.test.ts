import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isCalendarDate} from '../../../src/vietnam/dates.js';
import {holidays} from '../../../src/vietnam/holidays.js';

const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
const rows = Object.entries(holidays).flatMap(([year, list]) => list.map((holiday) => ({year, ...holiday})));

test('days off are real Mondays to Fridays, worked days real Saturdays, none named twice', () => {
  const seen = new Set<string>();
  for (const {year, off, worked = []} of rows) {
    for (const day of off)
      assert.ok(weekday(`${year}-${day}`) >= 1 && weekday(`${year}-${day}`) <= 5, `${year}-${day}`);
    for (const day of worked) assert.equal(weekday(`${year}-${day}`), 6);
    for (const day of [...off, ...worked]) {
      assert.ok(isCalendarDate(`${year}-${day}`) && !seen.has(`${year}-${day}`), `${year}-${day}`);
      seen.add(`${year}-${day}`);
    }
  }
});

test('each year has at least the days that the law gives, and every row says its source', () => {
  for (const [year, list] of Object.entries(holidays)) {
    const off = list.reduce((sum, holiday) => sum + holiday.off.length - (holiday.worked?.length ?? 0), 0);
    assert.equal(off, Number(year) >= 2026 ? 12 : 11, year);
  }
  for (const {source, certainty} of rows) assert.ok(source && 'LKA'.includes(certainty));
});

test('a year is entered with every day of the published table', () => {
  const published: Record<string, string> = {
    2023: '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04',
    2024: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
    2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
    2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
    2027: '01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-02 09-03 11-24',
  };
  for (const [year, list] of Object.entries(holidays))
    assert.equal(
      list
        .flatMap(({off}) => off)
        .sort()
        .join(' '),
      published[year],
    );
  const worked = rows.flatMap(({year, worked: days = []}) => days.map((day) => `${year}-${day}`)).sort();
  assert.deepEqual(worked, ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']);
});
