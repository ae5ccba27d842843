import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {request} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {sweepUploads} from '../../../demo/portal/src/uploads/sweep.js';
import {
  announcement,
  newDossier,
  pdf,
  png,
  readyDraft,
  sendFile,
  sha256,
  submission,
  tus,
} from './a-dossier.js';
import {aPerson, type APerson} from './a-person.js';
import {schoolOrigin, startTestPortal, type TestPortal} from './start-test-portal.js';

describe('uploads', () => {
  let portal: TestPortal;
  let hoa: APerson;
  let dossier: string;
  before(async () => {
    portal = await startTestPortal();
    hoa = await aPerson(portal);
    dossier = (await hoa.json('POST', 'dossiers', newDossier())).id;
  });
  after(() => portal.close());
  const onDisk = (id: string) => join(portal.dataDir, 'uploads', id);
  const announce = (bytes: Buffer, more: object = {}, component = 'TP01') =>
    hoa.json('POST', `dossiers/${dossier}/uploads`, announcement(component, bytes, more));
  const state = (id: string) => hoa.json('GET', `dossiers/${dossier}/uploads/${id}`);

  it('a file sent in chunks is stored byte for byte, with its name and its kind by content', async () => {
    const bytes = pdf(300_000);
    const {upload, token} = await announce(bytes, {type: 'image/png'});
    const wire = tus(portal, upload.id, token);

    for (let at = 0; at < bytes.length; at += 100_000)
      assert.equal((await wire.patch(at, bytes.subarray(at, at + 100_000))).status, 204);

    const stored = await state(upload.id);
    assert.equal(stored.state, 'stored');
    assert.equal(stored.type, 'application/pdf');
    assert.equal(stored.name, 'Đơn xin chuyển trường (ký).pdf');
    assert.equal(sha256(await readFile(onDisk(upload.id))), sha256(bytes));
    const content = await hoa.call('GET', `dossiers/${dossier}/uploads/${upload.id}/content`);
    assert.equal(sha256(Buffer.from(await content.arrayBuffer())), sha256(bytes));
  });

  it('the same announcement again answers the same upload with a ticket; another file under its id is a conflict', async () => {
    const bytes = png();
    const announced = announcement('TP02', bytes);
    const first = await hoa.json('POST', `dossiers/${dossier}/uploads`, announced);
    await tus(portal, announced.id, first.token).patch(0, bytes.subarray(0, 20));

    const again = await hoa.json('POST', `dossiers/${dossier}/uploads`, announced);
    const other = await hoa.json('POST', `dossiers/${dossier}/uploads`, {...announced, size: 5});

    assert.equal(again.upload.received, 20);
    assert.equal(other.code, 'conflict');
  });

  it('an upload cut in the middle goes on from what is on the disk', async () => {
    const bytes = pdf(400_000);
    const {upload, token} = await announce(bytes, {}, 'TP03');
    await new Promise<void>((resolve) => {
      const cut = request(`${portal.url}/uploads/${upload.id}`, {
        method: 'PATCH',
        headers: {
          authorization: `Bearer ${token}`,
          'tus-resumable': '1.0.0',
          'upload-offset': '0',
          'content-type': 'application/offset+octet-stream',
          'content-length': String(bytes.length),
        },
      });
      cut.on('error', () => resolve());
      cut.write(bytes.subarray(0, 150_000), () => setTimeout(() => cut.destroy(), 50));
    });
    const wire = tus(portal, upload.id, token);

    const head = await wire.head();
    const offset = Number(head.headers.get('upload-offset'));
    const rest = await wire.patch(offset, bytes.subarray(offset));

    assert.ok(offset > 0 && offset <= 150_000, `offset ${offset}`);
    assert.equal(head.headers.get('upload-length'), String(bytes.length));
    assert.equal(rest.status, 204);
    assert.equal((await state(upload.id)).state, 'stored');
    assert.equal(sha256(await readFile(onDisk(upload.id))), sha256(bytes));
  });

  it('an offset that is not ours is told apart, and two writers at once can’t mix their bytes', async () => {
    const bytes = pdf(200_000);
    const {upload, token} = await announce(bytes, {}, 'TP04');
    const wire = tus(portal, upload.id, token);

    assert.equal((await wire.patch(10, bytes.subarray(10))).status, 409);
    const both = await Promise.all([wire.patch(0, bytes), wire.patch(0, bytes)]);

    assert.ok(both.some(({status}) => status === 204));
    assert.equal((await state(upload.id)).state, 'stored');
    assert.equal(sha256(await readFile(onDisk(upload.id))), sha256(bytes));
  });

  it('bytes that are not those announced are refused and deleted', async () => {
    const bytes = pdf();
    const refused = await sendFile(portal, hoa, dossier, 'TP01', bytes, {sha256: sha256(pdf())});

    assert.equal(refused.state, 'refused');
    assert.equal(refused.problem, 'file-checksum');
    await assert.rejects(readFile(onDisk(refused.id)), {code: 'ENOENT'});
  });

  it('a program named .pdf, a page of HTML and a zip that is no Word document are refused by content', async () => {
    const program = Buffer.concat([
      Buffer.from('MZ'),
      Buffer.alloc(126),
      Buffer.from('PE\0\0'),
      Buffer.alloc(400),
    ]);
    program.writeUInt32LE(128, 60);
    const carrying = Buffer.from(program);
    carrying.write('%PDF-1.4', 300);
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const zip = Buffer.from(
      '504b0304140000000000000000000000000000000000000000000500000061612e747874',
      'hex',
    );

    for (const bytes of [program, carrying, page, zip]) {
      const refused = await sendFile(portal, hoa, dossier, 'TP01', bytes, {name: 'don.pdf'});
      assert.equal(refused.state, 'refused');
      assert.equal(refused.problem, 'file-type');
      await assert.rejects(readFile(onDisk(refused.id)), {code: 'ENOENT'});
    }
  });

  it('a picture that tells where it was taken is refused and deleted', async () => {
    const plain = png();
    const header = 33;
    const place = Buffer.from('\0\0\0\x0etEXtplace\0Kon Tum!\0\0\0\0', 'latin1');
    const told = Buffer.concat([plain.subarray(0, header), place, plain.subarray(header)]);
    const followed = Buffer.concat([plain, Buffer.from('a film with its own place')]);

    for (const bytes of [told, followed]) {
      const refused = await sendFile(portal, hoa, dossier, 'TP01', bytes);
      assert.equal(refused.problem, 'file-place-data');
      await assert.rejects(readFile(onDisk(refused.id)), {code: 'ENOENT'});
    }
    assert.equal((await sendFile(portal, hoa, dossier, 'TP01', plain)).state, 'stored');
    assert.equal((await sendFile(portal, hoa, dossier, 'TP01', plain.subarray(0, 50))).problem, 'file-type');
  });

  it('names in every script come back in their composed form, also to who loads the file down', async () => {
    const other = (await hoa.json('POST', 'dossiers', newDossier())).id;
    const names = [
      'Đơn xin chuyển trường.pdf'.normalize('NFD'),
      '👩‍👧‍👦 học bạ 🇻🇳.pdf',
      'شهادة \u202Eالميلاد.pdf',
      'ໃບຢັ້ງຢືນ 卒業証明書 (1)\'"%;.pdf',
      `${'ế'.repeat(83)}ab.pdf`,
    ];
    const components = ['TP01', 'TP01', 'TP02', 'TP02', 'TP03'];

    for (const [n, name] of names.entries()) {
      const stored = await sendFile(portal, hoa, other, components[n] ?? '', pdf(), {name});
      const content = await hoa.call('GET', `dossiers/${other}/uploads/${stored.id}/content`);
      const [, encoded = ''] =
        /filename\*=UTF-8''(\S+)/.exec(content.headers.get('content-disposition') ?? '') ?? [];
      assert.deepEqual(
        [stored.name, decodeURIComponent(encoded)],
        [name.normalize('NFC'), name.normalize('NFC')],
      );
    }
    assert.equal(Buffer.byteLength(names[4] ?? ''), 255);
  });

  it('too big, empty, nameless, of no component or one too many: each is refused before a byte is sent', async () => {
    const bytes = pdf();
    const other = (await hoa.json('POST', 'dossiers', newDossier())).id;
    const ask = (component: string, more: object = {}) =>
      hoa.json('POST', `dossiers/${other}/uploads`, announcement(component, bytes, more));
    for (let i = 0; i < 5; i++) await ask('TP01');

    const answers = [
      await ask('TP02', {size: 20 * 1024 * 1024 + 1}),
      await ask('TP02', {size: 0}),
      await ask('TP02', {name: ' '}),
      await ask('TP99'),
      await ask('TP01'),
    ];

    assert.deepEqual(
      answers.map(({code, errors}) => [code, errors?.[0]?.code]),
      [
        ['too-large', undefined],
        ['invalid', 'file-empty'],
        ['invalid', 'too-long'],
        ['invalid', 'choice'],
        ['invalid', 'file-too-many'],
      ],
    );
  });

  it('a ticket opens its own upload alone, and nothing is created or ended over tus', async () => {
    const one = await announce(pdf());
    const other = await announce(pdf());
    const with_ = (token: string, method = 'HEAD', id = one.upload.id) =>
      fetch(`${portal.url}/uploads/${id}`, {
        method,
        headers: {authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0'},
      });

    assert.equal((await with_(one.token)).status, 200);
    assert.equal((await with_(other.token)).status, 401);
    assert.equal((await with_('x'.repeat(40))).status, 401);
    assert.equal((await with_(one.token, 'DELETE')).status, 405);
    assert.equal((await with_(one.token, 'POST', '')).status, 405);
    assert.equal((await with_(one.token, 'GET')).status, 405);
  });

  it('pages of registered sites may send, others may not', async () => {
    const {upload} = await announce(pdf());
    const preflight = async (origin: string) =>
      (
        await fetch(`${portal.url}/uploads/${upload.id}`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'PATCH',
            'access-control-request-headers': 'authorization',
          },
        })
      ).headers;

    const school = await preflight(schoolOrigin);
    assert.equal(school.get('access-control-allow-origin'), schoolOrigin);
    assert.match(school.get('access-control-allow-headers') ?? '', /authorization/i);
    assert.equal((await preflight('https://elsewhere.example')).get('access-control-allow-origin'), null);
  });

  it('a submission waits for a file that is still arriving, and takes no other after it', async () => {
    const {id} = await readyDraft(portal, hoa);
    const bytes = pdf(5000);
    const late = await hoa.json('POST', `dossiers/${id}/uploads`, announcement('TP02', bytes));
    await tus(portal, late.upload.id, late.token).patch(0, bytes.subarray(0, 1000));

    const early = await (await submission(hoa, id)).json();
    await tus(portal, late.upload.id, late.token).patch(1000, bytes.subarray(1000));
    const then = await submission(hoa, id);

    assert.equal(early.code, 'upload-unfinished');
    assert.deepEqual(early.errors, [{pointer: '/components/TP02', code: 'upload-unfinished'}]);
    assert.equal(then.status, 201);
    const after = await hoa.json('POST', `dossiers/${id}/uploads`, announcement('TP02', bytes));
    assert.equal(after.code, 'already-submitted');
    assert.equal(
      (await hoa.json('DELETE', `dossiers/${id}/uploads/${late.upload.id}`)).code,
      'already-submitted',
    );
  });

  it('a removed file is gone, and the sweep deletes what no upload claims', async () => {
    const kept = await sendFile(portal, hoa, dossier, 'TP02');
    const removed = await sendFile(portal, hoa, dossier, 'TP02');
    await hoa.call('DELETE', `dossiers/${dossier}/uploads/${removed.id}`);
    await portal.context.database.db.deleteFrom('uploads').where('id', '=', kept.id).execute();

    await assert.rejects(readFile(onDisk(removed.id)), {code: 'ENOENT'});
    assert.ok((await sweepUploads(portal.context)) >= 1);
    await assert.rejects(readFile(onDisk(kept.id)), {code: 'ENOENT'});
  });
});
