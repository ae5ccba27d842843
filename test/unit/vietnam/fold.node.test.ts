import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold, nfc, normalizeTone} from '../../../src/vietnam/fold.js';

const folded: [string, string][] = [
  ['Đặng Thị Hoà', 'dang thi hoa'],
  ['ĐẶNG  THỊ  HÒA', 'dang thi hoa'],
  ['Trần Thị Thúy', 'tran thi thuy'],
  ['Trần Thị Thuý', 'tran thi thuy'],
  ['A Ươnh', 'a uonh'],
  ['Y Blưih', 'y bluih'],
  ['H’Lê Ksor', 'hle ksor'],
  ["K'Brễu", 'kbreu'],
  ['Siu Blĕ', 'siu ble'],
  ['Y Čih', 'y cih'],
  ['Ñu', 'nu'],
  ['Đắk Tô', 'dak to'],
  ['Đăk Hà', 'dak ha'],
  ['Kon Plông', 'kon plong'],
  ['Ia H’Drai', 'ia hdrai'],
  [
    'Chuyển trường đối với học sinh trung học phổ thông',
    'chuyen truong doi voi hoc sinh trung hoc pho thong',
  ],
  ['  2.002478 – “THPT”!', '2 002478 thpt'],
  ['', ''],
];

test('Vietnamese and highland names fold to the keys people type', () => {
  for (const [text, key] of folded) assert.equal(fold(text), key);
});

test('a text folds to the same key composed, decomposed, in capitals, and when folded already', () => {
  for (const [text, key] of folded) {
    for (const form of ['NFC', 'NFD', 'NFKC'] as const) assert.equal(fold(text.normalize(form)), key);
    assert.equal(fold(text.toLocaleUpperCase('vi')), key);
    assert.equal(fold(key), key);
  }
});

test('every spelling of Đắk is one key', () => {
  for (const text of ['Đắk', 'Đăk', 'Đak', 'Dak', 'ĐẮK']) assert.equal(fold(text), 'dak');
});

test('a decomposed name becomes the composed one', () => {
  const name = 'Nguyễn Thị Hoà Đào';
  assert.equal([...nfc(name)].length, 18);
  assert.equal([...name.normalize('NFD')].length, 23);
  assert.equal(nfc(name.normalize('NFD')), name.normalize('NFC'));
});

const tones: [string, string][] = [
  ['Hoà', 'Hòa'],
  ['HOÀ', 'HÒA'],
  ['Thuỷ', 'Thủy'],
  ['Khoẻ', 'Khỏe'],
  ['uỷ ban', 'ủy ban'],
  ['Thuý, Hoà và Uỷ', 'Thúy, Hòa và Ủy'],
];

test('the two living tone spellings become one, in both Unicode forms', () => {
  for (const [newer, older] of tones) {
    assert.equal(normalizeTone(newer), older);
    assert.equal(normalizeTone(newer.normalize('NFD')), older);
    assert.equal(normalizeTone(older), older);
  }
});

test('all fifteen pairs of tone spellings are mapped', () => {
  const newer = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ';
  assert.equal(normalizeTone(newer), 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy');
});

test('words in which the tone has only one place stay as they are', () => {
  for (const word of [
    'Quý',
    'QUÝ',
    'Toán',
    'Huỳnh',
    'Thuyết',
    'hoàn',
    'khuỷu',
    'xoắn',
    'loạn',
    'ngoằn',
    'Hòa',
  ])
    assert.equal(normalizeTone(word.normalize('NFD')), word);
});
