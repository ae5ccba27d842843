import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dongInWords, formatDong} from '../../../src/vietnam/money.js';

test('money is shown with dots in Vietnamese and commas in English', () => {
  assert.equal(formatDong(500_000), '500.000 đ');
  assert.equal(formatDong(0), '0 đ');
  assert.equal(formatDong(999), '999 đ');
  assert.equal(formatDong(1_250_000), '1.250.000 đ');
  assert.equal(formatDong(-20_000), '-20.000 đ');
  assert.equal(formatDong(500_000, 'en'), '500,000 VND');
});

test('the groups of digits are those of the vi-VN locale', () => {
  const locale = new Intl.NumberFormat('vi-VN');
  for (let amount = 1; amount < Number.MAX_SAFE_INTEGER; amount = amount * 7 + 3)
    assert.equal(formatDong(amount), `${locale.format(amount)} đ`);
});

test('parts of a đồng do not exist', () => {
  for (const amount of [0.5, Number.NaN, Infinity, 2 ** 53]) {
    assert.throws(() => formatDong(amount), RangeError);
    assert.throws(() => dongInWords(amount), RangeError);
  }
  assert.throws(() => dongInWords(-1), RangeError);
});

test('amounts are read as a cashier reads them', () => {
  const words: [number, string][] = [
    [0, 'Không đồng'],
    [1000, 'Một nghìn đồng'],
    [15_000, 'Mười lăm nghìn đồng'],
    [21_000, 'Hai mươi mốt nghìn đồng'],
    [24_000, 'Hai mươi tư nghìn đồng'],
    [40_000, 'Bốn mươi nghìn đồng'],
    [105_000, 'Một trăm lẻ năm nghìn đồng'],
    [115_000, 'Một trăm mười lăm nghìn đồng'],
    [250_000, 'Hai trăm năm mươi nghìn đồng'],
    [500_000, 'Năm trăm nghìn đồng'],
    [1_005_000, 'Một triệu không trăm lẻ năm nghìn đồng'],
    [2_000_000, 'Hai triệu đồng'],
    [10_000_000, 'Mười triệu đồng'],
    [1_000_500, 'Một triệu không nghìn năm trăm đồng'],
    [11, 'Mười một đồng'],
    [14, 'Mười bốn đồng'],
    [101_001, 'Một trăm lẻ một nghìn không trăm lẻ một đồng'],
    [1_000_000_000, 'Một tỷ đồng'],
    [1_000_000_500, 'Một tỷ không triệu không nghìn năm trăm đồng'],
    [
      12_345_678_901,
      'Mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm lẻ một đồng',
    ],
    [1_500_000_000_000, 'Một nghìn năm trăm tỷ đồng'],
  ];
  for (const [amount, text] of words) assert.equal(dongInWords(amount), text);
});

test('no two amounts are read alike', () => {
  const seen = new Map<string, number>();
  const parts = [0, 1, 4, 5, 10, 15, 21, 24, 100, 105, 500, 999];
  for (const millions of parts)
    for (const thousands of parts)
      for (const units of parts) {
        const amount = millions * 1_000_000 + thousands * 1000 + units;
        const text = dongInWords(amount);
        assert.equal(seen.get(text) ?? amount, amount, text);
        seen.set(text, amount);
      }
  assert.equal(seen.size, parts.length ** 3);
});
