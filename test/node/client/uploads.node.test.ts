import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {FileStore} from '@tus/file-store';
import {Server as TusServer, Upload as TusUpload} from '@tus/server';
import type {Browser, Page} from 'playwright-core';
import {openBrowser} from '../../journey/support/browser.js';
import {bundleForPage, pageOfBundle} from './page-bundle.js';

const dossier = '0195580a-0000-7000-8000-000000000001';
const chunkSize = 64 * 1024;
const megabyte = new Uint8Array(1_000_000).map((_, i) => (i * 7919 + (i >> 8)) % 251);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What a page does: sends one file and tells how it went. */
const script = `
  import {createCall} from './src/client/call.js';
  import {createConnection} from './src/client/connection.js';
  import {uploads} from './src/client/resources/uploads.js';
  const connection = createConnection({portal: location.origin, siteKey: 'school'});
  const own = uploads(createCall(connection), connection);
  window.send = async (id, bytes, stopAt) => {
    const progress = [];
    const stop = new AbortController();
    try {
      const upload = await own.send('${dossier}', {
        id, component: 'don', name: 'đơn.pdf', signal: stop.signal,
        file: new Blob([new Uint8Array(bytes)], {type: 'application/pdf'}),
        onProgress: (received) => { progress.push(received); if (stopAt && received >= stopAt) stop.abort(); },
      });
      return {state: upload.state, problem: upload.problem, progress};
    } catch (error) {
      return {code: error.code, message: error.message, progress};
    }
  };`;

