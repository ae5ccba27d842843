import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readVietQr} from '../../../demo/gateways/src/bank/vietqr.js';

const dynamic =
  '00020101021238570010A00000072701270006970418011362110000123450208QRIBFTTA' +
  '530370454065000005802VN62150811KTM24A7Q9XA6304073B';

describe('scanning a VietQR', () => {
  it('reads bank, account, amount and text', () => {
    assert.deepEqual(readVietQr(` ${dynamic}\n`), {
      bin: '970418',
      account: '6211000012345',
      amount: 500_000,
      content: 'KTM24A7Q9XA',
    });
  });

  it('leaves amount and text to the payer where the code has none', () => {
    const still =
      '00020101021138570010A00000072701270006970436011300110012345670208QRIBFTTA53037045802VN6304E8DB';

    assert.deepEqual(readVietQr(still), {bin: '970436', account: '0011001234567'});
  });

  it('keeps the bill number out of the text', () => {
    const billed =
      '00020101021238560010A0000007270126000697041501121133666688880208QRIBFTTA530370454062500005802VN' +
      '62410109BL00001230824KTM24A7Q9XA phi xac minh6304E229';

    assert.equal(readVietQr(billed)?.content, 'KTM24A7Q9XA phi xac minh');
  });

  it('refuses a changed digit, a cut text, and a right sum over a broken structure', () => {
    const broken =
      '00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304F4E5';

    assert.equal(readVietQr(dynamic.replace('500000', '600000')), null);
    assert.equal(readVietQr(dynamic.slice(0, -6)), null);
    assert.equal(readVietQr(broken), null);
    assert.equal(readVietQr(''), null);
  });
});
