import assert from 'node:assert/strict';
import {test} from 'node:test';
import {BanksObject} from 'vietnam-qr-pay';
import {bankName} from '../../../src/vietnam/banks.js';

test('the bank of a BIN is named, an unknown one is not', () => {
  assert.equal(bankName('970418'), 'BIDV');
  assert.equal(bankName('970436'), 'Vietcombank');
  assert.equal(bankName('970454'), 'BVBank');
  assert.equal(bankName('970438'), 'BaoViet Bank');
  assert.equal(bankName('000000'), undefined);
});

test('names agree with the bank list of vietnam-qr-pay, but for banks renamed or known by initials', () => {
  const start = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .slice(0, 3);
  const named = Object.values(BanksObject).flatMap(({bin, shortName}) => {
    const name = bankName(bin);
    return name ? [{name, shortName}] : [];
  });

  const different = named.filter(({name, shortName}) => !start(name).includes(start(shortName)));

  assert.ok(named.length >= 45);
  assert.deepEqual(different.map(({name}) => name).sort(), [
    'LPBank',
    'MB',
    'MBV',
    'UOB',
    'VCBNeo',
    'VRB',
    'Vikki Bank',
  ]);
});
