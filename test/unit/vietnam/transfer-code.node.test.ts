import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {test} from 'node:test';
import {checkTransferCode, findTransferCodes, makeTransferCode} from '../../../src/vietnam/transfer-code.js';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const vectors = ['KTM24A7Q9XA', 'KTM0000001Y', 'KTMZZZZZZZ7', 'KTM1234567M', 'KTM7KX3M9TT'];

test('the check character is the one of the vectors', () => {
  for (const code of vectors) {
    const values = [...code.slice(3, -1)].map((character) => alphabet.indexOf(character));
    assert.equal(
      makeTransferCode(() => values),
      code,
    );
    assert.equal(checkTransferCode(code), true);
  }
});

test('a new code is found again in a statement, and one for another prefix only under its own', () => {
  for (let i = 0; i < 200; i++) {
    const code = makeTransferCode(randomBytes);
    assert.match(code, /^KTM[0-9A-HJKMNP-TV-Z]{8}$/);
    assert.deepEqual(findTransferCodes(`CT tu 0011 ${code.toLowerCase()} nop phi`), [code]);
  }
  const other = makeTransferCode(randomBytes, 'QNG');
  assert.equal(checkTransferCode(other, 'QNG'), true);
  assert.equal(checkTransferCode(other), false);
  assert.deepEqual(findTransferCodes(other), []);
  assert.deepEqual(findTransferCodes(`x${other}y`, 'QNG'), [other]);
});

test('every single wrong character is noticed', () => {
  for (const code of [...vectors, ...Array.from({length: 20}, () => makeTransferCode(randomBytes))])
    for (let at = 3; at < code.length; at++)
      for (const other of alphabet)
        if (other !== code[at])
          assert.equal(
            checkTransferCode(code.slice(0, at) + other + code.slice(at + 1)),
            false,
            `${code} ${at} ${other}`,
          );
});

test('every swap of two neighbours is noticed, but for 0 and Z, which the formula cannot tell apart', () => {
  const missed = new Set<string>();
  for (const a of alphabet)
    for (const b of alphabet) {
      if (a === b) continue;
      const values = [...`${a}${b}24A7Q`].map((character) => alphabet.indexOf(character));
      const code = makeTransferCode(() => values);
      if (checkTransferCode(`KTM${b}${a}${code.slice(5)}`)) missed.add([a, b].sort().join(''));
    }
  assert.deepEqual([...missed], ['0Z']);
});

test('codes are found in what banks make of a text', () => {
  const found: [string, string[]][] = [
    ['KTM24A7Q9XA', ['KTM24A7Q9XA']],
    [
      'MBVCB.6123456789.012345.KTM24A7Q9XA phi xac minh.CT tu 0011001234567 NGUYEN VAN A toi 6211000012345',
      ['KTM24A7Q9XA'],
    ],
    ['IBFT ktm24a7q9xa', ['KTM24A7Q9XA']],
    ['KTM24A7Q 9XA', ['KTM24A7Q9XA']],
    ['KTM-24A7-Q9XA', ['KTM24A7Q9XA']],
    ['Nộp phí KTM24A7Q9XA-Chuyển tiền', ['KTM24A7Q9XA']],
    ['KTMKTM24A7Q9XA', ['KTM24A7Q9XA']],
    ['CUSTOMER KTM 24A7 Q9XA 123456', ['KTM24A7Q9XA']],
    ['KTM24A7Q9XA KTM7KX3M9TT', ['KTM24A7Q9XA', 'KTM7KX3M9TT']],
    ['KTM24A7Q9XA ktm24a7q9xa', ['KTM24A7Q9XA']],
    ['KTM24A7Q9XB', []],
    ['KTM24A7Q9', []],
    ['NGUYEN THI B nop tien ho so', []],
    ['KTMOOOOOO1Y', ['KTM0000001Y']],
    ['đóng tiền ktmooooooly', ['KTM0000001Y']],
    ['KTMI234567M', ['KTM1234567M']],
  ];
  for (const [text, codes] of found) assert.deepEqual(findTransferCodes(text), codes, text);
});

test('a text is not a code by itself', () => {
  for (const code of ['', 'KTM', 'KTM24A7Q9XB', 'ktm24a7q9xa', 'KTM24A7Q9XA ', 'KTM24A7Q9', 'KTMU4A7Q9XA'])
    assert.equal(checkTransferCode(code), false, code);
});

test('a prefix that aggregators refuse, or too little chance, is refused', () => {
  for (const prefix of ['', 'K', 'KTMKTM', 'ktm', 'K1'])
    assert.throws(() => makeTransferCode(randomBytes, prefix), RangeError);
  assert.throws(() => makeTransferCode(() => [1, 2, 3]), RangeError);
});