describe('sending a file', () => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  let folder: string;
  let store: FileStore;
  let origin: string;
  const announced = new Map<string, {sha256: string; size: number; announcements: number}>();
  const patches: {id: string; offset: number; length: number; at: number}[] = [];
  /** What goes wrong with a PATCH, by its number. */
  let trouble: (n: number, request: IncomingMessage, response: ServerResponse) => boolean = () => false;
  let verdict: (bytes: Buffer) => object = () => ({state: 'stored'});
  let token = 'token-1';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dvc-uploads-'));
    store = new FileStore({directory: folder});
    const tus = new TusServer({path: '/uploads', datastore: store});
    const files = await bundleForPage(script);

    const answer = (response: ServerResponse, body: object, status = 200) =>
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body));
    const uploadOf = async (id: string) => {
      const known = announced.get(id);
      const {offset} = await store.getUpload(id);
      const whole = offset === known?.size;
      const outcome = whole ? verdict(await readFile(join(folder, id))) : {state: 'receiving'};
      return {
        id,
        component: 'don',
        name: 'đơn.pdf',
        size: known?.size,
        type: 'application/pdf',
        sha256: known?.sha256,
        received: offset,
        ...outcome,
      };
    };
    const announce = async (request: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = JSON.parse(Buffer.concat(chunks).toString()) as {id: string; size: number; sha256: string};
      const known = announced.get(body.id);
      if (!known) await store.create(new TusUpload({id: body.id, size: body.size, offset: 0}));
      announced.set(body.id, {...body, announcements: (known?.announcements ?? 0) + 1});
      answer(response, {upload: await uploadOf(body.id), token}, 201);
    };
    const bytes = async (request: IncomingMessage, response: ServerResponse) => {
      if (request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end();
      if (request.method === 'PATCH') {
        patches.push({
          id: request.url?.split('/').pop() ?? '',
          offset: Number(request.headers['upload-offset']),
          length: Number(request.headers['content-length']),
          at: performance.now(),
        });
        if (trouble(patches.length, request, response)) return;
      }
      await tus.handle(request, response);
    };
    server = createServer((request, response) => {
      const url = request.url ?? '';
      const code = files.get(url);
      if (code) return void response.writeHead(200, {'content-type': 'text/javascript'}).end(code);
      if (url === '/') return void response.writeHead(200, {'content-type': 'text/html'}).end(pageOfBundle);
      if (url === '/.well-known/dvc-portal') return void answer(response, description);
      if (url.startsWith('/uploads/')) return void bytes(request, response);
      if (request.method === 'POST') return void announce(request, response);
      const id = url.split('/').pop() ?? '';
      if (!announced.has(id)) return void response.writeHead(404).end();
      return void uploadOf(id).then((upload) => answer(response, upload));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
    page = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, {recursive: true});
  });
  beforeEach(async () => {
    trouble = () => false;
    verdict = () => ({state: 'stored'});
    patches.length = 0;
    await page.goto(origin);
    await page.waitForFunction('window.send');
  });

  let made = 0;
  const newId = () => `0195580a-0000-7000-8000-0000000001${String((made += 1)).padStart(2, '0')}`;
  interface Sent {
    state?: string;
    problem?: string;
    code?: string;
    message?: string;
    progress: number[];
  }
  const send = (id: string, stopAt = 0) =>
    page.evaluate<Sent>(
      `window.send('${id}', Array.from({length: 1000000}, (_, i) => (i * 7919 + (i >> 8)) % 251), ${stopAt})`,
    );
  const kept = async (id: string) => sha256(await readFile(join(folder, id)));

  it('arrives whole, in pieces of the portal’s size, its hash said beforehand', async () => {
    const id = newId();

    const {state, progress} = await send(id);

    assert.equal(state, 'stored');
    assert.equal(await kept(id), sha256(megabyte));
    assert.equal(announced.get(id)?.sha256, sha256(megabyte));
    assert.equal(patches.length, Math.ceil(megabyte.length / chunkSize));
    assert.ok(progress.every((received, i) => received >= (progress[i - 1] ?? 0)));
    assert.equal(progress.at(-1), megabyte.length);
  });

  it('shows only bytes that the portal has acknowledged', async () => {
    const {progress} = await send(newId());

    assert.ok(
      progress.slice(0, -1).every((received) => received % chunkSize === 0 || received === megabyte.length),
    );
  });

  it('goes on by itself after drops and while the portal is busy', async () => {
    const id = newId();
    trouble = (n, request, response) => {
      if (n === 3 || n === 7) return Boolean(request.socket.destroy());
      if (n === 5) return Boolean(response.writeHead(503).end());
      return false;
    };

    assert.equal((await send(id)).state, 'stored');
    assert.equal(await kept(id), sha256(megabyte));
  });

  it('goes on after a reload from where the portal has it', async () => {
    const id = newId();
    const {code} = await send(id, 300_000);
    assert.equal(code, 'aborted');
    const before = patches.length;
    await page.reload();
    await page.waitForFunction('window.send');

    assert.equal((await send(id)).state, 'stored');

    assert.equal(await kept(id), sha256(megabyte));
    const again = patches.slice(before);
    assert.ok((again[0]?.offset ?? 0) >= 300_000 - chunkSize, 'at most one piece is sent again');
  });

  it('asks for a new token when the old one has ended', async () => {
    const id = newId();
    trouble = (n) => {
      if (n === 4) token = 'token-2';
      return false;
    };

    assert.equal((await send(id)).state, 'stored');
    assert.equal(announced.get(id)?.announcements, 2);
    assert.equal(await kept(id), sha256(megabyte));
  });

  it('tells why the portal refused what it got', async () => {
    verdict = () => ({state: 'refused', problem: 'file-type'});

    const {state, problem} = await send(newId());

    assert.deepEqual([state, problem], ['refused', 'file-type']);
  });

  it('waits while the portal looks at the file', async () => {
    let looks = 0;
    verdict = () => ({state: (looks += 1) < 4 ? 'receiving' : 'stored'});

    assert.equal((await send(newId())).state, 'stored');
  });

  it('says what went wrong by a code, without the library’s prose', async () => {
    trouble = (_, __, response) => Boolean(response.writeHead(400).end('Nguyễn Văn A was not here'));

    const {code, message} = await send(newId());

    assert.equal(code, 'nonsense');
    assert.doesNotMatch(message ?? '', /Nguyễn|tus: /);
  });
});

const description = {
  contract: {min: 1, max: 1},
  name: {vi: 'Cổng'},
  capabilities: {accounts: true, filing: true, payments: true, tracking: true, events: false},
  endpoints: {catalogue: '/c', procedure: '/p/{code}', api: '/api/v1/', uploads: '/uploads/'},
  agencies: [],
  levels: [],
  fields: [],
  services: [],
  locales: ['vi'],
  support: [],
  uploads: {maxSize: 10_000_000, maxFiles: 5, chunkSize, types: ['application/pdf']},
};
