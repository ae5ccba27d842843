import assert from 'node:assert/strict';
import {test} from 'node:test';
import {QRPay} from 'vietnam-qr-pay';
import {parseVietQr} from '../../../src/vietnam/vietqr-parse.js';
import {buildVietQr, crc16} from '../../../src/vietnam/vietqr.js';

const qr = {
  a: '00020101021138570010A00000072701270006970436011300110012345670208QRIBFTTA53037045802VN6304E8DB',
  b: '00020101021238570010A00000072701270006970418011362110000123450208QRIBFTTA530370454065000005802VN62150811KTM24A7Q9XA6304073B',
  c: '00020101021238560010A0000007270126000697041501121133666688880208QRIBFTTA530370454062500005802VN62410109BL00001230824KTM24A7Q9XA phi xac minh6304E229',
  d: '00020101021138600010A00000072701300006970405011697040501234567890208QRIBFTTC53037045802VN630431B7',
  e: '00020101021238630010A00000072701330006970422011900012345678901234560208QRIBFTTA53037045408100000005802VN62290825ABCDEFGHIJKLMNOPQRSTUVWXY6304EDCF',
};

const transfer = {bin: '970418', account: '6211000012345', amount: 500_000, purpose: 'KTM24A7Q9XA'};

test('the checksum is CRC-16/CCITT-FALSE, four digits, over bytes', () => {
  assert.equal(crc16('123456789'), '29B1');
  assert.equal(crc16(qr.b.slice(0, -4)), '073B');
});

test('transfers are written as the vectors stand', () => {
  assert.equal(buildVietQr(transfer), qr.b);
  assert.equal(
    buildVietQr({
      bin: '970422',
      account: '0001234567890123456',
      amount: 10_000_000,
      purpose: 'ABCDEFGHIJKLMNOPQRSTUVWXY',
    }),
    qr.e,
  );
});

test('the vectors are read, part by part', () => {
  assert.deepEqual(parseVietQr(qr.a), {
    dynamic: false,
    bin: '970436',
    account: '0011001234567',
    service: 'QRIBFTTA',
  });
  assert.deepEqual(parseVietQr(qr.b), {dynamic: true, service: 'QRIBFTTA', ...transfer});
  assert.deepEqual(parseVietQr(qr.c), {
    dynamic: true,
    bin: '970415',
    account: '113366668888',
    service: 'QRIBFTTA',
    amount: 250_000,
    billNumber: 'BL0000123',
    purpose: 'KTM24A7Q9XA phi xac minh',
  });
  assert.deepEqual(parseVietQr(qr.d), {
    dynamic: false,
    bin: '970405',
    account: '9704050123456789',
    service: 'QRIBFTTC',
  });
  assert.deepEqual(parseVietQr(qr.e), {
    dynamic: true,
    bin: '970422',
    account: '0001234567890123456',
    service: 'QRIBFTTA',
    amount: 10_000_000,
    purpose: 'ABCDEFGHIJKLMNOPQRSTUVWXY',
  });
});

test('the examples that NAPAS publishes are read', () => {
  const card =
    '00020101021138600010A00000072701300006970403011697040311012345670208QRIBFTTC53037045802VN63044F52';
  const account =
    '00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E';
  const cardAmount =
    '00020101021238600010A00000072701300006970403011697040311012345670208QRIBFTTC530370454061800005802VN62340107NPS68690819thanh toan don hang6304A203';
  assert.equal(parseVietQr(card)?.account, '9704031101234567');
  assert.equal(parseVietQr(cardAmount)?.amount, 180_000);
  assert.deepEqual(parseVietQr(account), {
    dynamic: true,
    bin: '970403',
    account: '0011012345678',
    service: 'QRIBFTTA',
    amount: 180_000,
    billNumber: 'NPS6869',
    purpose: 'thanh toan don hang',
  });
});

test('NAPAS example 6.1.1, right checksum over a wrong length, is refused; the well-formed one is read', () => {
  const printed =
    '00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304';
  assert.equal(crc16(printed), 'F4E5');
  assert.equal(parseVietQr(`${printed}F4E5`), undefined);
  const wellFormed = printed.replace('97040301120011', '97040301130011');
  assert.equal(crc16(wellFormed), '9E6F');
  assert.equal(parseVietQr(`${wellFormed}9E6F`)?.account, '0011012345678');
});

const sealed = (text: string) => text + crc16(text);
const body = qr.b.slice(0, -4);

