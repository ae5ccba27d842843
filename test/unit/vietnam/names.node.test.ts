import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  comparePersonNames,
  givenName,
  isPersonName,
  normalizePersonName,
} from '../../../src/vietnam/names.js';

test('names of every people of Kon Tum are names', () => {
  for (const name of [
    'A Ươnh',
    'Y Blưih',
    'H’Lê Ksor',
    "K'Brễu",
    'Siu Blĕ',
    'Y Čih',
    'Ñu',
    'Nguyễn Thị Hoà Đào',
    'Y',
    'Hʼ Ni',
  ])
    for (const form of ['NFC', 'NFD'] as const) assert.equal(isPersonName(name.normalize(form)), true, name);
  assert.equal(isPersonName('Ơ'.repeat(100).normalize('NFD')), true);
});

test('digits, signs and nothing at all are no name', () => {
  for (const name of [
    '',
    '   ',
    'An 2',
    'an@example.com',
    '<b>An</b>',
    "'",
    '. -',
    'Ơ'.repeat(101),
    'An\u0000',
  ])
    assert.equal(isPersonName(name), false, name);
});

test('a name keeps its letters and loses stray spaces', () => {
  assert.equal(normalizePersonName('  nguyễn   THỊ\tHoà '.normalize('NFD')), 'nguyễn THỊ Hoà');
  assert.equal(normalizePersonName('H’Lê'), 'H’Lê');
});

test('people are called by the last word of their name', () => {
  assert.equal(givenName('Nguyễn Thị  Hoà '), 'Hoà');
  assert.equal(givenName('Ñu'), 'Ñu');
  assert.equal(givenName(''), '');
});

test('a class list goes by given name, then family name, then middle', () => {
  const list = ['Lê An', 'Nguyễn Văn An', 'Đỗ Thị Ánh', 'Phạm Văn Ân', 'Trần Thị Bình'];
  assert.deepEqual([...list].reverse().sort(comparePersonNames), list);
  assert.deepEqual(['Lê Văn An', 'Lê Thị An', 'An'].sort(comparePersonNames), [
    'An',
    'Lê Thị An',
    'Lê Văn An',
  ]);
});

test('people of one given and one family name go by what is between', () => {
  const list = ['Lê An', 'Lê Bảo An', 'Lê Đức An', 'Lê Ý An'];
  assert.deepEqual([...list].reverse().sort(comparePersonNames), list);
});

test('given names follow the Vietnamese alphabet and its tones', () => {
  const order =
    'An Anh Ánh Ăn Ân Bình Cúc Dung Đạt Em Nga Ngà Ngân Nhung Oanh Ông Ớt Phúc Thu Thư Trang Tuấn Tư Uyên Ưng Vân Xuân Yến'.split(
      ' ',
    );
  assert.deepEqual([...order].sort().sort(comparePersonNames), order);
  const tones = 'ma mà mả mã má mạ'.split(' ');
  assert.deepEqual([...tones].sort().sort(comparePersonNames), tones);
});

test('two spellings of one given name stand together', () => {
  const names = ['Trần Hoà', 'Lê Hòa', 'Đỗ Hóa', 'Bùi Hoà'];
  assert.deepEqual(names.sort(comparePersonNames), ['Bùi Hoà', 'Lê Hòa', 'Trần Hoà', 'Đỗ Hóa']);
});
