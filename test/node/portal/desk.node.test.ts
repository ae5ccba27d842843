import assert from 'node:assert/strict';
import {createHmac, randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {pdf, png, readyDraft, sendFile, sha256, submission, submitted, transferValues} from './a-dossier.js';
import {aPerson, type APerson} from './a-person.js';
import {atTheDesk, type AtTheDesk} from './at-the-desk.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

const secret = 'a secret between bank and portal';

describe('the desk', () => {
  let portal: TestPortal;
  let hoa: APerson;
  let desk: AtTheDesk;
  before(async () => {
    portal = await startTestPortal({BANK_WEBHOOK_SECRET: secret});
    hoa = await aPerson(portal);
    desk = await atTheDesk(portal);
  });
  after(() => portal.close());
  const db = () => portal.context.database.db;
  const act = (id: string, action: string, fields?: Record<string, string | string[]>) =>
    desk.post(`/desk/dossiers/${id}`, `/desk/dossiers/${id}/${action}`, fields);
  const statusOf = async (id: string) => (await hoa.json('GET', `dossiers/${id}`)).status.code;
  const mails = (type: string) => db().selectFrom('outbox').selectAll().where('type', '=', type).execute();

  it('shows nothing to whoever is not signed in, and says calmly when the password is wrong', async () => {
    const {id} = await submitted(portal, hoa);
    for (const path of ['', '/dossiers', `/dossiers/${id}`, '/transfers']) {
      const answer = await fetch(`${portal.url}/desk${path}`, {redirect: 'manual'});
      assert.equal(answer.status, 303);
      assert.equal(answer.headers.get('location'), '/desk/sign-in');
    }

    const wrong = await fetch(`${portal.url}/desk/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({name: 'canbo', password: 'wrong'}),
    });

    assert.equal(wrong.status, 401);
    assert.match(await wrong.text(), /Tên đăng nhập hoặc mật khẩu không đúng/);
    assert.equal(wrong.headers.get('set-cookie'), null);
  });

  it('keeps its session in a cookie of its own that no script and no other site gets', async () => {
    const answer = await fetch(`${portal.url}/desk/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({...portal.officer}),
      redirect: 'manual',
    });

    assert.match(
      answer.headers.get('set-cookie') ?? '',
      /^dvc_desk=[\w-]{43}; Path=\/desk; HttpOnly; SameSite=Strict$/,
    );
    const elsewhere = await fetch(`${portal.url}/desk/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({...portal.officer}),
      headers: {origin: 'https://elsewhere.example'},
      redirect: 'manual',
    });
    assert.equal(elsewhere.headers.get('set-cookie'), null);
  });

  it('refuses what is posted without the token of its own form', async () => {
    const {id} = await submitted(portal, hoa);

    const answers = [await act(id, 'receive', {csrf: ''}), await act(id, 'receive', {csrf: 'x'.repeat(43)})];

    assert.deepEqual(
      answers.map(({status}) => status),
      [401, 401],
    );
    assert.equal(await statusOf(id), 1);
  });

  it('runs no script and lets nobody frame it', async () => {
    const answer = await desk.get('/desk/dossiers');

    const policy = answer.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /script-src|unsafe/);
    assert.doesNotMatch(await answer.text(), /<script|style=| on\w+=/);
  });

  it('receives a dossier: code, date of return, history and one mail; a second press changes nothing', async () => {
    const {id, reference} = await submitted(portal, hoa);
    assert.match(await desk.page('/desk/dossiers'), new RegExp(reference));

    const first = await act(id, 'receive');
    const again = await act(id, 'receive', {version: '2'});

    assert.equal(first.status, 303);
    const page = await desk.page(first.headers.get('location') ?? '');
    const dossier = await hoa.json('GET', `dossiers/${id}`);
    assert.match(dossier.code, /^000\.00\.90\.H34-\d{6}-\d{4}$/);
    assert.ok(page.includes(`Đã tiếp nhận. Mã số hồ sơ ${dossier.code}.`));
    assert.match(page, /giả định cho bản minh hoạ/);
    assert.equal(dossier.status.name, 'Được tiếp nhận');
    assert.ok(dossier.dueOn > dossier.receivedAt.slice(0, 10));
    assert.equal(again.status, 412);
    assert.match(await again.text(), /Hồ sơ vừa thay đổi/);
    const told = (await mails('dossier-received')).filter(({data}) => data['code'] === dossier.code);
    assert.equal(told.length, 1);
    assert.equal(told[0]?.recipient, hoa.email);
    for (const typed of [dossier.code, reference.toLowerCase().replace('-', ''), dossier.code.slice(-11)])
      assert.ok((await desk.page(`/desk/dossiers?q=${typed}`)).includes(id), typed);
    assert.ok(!(await desk.page('/desk/dossiers?q=AAAAA-AAAAA')).includes(id));
  });

  it('asks for more with words and marks, warns when it asked before, and the time starts again', async () => {
    const {id} = await submitted(portal, hoa);
    await act(id, 'receive');
    await act(id, 'process');
    const {dueOn} = await hoa.json('GET', `dossiers/${id}`);
    assert.doesNotMatch(await desk.page(`/desk/dossiers/${id}`), /đã được yêu cầu bổ sung/);
    assert.equal((await act(id, 'supplement', {words: '  '})).status, 422);

    await act(id, 'supplement', {
      words: 'Học bạ chụp mờ trang 3.',
      components: ['TP02', 'XX'],
      fields: 'chuyenTruong.lop',
    });

    const asked = await hoa.json('GET', `dossiers/${id}`);
    assert.equal(asked.status.code, 5);
    assert.equal(
      asked.history.at(-1).note,
      'Học bạ chụp mờ trang 3.\n\n– Học bạ (bản chính)\n– Lớp đang học',
    );
    const [old] = asked.uploads.filter(({component}: {component: string}) => component === 'TP02');
    await hoa.call('DELETE', `dossiers/${id}/uploads/${old.id}`);
    const unfinished = await hoa.json('POST', `dossiers/${id}/supplement`, {declared: true});
    assert.deepEqual(unfinished.errors, [{pointer: '/components/TP02', code: 'file-missing'}]);
    await db().updateTable('dossiers').set({due_on: '2020-01-02'}).where('id', '=', id).execute();
    await sendFile(portal, hoa, id, 'TP02', pdf(), {name: 'hoc-ba-moi.pdf'});
    const patched = await hoa.json(
      'PATCH',
      `dossiers/${id}`,
      {values: {'chuyenTruong.lop': '11A'}},
      {'if-match': `"${asked.version}"`},
    );
    assert.equal(patched.values['chuyenTruong.lop'], '11A');

    const answered = await hoa.json('POST', `dossiers/${id}/supplement`, {declared: true});

    assert.equal(answered.status.code, 4);
    assert.ok(answered.dueOn >= dueOn);
    const page = await desk.page(`/desk/dossiers/${id}`);
    assert.match(page, /đã được yêu cầu bổ sung 1 lần/);
    assert.match(page, /Ngày hẹn trả trước đó: <time datetime="2020-01-02">/);
    assert.match(page, /Tệp đã được thay \(1\)/);
    assert.match(page, /hoc-ba-moi\.pdf/);
    assert.equal((await hoa.json('POST', `dossiers/${id}/supplement`, {declared: true})).code, 'conflict');
  });

  it('a supplement before reception goes back to the newly submitted, with no date of return', async () => {
    const {id} = await submitted(portal, hoa);
    await act(id, 'supplement', {words: 'Thiếu chữ ký.'});

    const answered = await hoa.json('POST', `dossiers/${id}/supplement`, {declared: true});

    assert.equal(answered.status.code, 1);
    assert.equal(answered.dueOn, undefined);
  });

  it('offers and does only what the table of transitions allows', async () => {
    const {id} = await submitted(portal, hoa);
    const offered = async () =>
      [
        ...(await desk.page(`/desk/dossiers/${id}`)).matchAll(/action="\/desk\/dossiers\/[^/]+\/([\w-]+)"/g),
      ].map(([, action]) => action);

    assert.deepEqual(await offered(), ['receive', 'supplement', 'refuse']);
    assert.equal((await desk.post(`/desk/dossiers/${id}`, `/desk/dossiers/${id}/receive`)).status, 303);
    assert.deepEqual(await offered(), ['process', 'result', 'supplement', 'stop']);
    await act(id, 'process');
    await act(id, 'result', {words: 'Đồng ý, văn bản 12/SGDĐT.'});
    assert.deepEqual(await offered(), ['hand-over']);
    await act(id, 'hand-over');
    assert.deepEqual(await offered(), []);
    assert.deepEqual(
      (await hoa.json('GET', `dossiers/${id}`)).history.map(
        ({status}: {status: {code: number}}) => status.code,
      ),
      [1, 2, 4, 9, 10],
    );
    const {version} = await hoa.json('GET', `dossiers/${id}`);
    assert.equal((await act(id, 'refuse', {words: 'x', version: String(version)})).status, 409);
  });

  it('refuses with a reason that reaches the person', async () => {
    const {id, reference} = await submitted(portal, hoa);

    await act(id, 'refuse', {words: 'Không thuộc thẩm quyền.'});

    const dossier = await hoa.json('GET', `dossiers/${id}`);
    assert.equal(dossier.status.name, 'Không được tiếp nhận');
    assert.equal(dossier.history.at(-1).note, 'Không thuộc thẩm quyền.');
    const told = (await mails('dossier-refused')).find(({data}) => data['handle'] === reference);
    assert.equal(told?.data['note'], 'Không thuộc thẩm quyền.');
    assert.equal(told?.recipient, hoa.email);
  });

  it('every file is there byte for byte, opened without a script or downloaded under its name', async () => {
    const {id} = await readyDraft(portal, hoa);
    const bytes = png();
    const picture = await sendFile(portal, hoa, id, 'TP01', bytes, {name: 'Ảnh "thẻ" của Nghĩa.png'});
    await submission(hoa, id);
    const {uploads} = await hoa.json('GET', `dossiers/${id}`);

    for (const {id: file, sha256: hash} of uploads) {
      const answer = await desk.get(`/desk/dossiers/${id}/files/${file}`);
      assert.equal(sha256(Buffer.from(await answer.arrayBuffer())), hash);
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.match(answer.headers.get('content-disposition') ?? '', /^inline/);
    }
    const opened = await desk.get(`/desk/dossiers/${id}/files/${picture.id}`);
    assert.equal(opened.headers.get('content-type'), 'image/png');
    assert.match(opened.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/);
    const saved = await desk.get(`/desk/dossiers/${id}/files/${picture.id}?download=1`);
    assert.equal(
      saved.headers.get('content-disposition'),
      `attachment; filename="Anh _the_ cua Nghia.png"; filename*=UTF-8''%E1%BA%A2nh%20%22th%E1%BA%BB%22%20c%E1%BB%A7a%20Ngh%C4%A9a.png`,
    );
    assert.equal((await desk.get(`/desk/dossiers/${id}/files/${randomUUID()}`)).status, 404);
  });

  it('shows every field with its label, and nothing that was typed becomes markup', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    const {id} = await submitted(portal, hoa, '2.002478', {
      values: {
        ...transferValues,
        'chuyenTruong.truongDi': bad,
        'chuyenTruong.noiCuTruMoi': `"><script>alert(1)</script>`,
      },
    });
    await act(id, 'supplement', {words: `</textarea>${bad}`});

    const page = await desk.page(`/desk/dossiers/${id}`);

    assert.doesNotMatch(page, /<img|<script/);
    assert.ok(page.includes('&lt;img src=x onerror=alert(1)&gt;'));
    for (const shown of [
      'Trường đang học',
      '05/09/2008',
      '0905 061 104',
      'Trong tỉnh',
      'Y Blêng Niê',
      'Trực tiếp tại Bộ phận một cửa',
    ])
      assert.ok(page.includes(shown), shown);
  });

  it('a draft is nobody’s at the desk', async () => {
    const {id} = await readyDraft(portal, hoa);

    assert.equal((await desk.get(`/desk/dossiers/${id}`)).status, 404);
    assert.ok(!(await desk.page('/desk/dossiers')).includes(id));
  });

  it('a transfer without a code is put to its payment by hand, with a reason', async () => {
    const {id, reference} = await submitted(portal, hoa, '1.004889');
    const payment = await hoa.json(
      'POST',
      `dossiers/${id}/payments`,
      {method: 'vietqr'},
      {'idempotency-key': randomUUID()},
    );
    assert.match(await desk.page(`/desk/dossiers/${id}`), /Đang chờ người nộp thanh toán/);
    const raw = JSON.stringify({
      id: 1,
      accountNumber: '6211000012345',
      content: 'CHI HOA nop tien',
      transferType: 'in',
      transferAmount: 500_000,
    });
    const timestamp = String(Math.floor(Date.now() / 1000));
    await fetch(`${portal.url}/api/v1/notices/sepay`, {
      method: 'POST',
      headers: {
        'x-sepay-timestamp': timestamp,
        'x-sepay-signature': `sha256=${createHmac('sha256', secret).update(`${timestamp}.${raw}`).digest('hex')}`,
      },
      body: raw,
    });
    const page = await desk.page('/desk/transfers');
    assert.match(page, /Nội dung không có mã thanh toán/);
    const [action = ''] = /\/desk\/transfers\/[\w-]+\/assign/.exec(page) ?? [];

    const nowhere = await desk.post('/desk/transfers', action, {payment: 'AAAAA-AAAAA', reason: 'x'});
    assert.equal(nowhere.headers.get('location'), '/desk/transfers?done=unknown');
    await desk.post('/desk/transfers', action, {payment: reference, reason: 'Đã gọi điện xác nhận.'});

    assert.equal((await hoa.json('GET', `payments/${payment.id}`)).state, 'settled');
    assert.equal(await statusOf(id), 1);
    assert.match(await desk.page(`/desk/dossiers/${id}`), /Đã gọi điện xác nhận\./);
    assert.match(await desk.page('/desk/transfers'), /Không có khoản nào chờ đối soát/);
  });

  it('signing out ends the session at once', async () => {
    const other = await atTheDesk(portal);

    await other.post('/desk/dossiers', '/desk/sign-out');

    assert.equal((await other.get('/desk/dossiers')).status, 303);
  });
});
