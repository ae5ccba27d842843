import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  agreesWith,
  isCitizenNumber,
  maskCitizenNumber,
  normalizeCitizenNumber,
  parseCitizenNumber,
} from '../../../src/vietnam/citizen-number.js';

const today = new Date('2026-11-24T02:00:00Z');

const readings: [string, string, boolean, 'male' | 'female', number][] = [
  ['062190001234', '062', true, 'female', 1990],
  ['062085000777', '062', true, 'male', 1985],
  ['062215012345', '062', true, 'male', 2015],
  ['051318000123', '051', true, 'female', 2018],
  ['100201000001', '100', false, 'male', 2001],
];

test('a number tells place of registration, sex and year of birth', () => {
  for (const [number, provinceCode, provinceKnown, sex, birthYear] of readings)
    assert.deepEqual(parseCitizenNumber(number, today), {
      ok: true,
      number,
      provinceCode,
      provinceKnown,
      sex,
      birthYear,
    });
});

test('a number is refused for its digits, its length or an impossible year, and says which', () => {
  const problems: [string, string][] = [
    ['06219000123', 'length'],
    ['0621900012345', 'length'],
    ['', 'length'],
    ['06219000123A', 'digits'],
    ['062990000001', 'birth-year'],
    ['062227000001', 'birth-year'],
    ['062005000001', 'birth-year'],
  ];
  for (const [number, problem] of problems)
    assert.deepEqual(parseCitizenNumber(number, today), {ok: false, problem}, number);
});

test('the limits on the year move with the day in Vietnam', () => {
  assert.equal(parseCitizenNumber('062227000001', new Date('2026-12-31T16:59:59Z')).ok, false);
  assert.equal(parseCitizenNumber('062227000001', new Date('2026-12-31T17:00:00Z')).ok, true);
  assert.equal(parseCitizenNumber('062006000001', today).ok, true);
});

test('spaces, dots, dashes and wide digits do not matter', () => {
  for (const text of [
    '062 190 001 234',
    '062.190.001.234',
    '062-190–001234 ',
    '０６２１９０００１２３４',
    '062190\u200b001234',
  ]) {
    assert.equal(normalizeCitizenNumber(text), '062190001234');
    assert.equal(isCitizenNumber(text), true);
  }
});

test('exactly 63 places of registration are known', () => {
  const known = Array.from({length: 1000}, (_, code) => String(code).padStart(3, '0')).filter((code) => {
    const read = parseCitizenNumber(`${code}190001234`, today);
    return read.ok && read.provinceKnown;
  });
  assert.equal(known.length, 63);
  // The 34 provinces of today, each with a leading zero.
  const now =
    '01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96'.split(
      ' ',
    );
  assert.deepEqual(
    now.filter((code) => !known.includes(`0${code}`)),
    [],
  );
});

test('birth date and sex that differ from the number are noticed, one at a time', () => {
  assert.equal(agreesWith('062190001234', {birthDate: '1990-09-05', sex: 'female'}), true);
  assert.equal(agreesWith('062190001234', {birthDate: '1990'}), true);
  assert.equal(agreesWith('062190001234', {}), true);
  assert.equal(agreesWith('062190001234', {birthDate: '1991-09-05'}), false);
  assert.equal(agreesWith('062190001234', {sex: 'male'}), false);
  assert.equal(agreesWith('06219000123', {}), false);
});

test('a masked number keeps three digits at each end, and a broken one keeps none', () => {
  assert.equal(maskCitizenNumber('062190001234'), '062******234');
  assert.equal(maskCitizenNumber('062 190 001 234'), '062******234');
  assert.equal(maskCitizenNumber('0621900'), '*******');
});
