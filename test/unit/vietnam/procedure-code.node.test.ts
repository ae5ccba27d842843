import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseProcedureCode, sameProcedure} from '../../../src/vietnam/procedure-code.js';

test('national codes, services built on them and codes with a province are read', () => {
  assert.deepEqual(parseProcedureCode('2.002478'), {national: '2.002478'});
  assert.deepEqual(parseProcedureCode(' 1.001622.01 '), {national: '1.001622', service: '01'});
  assert.deepEqual(parseProcedureCode('2.002478.000.00.00.h34'), {
    national: '2.002478',
    unit: '000.00.00.H34',
  });
  assert.deepEqual(parseProcedureCode('1.001622.01.000.00.00.H34'), {
    national: '1.001622',
    service: '01',
    unit: '000.00.00.H34',
  });
});

test('other texts are no procedure code', () => {
  for (const text of [
    '',
    '2002478',
    '7.002478',
    '0.002478',
    '2.02478',
    '2.002478.1',
    '2.002478.000.00.00.X34',
  ])
    assert.equal(parseProcedureCode(text), undefined, text);
});

test('procedures are compared by their national code alone', () => {
  assert.equal(sameProcedure('2.002478', '2.002478.000.00.00.H34'), true);
  assert.equal(sameProcedure('1.001622.01', '1.001622'), true);
  assert.equal(sameProcedure('2.002478', '2.002481'), false);
  assert.equal(sameProcedure('x', 'x'), false);
});
