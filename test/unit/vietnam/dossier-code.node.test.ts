import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatDossierCode, isDossierCode, parseDossierCode} from '../../../src/vietnam/dossier-code.js';

const code = '000.00.90.H34-231124-0007';
const parts = {unit: '000.00.90.H34', date: '2023-11-24', serial: 7};

test('a code is written in the national form', () => {
  assert.equal(formatDossierCode(parts), code);
  assert.equal(formatDossierCode({...parts, serial: 9999}), '000.00.90.H34-231124-9999');
});

test('what the form cannot hold is refused', () => {
  for (const wrong of [
    {serial: 0},
    {serial: 10_000},
    {serial: 1.5},
    {date: '2023-02-30'},
    {date: '1999-01-01'},
    {unit: 'H34.12'},
    {unit: ''},
  ])
    assert.throws(() => formatDossierCode({...parts, ...wrong}), RangeError);
});

test('a code is read however it was typed off paper', () => {
  for (const typed of [
    code,
    code.toLowerCase(),
    ` ${code} `,
    '000.00.90.H34 - 231124 - 0007',
    '000.00.90.H34–231124—0007',
    '0000090H34-231124-0007',
    '0000090h34-231124-0007',
  ])
    assert.deepEqual(parseDossierCode(typed), {code, ...parts}, typed);
});

test('codes with the electronic identifier of a unit are read too', () => {
  assert.deepEqual(parseDossierCode('h34.12-240115-0007'), {
    code: 'H34.12-240115-0007',
    unit: 'H34.12',
    date: '2024-01-15',
    serial: 7,
  });
  assert.equal(parseDossierCode('H34.12.05-240115-000123')?.serial, 123);
  assert.equal(parseDossierCode('G03-240115-0001')?.unit, 'G03');
});

test('a wrong date, unit or length is no code', () => {
  for (const text of [
    '',
    '000.00.90.H34-230230-0007',
    '000.00.90.K34-231124-0007',
    '000.00.90.H34-231124-007',
    '000.00.90.H34-231124-0000007',
    '000090H34-231124-0007',
    'H34.1234-240115-0007',
    'KTM24A7Q9XA',
  ])
    assert.equal(parseDossierCode(text), undefined, text);
});

test('only the exact form is a code to store', () => {
  assert.equal(isDossierCode(code), true);
  assert.equal(isDossierCode('H34.12-240115-0007'), true);
  assert.equal(isDossierCode(code.toLowerCase()), false);
  assert.equal(isDossierCode('0000090H34-231124-0007'), false);
});
