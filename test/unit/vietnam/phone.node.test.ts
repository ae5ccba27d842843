import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parsePhoneNumber} from 'libphonenumber-js/max';
import {formatPhone, isMobilePhone, isPhone, normalizePhone, phoneKind} from '../../../src/vietnam/phone.js';

test('a number typed in any usual way becomes one E.164 number', () => {
  const typed = [
    '0905061104',
    '0905 061 104',
    '84905061104',
    '0084905061104',
    '+84 905.061.104',
    '+84 (0)905 061 104',
    '  +84905061104 ',
    '(+84) 905-061-104',
    '84 0905061104',
    '０９０５０６１１０４',
  ];
  for (const text of typed) assert.equal(normalizePhone(text), '+84905061104', text);
  assert.equal(normalizePhone('0260.3797799'), '+842603797799');
  assert.equal(normalizePhone('+84 (0)260 3797799'), '+842603797799');
  assert.equal(normalizePhone('842603797799'), '+842603797799');
});

test('what is too short, foreign or a service number is refused', () => {
  for (const text of ['', '09050611', '1900 1234', '18001234', '113', '+19050611045', '0100000000', 'abc'])
    assert.equal(isPhone(text), false, text);
});

// prettier-ignore
const renamed: [string, string][] = [
  ['0120', '070'], ['0121', '079'], ['0122', '077'], ['0126', '076'], ['0128', '078'],
  ['0123', '083'], ['0124', '084'], ['0125', '085'], ['0127', '081'], ['0129', '082'],
  ['0162', '032'], ['0163', '033'], ['0164', '034'], ['0165', '035'],
  ['0166', '036'], ['0167', '037'], ['0168', '038'], ['0169', '039'],
  ['0186', '056'], ['0188', '058'], ['0199', '059'],
];

test('mobile numbers from before 2018 become what they are now', () => {
  assert.equal(normalizePhone('01689333999'), '+84389333999');
  for (const [old, now] of renamed) {
    assert.equal(normalizePhone(`${old}1234567`), `+84${now.slice(1)}1234567`);
    assert.equal(normalizePhone(`+84${old.slice(1)}1234567`), `+84${now.slice(1)}1234567`);
  }
  for (const old of ['0130', '0160', '0161', '0187', '0198']) assert.equal(isPhone(`${old}1234567`), false);
});

test('mobile prefixes are those of the current numbering data', () => {
  const ours = [];
  const theirs = [];
  for (let prefix = 30; prefix < 100; prefix++) {
    const numbers = Array.from({length: 10}, (_, next) => `0${prefix}${next}345678`);
    const judged = numbers.filter((number) => parsePhoneNumber(number, 'VN').getType() === 'MOBILE');
    if (numbers.some(isMobilePhone)) ours.push(prefix);
    if (judged.length) theirs.push(prefix);
  }
  assert.deepEqual(ours, theirs);
});

test('every valid landline of the numbering data is read the same', () => {
  let valid = 0;
  for (let area = 200; area < 300; area++) {
    const number = `0${area}3797799`.slice(0, 11);
    const judged = parsePhoneNumber(number, 'VN');
    if (!judged.isValid()) continue;
    valid++;
    assert.equal(phoneKind(number), 'fixed');
    assert.equal(normalizePhone(number), judged.number);
  }
  assert.ok(valid > 60);
});

test('a prefix that nobody uses yet is kept and marked, and gets no text message', () => {
  assert.equal(phoneKind('0541234567'), 'unknown');
  assert.equal(normalizePhone('0541234567'), '+84541234567');
  assert.equal(isMobilePhone('0541234567'), false);
  assert.equal(isMobilePhone('0260.3797799'), false);
  assert.equal(isMobilePhone('0905061104'), true);
});

test('numbers are shown in groups and read back as themselves', () => {
  assert.equal(formatPhone('+84905061104'), '0905 061 104');
  assert.equal(formatPhone('+842603797799'), '0260 3797 799');
  assert.equal(formatPhone('+842438251234'), '024 3825 1234');
  assert.equal(formatPhone('+4915112345678'), '+4915112345678');
  for (const number of ['+84905061104', '+842603797799', '+842438251234'])
    assert.equal(normalizePhone(formatPhone(number)), number);
});