test('each broken rule is refused even under a right checksum', () => {
  assert.ok(parseVietQr(sealed(body)));
  const broken: Record<string, string> = {
    'no amount digit may lead with 0': body.replace('5406500000', '5406050000'),
    'an amount has no decimals': body.replace('5406500000', '54065000.0'),
    'another currency': body.replace('5303704', '5303840'),
    'another country': body.replace('5802VN', '5802LA'),
    'another network': body.replace('A000000727', 'A000000728'),
    'another service': body.replace('QRIBFTTA', 'QRIBFTTX'),
    'an object twice': body.replace('5303704', '53037045303704'),
    'an object without content': body.replace('5303704', '53037045900'),
    'another format': body.replace('000201', '000202'),
    'an initiation nobody knows': body.replace('010212', '010213'),
    'the format not first': body.replace('000201010212', '010212000201'),
    'a BIN with a letter': body.replace('970418', '97041A'),
    'a purpose of 26 characters': body.replace('62150811KTM24A7Q9XA', `62300826${'A'.repeat(26)}`),
    'a purpose cut short': body.replace('62150811', '62150812'),
    'a line break': body.replace('KTM24', 'KTM\n4'),
  };
  for (const [rule, text] of Object.entries(broken)) {
    assert.notEqual(text, body, rule);
    assert.equal(parseVietQr(sealed(text)), undefined, rule);
  }
  for (const text of ['', '6304', 'https://example.com', body]) assert.equal(parseVietQr(text), undefined);
});

test('any one character changed is noticed', () => {
  for (let at = 0; at < qr.b.length; at++)
    for (const other of '0A9')
      if (qr.b[at] !== other)
        assert.equal(parseVietQr(qr.b.slice(0, at) + other + qr.b.slice(at + 1)), undefined);
  assert.ok(parseVietQr(qr.b.slice(0, -4) + '073b'));
});

test('accents in other people’s codes count as characters, and their services are known', () => {
  const accents = body
    .replace('62150811KTM24A7Q9XA', '62120808Nộp phí')
    .replace('62120808Nộp phí', '62110807Nộp phí');
  assert.equal(parseVietQr(sealed(accents))?.purpose, 'Nộp phí');
  const cash = body.replace('38570010', '38550010').replace('0208QRIBFTTA', '0206QRCASH');
  assert.equal(parseVietQr(sealed(cash))?.service, 'QRCASH');
});

test('what the format or a bank app cannot take is never written', () => {
  for (const wrong of [
    {bin: '97041'},
    {bin: '97041x'},
    {account: ''},
    {account: '0'.repeat(20)},
    {account: '62 11'},
    {amount: 0},
    {amount: -1},
    {amount: 1000.5},
    {amount: 1e13},
    {amount: Number.NaN},
    {purpose: ''},
    {purpose: 'A'.repeat(26)},
    {purpose: 'Nộp phí'},
    {purpose: 'KTM-24A7'},
    {accountName: 'SỞ GIÁO DỤC'},
    {accountName: ''},
    {accountName: 'A'.repeat(26)},
  ])
    assert.throws(() => buildVietQr({...transfer, ...wrong}), RangeError, JSON.stringify(wrong));
});

test('a code of ours reads back as it was meant, here and in vietnam-qr-pay', () => {
  for (let i = 1; i <= 300; i++) {
    const made = {
      bin: String(970_400 + (i % 60)),
      account: (i * 7_919_317_313)
        .toString(i % 2 ? 36 : 10)
        .toUpperCase()
        .padStart(1 + (i % 19), '0'),
      amount: (i * 7919) ** (1 + (i % 2)),
      purpose: `KTM${i} `.repeat(3).trim(),
    };
    const text = buildVietQr({...made, ...(i % 3 && {accountName: 'SO GIAO DUC VA DAO TAO'})});

    const ours = parseVietQr(text);
    assert.deepEqual({...made, ...ours}, {...ours, ...made});
    const theirs = new QRPay(text);
    assert.deepEqual(
      [
        theirs.isValid,
        theirs.consumer.bankBin,
        theirs.consumer.bankNumber,
        theirs.amount,
        theirs.additionalData.purpose,
      ],
      [true, made.bin, made.account, String(made.amount), made.purpose],
    );
  }
});

test('vietnam-qr-pay rebuilds our transfer to the same text', () => {
  assert.equal(new QRPay(buildVietQr(transfer)).build(), qr.b);
});
