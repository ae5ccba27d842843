import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stdnum} from 'stdnum';
import {isTaxCode, normalizeTaxCode} from '../../../src/vietnam/tax-code.js';

test('tax codes of organisations are recognised by their check digit', () => {
  for (const code of '0100109106 0100112437 0100686174 0100150619 0100111948 6100123454 6100100009 5900111110 5800123465 6200000128'.split(
    ' ',
  ))
    assert.equal(normalizeTaxCode(code), code);
  assert.equal(isTaxCode('6100123455'), false);
  for (let check = 0; check < 10; check++) assert.equal(isTaxCode(`610000009${check}`), false);
});

test('a dependent unit is written with a dash', () => {
  for (const text of ['0100109106-001', '0100109106001', '0100109106 - 001'])
    assert.equal(normalizeTaxCode(text), '0100109106-001');
  assert.equal(isTaxCode('0100233488-000'), false);
});

test('a person’s tax code is the personal number', () => {
  assert.equal(normalizeTaxCode('062 190 001 234'), '062190001234');
  assert.equal(isTaxCode('062990000001'), false);
});

test('no place 00 and no serial of zeros exists, whatever the check digit', () => {
  for (const nine of ['005469057', '610000000', '050000000'])
    for (let check = 0; check < 10; check++) assert.equal(isTaxCode(`${nine}${check}`), false);
});

test('other texts are no tax code', () => {
  for (const text of [
    '',
    '010010910',
    '01001091060',
    '0100109106-1',
    '0100109106-0011',
    '010010910A',
    '6100000000',
  ])
    assert.equal(isTaxCode(text), false, text);
});

test('every verdict on ten and thirteen digits is the one of stdnum', () => {
  let valid = 0;
  for (let i = 0; i < 5000; i++) {
    const head = String((i * 7_919_317 + 100_109_106) % 1e10).padStart(10, '0');
    for (const code of [head, `${head}${String(i % 3).padStart(3, '0')}`]) {
      const verdict = stdnum['VN']?.['mst']?.validate(code).isValid;
      assert.equal(isTaxCode(code), verdict, code);
      if (verdict) valid++;
    }
  }
  assert.ok(valid > 300);
});
