import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {receiveDossier} from '../../../../demo/portal/src/dossiers/receive.js';
import {newDossier, sendFile, submission, submitted, transferValues} from '../a-dossier.js';
import {aPerson, type APerson} from '../a-person.js';
import {atTheDesk} from '../at-the-desk.js';
import {startTestPortal, type TestPortal} from '../start-test-portal.js';
import {signaturesOf, textOf} from './read-pdf.js';

describe('an application made from what was typed', () => {
  let portal: TestPortal;
  let hoa: APerson;
  before(async () => {
    portal = await startTestPortal({}, {now: () => new Date('2026-11-25T02:05:00Z')});
    hoa = await aPerson(portal);
  });
  after(() => portal.close());

  /** Filed without a file for the application. */
  const filed = async (more: object = {}) => {
    const {id} = await hoa.json('POST', 'dossiers', newDossier('2.002478', more));
    for (const component of ['TP02', 'TP03', 'TP04']) await sendFile(portal, hoa, id, component);
    const answer = await submission(hoa, id);
    assert.equal(answer.status, 201, await answer.clone().text());
    return answer.json();
  };
  const sheetOf = async ({id, applications}: any) => {
    const answer = await hoa.call('GET', `dossiers/${id}/applications/${applications[0].id}`);
    assert.equal(answer.status, 200);
    return new Uint8Array(await answer.arrayBuffer());
  };

  it('needs no printer: it holds what was typed, who makes it, where and when, and how sure its form is', async () => {
    const dossier = await filed();

    const sheet = await sheetOf(dossier);
    const text = textOf(sheet);

    assert.deepEqual(
      dossier.applications.map(({component, name}: any) => [component, name]),
      [['TP01', 'Đơn xin chuyển trường']],
    );
    for (const words of [
      'BẢN MẪU – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'ĐƠN XIN CHUYỂN TRƯỜNG',
      'Kính gửi: Sở Giáo dục và Đào tạo tỉnh Kon Tum',
      'Họ và tên: Nguyễn Thị Hoa',
      'Số căn cước: 062188000017',
      'Họ và tên: Y Blêng Niê',
      'Ngày sinh: 05/09/2008',
      'Trường xin chuyển đến: Trường THPT Lê Lợi',
      'Lý do chuyển trường: Chuyển nơi cư trú',
      'Kon Tum, ngày 25 tháng 11 năm 2026',
      'NGƯỜI LÀM ĐƠN',
      'mức tin cậy A',
      dossier.reference,
    ])
      assert.ok(text.includes(words), `“${words}” is missing in: ${text}`);
    assert.match(signaturesOf(sheet), /Signature is Valid/);
  });

  it('prints the letters of every name that is borne in Kon Tum', async () => {
    const name = 'Y Blưŏng Ƀlĕnh Niê';
    const dossier = await filed({values: {...transferValues, 'hocSinh.hoTen': name}});

    assert.ok(textOf(await sheetOf(dossier)).includes(name));
  });

  it('stands back where a parent attached her own', async () => {
    const dossier = await submitted(portal, hoa, '2.002478');

    assert.deepEqual(dossier.applications, []);
  });

  it('is made anew when what it says was corrected, and the earlier one stays at the desk', async () => {
    const {id} = await filed();
    const desk = await atTheDesk(portal);
    await desk.post(`/desk/dossiers/${id}`, `/desk/dossiers/${id}/supplement`, {words: 'Sai trường đến'});
    const {version} = await hoa.json('GET', `dossiers/${id}`);
    await hoa.json(
      'PATCH',
      `dossiers/${id}`,
      {values: {'chuyenTruong.truongDen': 'Trường THPT Ngô Mây'}},
      {'if-match': `"${version}"`},
    );

    const supplemented = await hoa.json('POST', `dossiers/${id}/supplement`, {declared: true});
    const page = await desk.page(`/desk/dossiers/${id}`);

    assert.equal(supplemented.applications.length, 1);
    assert.match(textOf(await sheetOf(supplemented)), /Trường THPT Ngô Mây/);
    assert.equal(page.match(/Đơn do cổng lập từ nội dung khai/g)?.length, 2);
  });

  it('counts among what was received', async () => {
    const {id} = await filed();
    const officer = await portal.context.database.db
      .selectFrom('officers')
      .select('id')
      .executeTakeFirstOrThrow();
    await receiveDossier(portal.context, officer, id);

    const paper = await hoa.call('GET', `dossiers/${id}/reception`);

    assert.match(textOf(new Uint8Array(await paper.arrayBuffer())), /Đơn xin chuyển trường .*? \(1 tệp\)/);
  });

  it('is nobody else’s', async () => {
    const {id, applications} = await filed();
    const other = await aPerson(portal, 'Trần Văn Bảo');
    const own = await filed();

    assert.equal((await other.call('GET', `dossiers/${id}/applications/${applications[0].id}`)).status, 404);
    assert.equal(
      (await hoa.call('GET', `dossiers/${own.id}/applications/${applications[0].id}`)).status,
      404,
    );
  });
});
