import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {pdf, png, sha256, submitted} from './a-dossier.js';
import {aPerson, type APerson} from './a-person.js';
import {atTheDesk, type AtTheDesk} from './at-the-desk.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

describe('after the submission', () => {
  let portal: TestPortal;
  let hoa: APerson;
  let stranger: APerson;
  let desk: AtTheDesk;
  before(async () => {
    portal = await startTestPortal();
    hoa = await aPerson(portal);
    stranger = await aPerson(portal, 'Trần Văn Bình');
    desk = await atTheDesk(portal);
  });
  after(() => portal.close());

  const act = (id: string, action: string, fields?: Record<string, string | string[]>) =>
    desk.post(`/desk/dossiers/${id}`, `/desk/dossiers/${id}/${action}`, fields);
  const read = (id: string) => hoa.json('GET', `dossiers/${id}`);
  const mails = (type: string) =>
    portal.context.database.db.selectFrom('outbox').selectAll().where('type', '=', type).execute();

  /** Posts the form of a result as a browser does, with its file. */
  async function giveResult(id: string, name: string, bytes: Buffer): Promise<Response> {
    const html = await desk.page(`/desk/dossiers/${id}`);
    const form =
      html.split('<form').find((one) => one.includes(`action="/desk/dossiers/${id}/result"`)) ?? '';
    const body = new FormData();
    for (const field of ['csrf', 'version'])
      body.set(field, new RegExp(`name="${field}" value="([^"]*)"`).exec(form)?.[1] ?? '');
    body.set('words', 'Đồng ý cho chuyển trường.');
    body.set('file', new File([new Uint8Array(bytes)], name));
    return fetch(`${portal.url}/desk/dossiers/${id}/result`, {
      method: 'POST',
      body,
      headers: {cookie: desk.cookie},
      redirect: 'manual',
    });
  }

  async function decided(): Promise<string> {
    const {id} = await submitted(portal, hoa);
    await act(id, 'receive');
    await act(id, 'process');
    assert.equal((await giveResult(id, 'Quyết định.pdf', pdf())).status, 303);
    return id;
  }

  describe('a request for more', () => {
    it('says of each paper and field what is wrong with it', async () => {
      const {id} = await submitted(portal, hoa);

      await act(id, 'supplement', {
        words: 'Xin bổ sung hai điểm.',
        components: ['TP02'],
        fields: ['chuyenTruong.lop'],
        'why.TP02': 'Trang 3 chụp mờ.',
        'why.TP01': 'không được đánh dấu',
      });

      const {asked, history, may} = await read(id);
      assert.equal(asked.words, 'Xin bổ sung hai điểm.');
      assert.deepEqual(asked.components, [{code: 'TP02', words: 'Trang 3 chụp mờ.'}]);
      assert.deepEqual(asked.fields, [{name: 'chuyenTruong.lop'}]);
      assert.match(history.at(-1).note, /– Học bạ \(bản chính\): Trang 3 chụp mờ\.\n– Lớp đang học/);
      assert.deepEqual(may, ['supplement', 'withdraw', 'complain']);
    });

    it('is gone once it is answered', async () => {
      const {id} = await submitted(portal, hoa);
      await act(id, 'supplement', {words: 'Xin xem lại.'});

      const answered = await hoa.json('POST', `dossiers/${id}/supplement`, {declared: true});

      assert.equal(answered.asked, undefined);
      assert.ok(!answered.may.includes('supplement'));
    });
  });

  it('the desk sees what an answer changed, beside what stood there before', async () => {
    const {id} = await submitted(portal, hoa);
    await act(id, 'supplement', {words: 'Xin sửa lớp.', fields: ['chuyenTruong.lop']});
    const {version} = await read(id);
    const values = {'chuyenTruong.lop': '11C4'};
    await hoa.json('PATCH', `dossiers/${id}`, {values}, {'if-match': `"${version}"`});
    await hoa.json('POST', `dossiers/${id}/supplement`, {declared: true});

    const page = await desk.page(`/desk/dossiers/${id}`);

    assert.match(page, /11C4<\/span>\s*<div class="muted">Trước khi bổ sung: 10A1<\/div>/);
    assert.equal(page.match(/Trước khi bổ sung/g)?.length, 1);
  });

  describe('a withdrawal', () => {
    it('is asked for once, with a reason that the desk reads, and ends when the desk agrees', async () => {
      const {id} = await submitted(portal, hoa);
      const ask = () => hoa.json('POST', `dossiers/${id}/withdrawal`, {reason: ' Cháu học lại trường cũ. '});

      const [first, second] = [await ask(), await ask()];

      assert.equal(first.status.name, 'Công dân yêu cầu rút hồ sơ');
      assert.deepEqual(second, first);
      const last = first.history.at(-1);
      assert.deepEqual([last.note, last.actor], ['Cháu học lại trường cũ.', 'applicant']);
      const page = await desk.page(`/desk/dossiers/${id}`);
      assert.match(page, /Cháu học lại trường cũ\./);
      assert.doesNotMatch(page, /Tiếp nhận<\/button>/);
      assert.equal((await act(id, 'stop', {words: 'Đã dừng theo yêu cầu.'})).status, 303);
      assert.equal((await read(id)).status.code, 8);
    });

    it('that the desk declines leads back to where the dossier was', async () => {
      const {id} = await submitted(portal, hoa);
      await act(id, 'receive');
      await act(id, 'process');
      await hoa.json('POST', `dossiers/${id}/withdrawal`, {reason: 'Nộp nhầm.'});

      assert.equal((await act(id, 'decline-withdrawal', {words: ' '})).status, 422);
      assert.equal((await act(id, 'decline-withdrawal', {words: 'Đã có quyết định.'})).status, 303);

      const dossier = await read(id);
      assert.equal(dossier.status.code, 4);
      assert.equal(dossier.history.at(-1).note, 'Đã có quyết định.');
      assert.ok(dossier.may.includes('withdraw'));
    });

    it('is refused to a draft, to a dossier that has ended, to others, and without a reason', async () => {
      const id = await decided();
      const {id: open} = await submitted(portal, hoa);
      const status = async (person: APerson, dossier: string, reason: string) =>
        (await person.call('POST', `dossiers/${dossier}/withdrawal`, {reason})).status;

      assert.equal(await status(hoa, id, 'muộn'), 409);
      assert.equal(await status(stranger, open, 'của người khác'), 404);
      assert.equal(await status(hoa, open, '   '), 400);
      assert.equal((await read(open)).status.code, 1);
    });
  });

  describe('a result', () => {
    it('comes with its letter, which its owner alone gets, byte for byte', async () => {
      const {id} = await submitted(portal, hoa);
      await act(id, 'receive');
      await act(id, 'process');
      const letter = pdf(300_000);

      const refused = await giveResult(id, 'anh.pdf', png());
      assert.equal(refused.status, 422);
      assert.equal((await read(id)).status.code, 4);
      await giveResult(id, 'Quyết định 12/QĐ.pdf', letter);

      const {result} = await read(id);
      assert.equal(result.words, 'Đồng ý cho chuyển trường.');
      assert.deepEqual(result.file, {
        name: 'Quyết định 12_QĐ.pdf',
        type: 'application/pdf',
        size: letter.length,
        sha256: sha256(letter),
      });
      const got = await hoa.call('GET', `dossiers/${id}/result`);
      assert.equal(sha256(Buffer.from(await got.arrayBuffer())), sha256(letter));
      assert.match(got.headers.get('content-disposition') ?? '', /^attachment;.*filename\*=UTF-8''/);
      assert.equal((await stranger.call('GET', `dossiers/${id}/result`)).status, 404);
      const atDesk = await desk.get(`/desk/dossiers/${id}/result`);
      assert.equal(sha256(Buffer.from(await atDesk.arrayBuffer())), sha256(letter));
    });
  });

  describe('a rating', () => {
    it('waits for the result, may be changed for a week, and is read at the desk', async () => {
      const {id: early} = await submitted(portal, hoa);
      const id = await decided();
      const rate = async (dossier: string, score: number, comment?: string) =>
        (await hoa.call('POST', `dossiers/${dossier}/rating`, {score, comment})).status;

      assert.equal(await rate(early, 5), 409);
      assert.equal(await rate(id, 6), 400);
      assert.equal(await rate(id, 2, 'Chờ lâu.'), 200);
      assert.equal(await rate(id, 4, 'Cán bộ đã gọi lại.'), 200);

      const {rating, may} = await read(id);
      assert.deepEqual([rating.score, rating.comment], [4, 'Cán bộ đã gọi lại.']);
      assert.ok(may.includes('rate'));
      assert.match(await desk.page(`/desk/dossiers/${id}`), /4\/5\s+<span class="typed">Cán bộ đã gọi lại\./);
      await portal.context.database.db
        .updateTable('ratings')
        .set({at: new Date(Date.now() - 8 * 86_400_000)})
        .where('dossier_id', '=', id)
        .execute();
      assert.equal(await rate(id, 5), 409);
      assert.ok(!(await read(id)).may.includes('rate'));
    });
  });

  describe('a complaint', () => {
    it('is one, however often it is sent, and is answered once, by mail and in the dossier', async () => {
      const {id} = await submitted(portal, hoa);
      const complaint = {id: randomUUID(), text: 'Hồ sơ quá hạn mà chưa ai gọi.'};
      const send = () => hoa.call('POST', `dossiers/${id}/complaints`, complaint);

      const answers = await Promise.all([send(), send(), send()]);

      assert.deepEqual(
        answers.map(({status}) => status),
        [201, 201, 201],
      );
      assert.equal((await read(id)).complaints.length, 1);
      assert.match(await desk.page('/desk/complaints'), /Hồ sơ quá hạn mà chưa ai gọi\./);
      const answer = (words: string) =>
        desk.post('/desk/complaints', `/desk/complaints/${complaint.id}/answer`, {words});
      assert.equal((await answer('')).status, 422);
      assert.equal((await answer('Chúng tôi xin lỗi, kết quả có trong ngày mai.')).status, 303);
      assert.equal((await answer('Lần nữa')).status, 409);
      const [told] = (await read(id)).complaints;
      assert.equal(told.answer.text, 'Chúng tôi xin lỗi, kết quả có trong ngày mai.');
      assert.equal((await mails('complaint-answered')).length, 1);
    });

    it('is refused for somebody else’s dossier, with an id of another, and the eleventh in an hour', async () => {
      const {id} = await submitted(portal, stranger);
      const {id: other} = await submitted(portal, stranger);
      const send = async (person: APerson, dossier: string, complaint = randomUUID()) =>
        (await person.call('POST', `dossiers/${dossier}/complaints`, {id: complaint, text: 'Xin xem lại.'}))
          .status;
      const used = randomUUID();

      assert.equal(await send(hoa, id), 404);
      assert.equal(await send(stranger, id, used), 201);
      assert.equal(await send(stranger, other, used), 409);
      const others: number[] = [];
      for (let count = 0; count < 9; count += 1) others.push(await send(stranger, id));

      assert.deepEqual(others, [...Array<number>(8).fill(201), 429]);
    });
  });
});
