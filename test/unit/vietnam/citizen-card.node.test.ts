import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCitizenCard} from '../../../src/vietnam/citizen-card.js';

const today = new Date('2026-11-25T03:00:00Z');
const read = (text: string) => readCitizenCard(text, today);
const chip =
  '062190001234|233123456|Nguyễn Thị Hoà|05091990|Nữ|Tổ 3, Quyết Thắng, Thành phố Kon Tum, Kon Tum|12042021';
const withField = (index: number, value: string) =>
  chip
    .split('|')
    .map((field, at) => (at === index ? value : field))
    .join('|');

describe('the QR of a citizen’s card', () => {
  it('of the chip card of 2021 is read', () => {
    assert.deepEqual(read(chip), {
      ok: true,
      card: {
        number: '062190001234',
        formerNumber: '233123456',
        fullName: 'Nguyễn Thị Hoà',
        birthDate: '1990-09-05',
        sex: 'female',
        address: 'Tổ 3, Quyết Thắng, Thành phố Kon Tum, Kon Tum',
        issuedOn: '2021-04-12',
        doubts: [],
      },
    });
  });

  it('may lack the number of an older card', () => {
    const {card} = read(
      '062085000777||A Ươnh|17021985|Nam|Thôn Đăk Rơ Chót, Đăk La, Đăk Hà, Kon Tum|30062022',
    ) as Extract<ReturnType<typeof read>, {ok: true}>;

    assert.deepEqual([card.formerNumber, card.fullName, card.sex, card.doubts], ['', 'A Ươnh', 'male', []]);
  });

  it('may be in capitals', () => {
    const reading = read(withField(2, 'LÃ THỊ HOÀ'));

    assert.ok(reading.ok);
    assert.equal(reading.card.fullName, 'LÃ THỊ HOÀ');
  });

  it('of the card of 2024 has more fields, which are left unread', () => {
    const reading = read(
      '062215012345||A Minh|08032015|Nam|Thôn Kon Rờ Bàng, Phường Kon Tum, Tỉnh Quảng Ngãi|15082024||A Ươnh|Y Blưih|',
    );

    assert.ok(reading.ok);
    assert.equal(reading.card.fullName, 'A Minh');
    assert.ok(!JSON.stringify(reading).includes('A Ươnh'));
  });

  it('is told in NFC, whatever it was written in', () => {
    const reading = read(chip.normalize('NFD'));

    assert.ok(reading.ok);
    assert.equal(reading.card.fullName, 'Nguyễn Thị Hoà'.normalize('NFC'));
  });

  it('of a forged number is read with what does not fit', () => {
    const doubts = (text: string) => {
      const reading = read(text);
      return reading.ok ? reading.card.doubts : reading.problem;
    };

    assert.deepEqual(doubts(withField(0, '099190001234')), ['province']);
    assert.deepEqual(doubts(withField(0, '062390001234')), ['birth-year']);
    assert.deepEqual(doubts(withField(0, '062191001234')), ['birth-year']);
    assert.deepEqual(doubts(withField(0, '062090001234')), ['sex']);
    assert.deepEqual(doubts(withField(0, '999090001234')), ['province', 'sex']);
  });

  for (const [what, text] of Object.entries({
    'another QR': 'https://kontum.gov.vn',
    'too few fields': chip.split('|').slice(0, 6).join('|'),
    'a number of eleven digits': withField(0, '06219000123'),
    'a day that does not exist': withField(3, '31021990'),
    'a month first': withField(3, '05131990'),
    'a third sex word': withField(4, 'nu'),
    'no name': withField(2, ' '),
  }))
    it(`is not what ${what} is`, () => {
      assert.deepEqual(read(text), {ok: false, problem: 'not-a-card'});
    });

  it('that lost its accents on the way says so', () => {
    assert.deepEqual(read(withField(2, 'Nguy?n Th? Hoà')), {ok: false, problem: 'garbled'});
    assert.deepEqual(read(withField(2, 'Nguyá»…n Thá»‹ HoÃ ')), {ok: false, problem: 'garbled'});
  });
});
