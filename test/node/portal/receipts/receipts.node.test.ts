import assert from 'node:assert/strict';
import {createHash, randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {refundPayment} from '../../../../demo/portal/src/payments/give-back.js';
import {sha256, submitted} from '../a-dossier.js';
import {aPerson, type APerson} from '../a-person.js';
import {aboutPdf, qrCodesOn, signaturesOf, textOf} from '../papers/read-pdf.js';
import {drivers, newNumber, settings} from '../payments/support/drivers.js';
import {fee, owing} from '../payments/support/owing.js';
import {startTestPortal, type TestPortal} from '../start-test-portal.js';

const [bank] = drivers;
assert.ok(bank);

describe('receipts', () => {
  let portal: TestPortal;
  let hoa: APerson;
  const now = new Date('2026-11-25T02:30:00Z');
  before(async () => {
    portal = await startTestPortal(settings, {now: () => now, drawsAhead: true});
    hoa = await aPerson(portal);
  });
  after(() => portal.close());
  const db = () => portal.context.database.db;

  const paid = async (dossier: string) => {
    const key = {'idempotency-key': randomUUID()};
    const {id, transfer} = await hoa.json('POST', `dossiers/${dossier}/payments`, {method: 'vietqr'}, key);
    await bank.tell(portal, {ref: transfer.content, number: newNumber(), amount: fee, outcome: 'paid'});
    return hoa.json('GET', `payments/${id}`);
  };
  const sheetOf = async ({id}: {id: string}) => {
    const answer = await hoa.call('GET', `payments/${id}/receipt`);
    assert.equal(answer.status, 200);
    return {headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer())};
  };
  const check = async (code: string): Promise<{status: number; body: any}> => {
    const answer = await fetch(`${portal.url}/api/v1/receipts/${code}`);
    return {status: answer.status, body: await answer.json()};
  };

  it('a parent’s receipt holds all that the rules ask for, with its words to be searched', async () => {
    const dossier = await submitted(portal, hoa, '1.004889');
    const payment = await paid(dossier.id);

    const {bytes, headers} = await sheetOf(payment);
    const text = textOf(bytes);

    assert.equal(headers.get('content-type'), 'application/pdf');
    assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="bien-lai-\d{7}\.pdf"/);
    for (const words of [
      'BẢN MẪU – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ',
      'BIÊN LAI THU PHÍ, LỆ PHÍ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'không in sẵn mệnh giá',
      'Mẫu số: 01BLP0-001',
      'Ký hiệu: AA-26E',
      'Đơn vị thu: Sở Giáo dục và Đào tạo tỉnh Kon Tum',
      'Mã số thuế: 0000000000 (mã minh hoạ)',
      'Người nộp: Nguyễn Thị Hoa',
      'Địa chỉ: 12 Trần Phú, phường Quyết Thắng, Kon Tum',
      'Thông tư 164/2016/TT-BTC',
      '500.000 đ',
      'Bằng chữ: Năm trăm nghìn đồng.',
      '25 tháng 11 năm 2026',
      'NGƯỜI THU TIỀN',
      payment.receipt.code,
    ])
      assert.ok(text.includes(words), `“${words}” is missing in: ${text}`);
    const [, , number] = payment.receipt.number.split(' ');
    assert.ok(text.includes(`Số: ${number}`));
  });

  it('its signature is whole, its code leads a phone to the page that checks it, and readers know its language', async () => {
    const [dossier = ''] = await owing(portal, hoa, 1);
    const payment = await paid(dossier);

    const {bytes} = await sheetOf(payment);
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(3000) ^ 1, 3000);

    assert.match(signaturesOf(bytes), /Signature Validation: Signature is Valid\./);
    assert.match(signaturesOf(bytes), /Total document signed/);
    assert.doesNotMatch(signaturesOf(changed), /Signature is Valid/);
    assert.deepEqual(qrCodesOn(bytes), [payment.receipt.check]);
    assert.match(aboutPdf(bytes), /Tagged: +yes/);
    assert.ok(Buffer.from(bytes).includes('/Lang (vi-VN)'));
  });

  it('is drawn once: whoever asks, and however often, gets the same bytes', async () => {
    const [dossier = ''] = await owing(portal, hoa, 1);
    const payment = await paid(dossier);

    const sheets = await Promise.all([1, 2, 3, 4].map(() => sheetOf(payment)));

    assert.equal(new Set(sheets.map(({bytes}) => sha256(bytes))).size, 1);
    const {body} = await check(payment.receipt.code);
    assert.equal(body.sha256, sha256(sheets[0]?.bytes ?? new Uint8Array()));
  });

  it('is drawn without anybody asking for it', async () => {
    const [dossier = ''] = await owing(portal, hoa, 1);
    const {receipt} = await paid(dossier);

    for (const until = Date.now() + 10_000; Date.now() < until;) {
      if ((await check(receipt.code)).body.sha256) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.fail('nothing was drawn in ten seconds');
  });

  it('numbers of an agency’s year follow each other, also when many pay at once', async () => {
    const dossiers = await owing(portal, hoa, 6);

    await Promise.all(dossiers.map(paid));

    const rows = await db().selectFrom('receipts').select('number').orderBy('number').execute();
    assert.ok(rows.length >= 6);
    assert.deepEqual(
      rows.map(({number}) => number),
      rows.map((_, index) => index + 1),
    );
  });

  it('tells anybody who has its code what it is, and nothing of who paid', async () => {
    const dossier = await submitted(portal, hoa, '1.004889');
    const {receipt} = await paid(dossier.id);

    const {status, body} = await check(receipt.code.toLowerCase().replace('-', ' '));

    assert.equal(status, 200);
    assert.equal(body.number, receipt.number);
    assert.equal(body.agency, 'Sở Giáo dục và Đào tạo tỉnh Kon Tum');
    assert.equal(body.amount, fee);
    assert.equal(body.voided, false);
    assert.doesNotMatch(JSON.stringify(body), /Hoa|062188000017|Trần Phú|0905/);
    assert.equal((await check('00000-00000')).status, 404);
  });

  it('is voided by money that goes back, and stays as it was', async () => {
    const [dossier = ''] = await owing(portal, hoa, 1);
    const payment = await paid(dossier);
    const before = await sheetOf(payment);

    await refundPayment(portal.context, {
      payment: payment.id,
      officer: randomUUID(),
      reason: 'Nộp nhầm',
      stillOwed: false,
    });

    const {body} = await check(payment.receipt.code);
    assert.equal(body.voided, true);
    assert.equal(sha256((await sheetOf(payment)).bytes), sha256(before.bytes));
    const page = await (await fetch(payment.receipt.check)).text();
    assert.match(page, /Biên lai này đã bị hủy/);
  });

  it('is nobody else’s: another person, and somebody without a session, do not get it', async () => {
    const [dossier = ''] = await owing(portal, hoa, 1);
    const payment = await paid(dossier);
    const other = await aPerson(portal, 'Trần Văn Bảo');

    assert.equal((await other.call('GET', `payments/${payment.id}/receipt`)).status, 404);
    assert.equal((await fetch(`${portal.url}/api/v1/payments/${payment.id}/receipt`)).status, 401);
  });

  it('has a page for people, in two languages, without a name on it, that sends nothing', async () => {
    const dossier = await submitted(portal, hoa, '1.004889');
    const payment = await paid(dossier.id);
    const {bytes} = await sheetOf(payment);

    const answer = await fetch(payment.receipt.check);
    const page = await answer.text();

    assert.match(page, /Cổng đã lập biên lai này/);
    assert.match(page, /500\.000 đ/);
    assert.ok(page.includes(createHash('sha256').update(bytes).digest('hex')));
    assert.doesNotMatch(page, /Nguyễn|Trần Phú/);
    assert.match(
      answer.headers.get('content-security-policy') ?? '',
      /default-src 'none'.*script-src 'self'/,
    );
    assert.doesNotMatch(answer.headers.get('content-security-policy') ?? '', /connect-src|unsafe/);
    assert.match(
      await (await fetch(`${payment.receipt.check}?lang=en`)).text(),
      /This portal issued this receipt/,
    );
    const wrong = await fetch(`${portal.url}/receipts?code=abcde-fgh1j`);
    assert.equal(wrong.status, 404);
    assert.match(await wrong.text(), /Không có biên lai nào mang mã này/);
  });
});
