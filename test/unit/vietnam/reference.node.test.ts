import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {test} from 'node:test';
import {formatReference, newReference, parseReference} from '../../../src/vietnam/reference.js';

test('a new reference has two groups of five and reads back however it is typed', () => {
  for (let i = 0; i < 500; i++) {
    const reference = newReference(randomBytes(i % 2 ? 10 : 16));

    assert.match(reference, /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    const plain = reference.replace('-', '');
    assert.equal(formatReference(plain), reference);
    const spaced = [...plain.toLowerCase()].join(' ');
    const mistaken = plain.replaceAll('0', 'O').replaceAll('1', i % 2 ? 'l' : 'I');
    for (const typed of [reference, plain, spaced, mistaken, ` ${reference.replace('-', '–')} `])
      assert.equal(parseReference(typed), reference, typed);
  }
});

test('each byte gives one character, and all thirty-two are used', () => {
  assert.equal(newReference(Uint8Array.of(0, 1, 9, 10, 31, 32, 63, 255, 18, 27)), '019AZ-0ZZJV');
  const used = new Set(
    Array.from({length: 256}, (_, byte) => newReference(new Uint8Array(10).fill(byte))[0]),
  );
  assert.equal(used.size, 32);
});

test('a letter outside the alphabet or a wrong length is no reference', () => {
  for (const text of ['', '0123U-56789', '01234-5678', '01234-567890', '000.00.90.H34-231124-0007'])
    assert.equal(parseReference(text), undefined, text);
});

test('too few random bytes are refused', () => {
  assert.throws(() => newReference(new Uint8Array(9)), RangeError);
});
