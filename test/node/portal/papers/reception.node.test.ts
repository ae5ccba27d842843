import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import ICAL from 'ical.js';
import {receiveDossier} from '../../../../demo/portal/src/dossiers/receive.js';
import {submitted} from '../a-dossier.js';
import {aPerson, type APerson} from '../a-person.js';
import {startTestPortal, type TestPortal} from '../start-test-portal.js';
import {qrCodesOn, signaturesOf, textOf} from './read-pdf.js';

describe('reception', () => {
  let portal: TestPortal;
  let hoa: APerson;
  let officer: {id: string};
  let now = new Date('2026-11-25T02:05:00Z');
  before(async () => {
    portal = await startTestPortal({}, {now: () => now});
    hoa = await aPerson(portal);
    officer = await portal.context.database.db.selectFrom('officers').select('id').executeTakeFirstOrThrow();
  });
  after(() => portal.close());

  const received = async (more: object = {}) => {
    const {id} = await submitted(portal, hoa, '2.002478', more);
    const {code} = await receiveDossier(portal.context, officer, id);
    return {id: String(id), code: String(code)};
  };
  const sheetOf = async (id: string) => {
    const answer = await hoa.call('GET', `dossiers/${id}/reception`);
    assert.equal(answer.status, 200);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const calendarOf = async (id: string) => {
    const answer = await hoa.call('GET', `dossiers/${id}/appointment`);
    assert.equal(answer.status, 200);
    return answer.text();
  };

  it('gives the parent a paper that holds all that form 01 asks for', async () => {
    const {id, code} = await received();

    const text = textOf(await sheetOf(id));

    for (const words of [
      'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH KON TUM',
      'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 0001/TNHS',
      'Kon Tum, ngày 25 tháng 11 năm 2026',
      code,
      'Tiếp nhận hồ sơ của: Nguyễn Thị Hoa',
      'Địa chỉ: 12 Trần Phú, phường Quyết Thắng, Kon Tum',
      'Số điện thoại: 0905 061 104',
      'Nội dung yêu cầu giải quyết: Chuyển trường đối với học sinh trung học phổ thông',
      'Thành phần hồ sơ đã nhận (01 bộ, bản điện tử)',
      'Học bạ (bản chính) (1 tệp)',
      '5 ngày làm việc kể từ ngày nhận đủ hồ sơ',
      'Thời gian nhận hồ sơ: 09 giờ 05 phút, ngày 25 tháng 11 năm 2026',
      'Thời gian trả kết quả: 17 giờ 00 phút, ngày 02/12/2026',
      'Nhận kết quả: trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả',
      'quyển số 2026, số thứ tự 1',
      'NGƯỜI NỘP HỒ SƠ',
      'NGƯỜI TIẾP NHẬN HỒ SƠ',
    ])
      assert.ok(text.includes(words), `“${words}” is missing in: ${text}`);
    assert.doesNotMatch(text, /dự kiến/);
  });

  it('is signed, and its code leads a phone to where the dossier is followed', async () => {
    const {id, code} = await received();

    const sheet = await sheetOf(id);

    assert.match(signaturesOf(sheet), /Signature is Valid/);
    assert.deepEqual(qrCodesOn(sheet), [`${portal.url}/embed/tracker?dossier=${code}`]);
  });

  it('puts the date into any calendar, at the right hour, without anybody’s name', async () => {
    const {id, code} = await received({
      delivery: {
        methods: ['buu-chinh'],
        postal: {recipient: 'Nguyễn Thị Hoa', phone: '+84905061104', address: '12 Trần Phú'},
      },
    });

    const calendar = await calendarOf(id);

    const vevent = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
    assert.ok(vevent);
    const event = new ICAL.Event(vevent);
    assert.equal(event.startDate.toJSDate().toISOString(), '2026-12-02T06:00:00.000Z');
    assert.equal(event.endDate.toJSDate().toISOString(), '2026-12-02T10:00:00.000Z');
    assert.equal(event.summary, `Nhận kết quả hồ sơ ${code}`);
    assert.match(
      event.description,
      /^Chuyển trường đối với học sinh trung học phổ thông\nMã hồ sơ: .*\nNhận kết quả: qua dịch vụ bưu chính công ích\n/,
    );
    assert.equal(event.location, 'Bộ phận Tiếp nhận và Trả kết quả, Sở Giáo dục và Đào tạo tỉnh Kon Tum');
    assert.doesNotMatch(calendar.replace(/\r\n /g, ''), /Hoa|Trần Phú|0905/);
    for (const line of calendar.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, `longer than 75 octets: ${line}`);
      assert.ok(!line.includes('\u{FFFD}'), 'a letter is cut in two');
    }
  });

  it('goes with the mail that tells of the reception', async () => {
    const {id} = await received();

    const mail = await portal.context.database.db
      .selectFrom('outbox')
      .innerJoin('papers', 'papers.id', 'outbox.paper_id')
      .select(['outbox.type', 'papers.kind'])
      .where('papers.dossier_id', '=', id)
      .execute();

    assert.deepEqual(mail, [{type: 'dossier-received', kind: 'reception'}]);
  });

  it('is not there before reception, nor for anybody else', async () => {
    const waiting = await submitted(portal, hoa);
    const {id} = await received();
    const other = await aPerson(portal, 'Trần Văn Bảo');

    for (const paper of ['reception', 'appointment']) {
      assert.equal((await hoa.call('GET', `dossiers/${waiting.id}/${paper}`)).status, 404);
      assert.equal((await other.call('GET', `dossiers/${id}/${paper}`)).status, 404);
    }
  });

  it('says that a date is expected only, where not all holidays up to it are announced', async () => {
    now = new Date('2026-12-30T02:05:00Z');
    hoa = await aPerson(portal); // the earlier session has ended by then
    const {id} = await received();

    const text = textOf(await sheetOf(id));
    const calendar = await calendarOf(id);

    assert.match(text, /ngày 07\/01\/2027 \(dự kiến: lịch nghỉ lễ chưa công bố đủ\)/);
    assert.match(calendar, /STATUS:TENTATIVE/);
  });
});
