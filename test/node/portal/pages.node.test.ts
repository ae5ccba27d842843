import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import {Validator} from '@seriousme/openapi-schema-validator';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

describe('the portal’s pages', () => {
  let portal: TestPortal;
  let cdnDir: string;

  before(async () => {
    cdnDir = mkdtempSync(join(tmpdir(), 'dvc-cdn-'));
    mkdirSync(join(cdnDir, 'c'));
    writeFileSync(join(cdnDir, 'dvc-embed.js'), 'export const small = 1;');
    writeFileSync(join(cdnDir, 'guest.js'), "import './c/shared-abcdef12.js';");
    writeFileSync(join(cdnDir, 'c', 'shared-abcdef12.js'), 'export {};');
    writeFileSync(join(cdnDir, 'c', 'wizard-abcdef34.js'), 'export {};');
    const entry = (file: string, imports: string[], dynamicImports: string[] = []) => ({
      file,
      entry: true,
      imports,
      dynamicImports,
      bytes: 1,
    });
    writeFileSync(
      join(cdnDir, 'manifest.json'),
      JSON.stringify({
        guest: entry('guest.js', ['c/shared-abcdef12.js']),
        'elements/dossier-wizard/dossier-wizard-view': entry(
          'c/wizard-abcdef34.js',
          ['c/shared-abcdef12.js'],
          ['c/words-abcdef56.js', 'c/tus-abcdef78.js'],
        ),
        'i18n/en/dossier-wizard': entry('c/words-abcdef56.js', []),
      }),
    );
    portal = await startTestPortal({CDN_DIR: cdnDir});
  });
  after(async () => {
    await portal.close();
    rmSync(cdnDir, {recursive: true});
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${portal.url}${path}`, {headers});

  describe('the portal', () => {
    it('describes its contract as an OpenAPI document that an independent validator takes', async () => {
      const document = (await (await get('/openapi.json')).json()) as Record<string, unknown>;

      const {valid, errors} = await new Validator().validate(document);

      assert.deepEqual(errors, undefined);
      assert.equal(valid, true);
      assert.ok(Object.keys(document['paths'] as object).length > 20);
    });

    it('has a front page in both languages, without a line of script', async () => {
      const [vi, en] = [await (await get('/')).text(), await (await get('/?lang=en')).text()];

      assert.match(vi, /<html lang="vi">/);
      assert.match(vi, /Dữ liệu minh hoạ/);
      assert.match(vi, /href="\/embed\/wizard\?procedure=2.002478"/);
      assert.match(en, /<html lang="en">/);
      assert.match(en, /procedure=2.002478&(amp;)?lang=en/);
      assert.doesNotMatch(vi + en, /<script|style="/);
    });

    it('shows how sure each fact of its catalogue is', async () => {
      const text = await (await get('/docs')).text();

      assert.match(text, /POST \/api\/v1\/dossiers\/\{id\}\/submission/);
      assert.match(text, /<span class="mark unsure">A<\/span>/);
    });

    it('answers a path that it does not know with a problem document', async () => {
      const response = await get('/khong-co');

      assert.equal(response.status, 404);
      assert.match(response.headers.get('content-type') ?? '', /application\/problem\+json/);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    });

    it('takes no body that is larger than any form', async () => {
      const response = await fetch(`${portal.url}/api/v1/accounts`, {
        method: 'POST',
        headers: {origin: portal.url, 'content-type': 'application/json'},
        body: JSON.stringify({username: 'x'.repeat(300_000)}),
      });

      assert.equal(response.status, 413);
      assert.equal(((await response.json()) as {code: string}).code, 'too-large');
    });

    it('says which part of a body has another shape, and never what stood there', async () => {
      const response = await fetch(`${portal.url}/api/v1/accounts/activation`, {
        method: 'POST',
        headers: {origin: portal.url, 'content-type': 'application/json'},
        body: JSON.stringify({username: ['Nguyễn Thị Bí Mật'], code: '123456'}),
      });
      const text = await response.text();

      assert.equal(response.status, 400);
      assert.deepEqual((JSON.parse(text) as {errors: object[]}).errors, [
        {pointer: '/username', code: 'invalid_type'},
      ]);
      assert.doesNotMatch(text, /Bí Mật/);
    });
  });

  describe('the published elements', () => {
    it('are for any page, kept for ever where their name has their hash', async () => {
      const [entry, chunk] = [await get('/cdn/dvc-embed.js'), await get('/cdn/c/shared-abcdef12.js')];

      assert.equal(entry.headers.get('access-control-allow-origin'), '*');
      assert.equal(entry.headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.match(entry.headers.get('content-type') ?? '', /^text\/javascript/);
      assert.match(entry.headers.get('cache-control') ?? '', /max-age=300/);
      assert.match(chunk.headers.get('cache-control') ?? '', /immutable/);
    });

    it('travel compressed, and not again while they are the same', async () => {
      const url = new URL(`${portal.url}/cdn/dvc-embed.js`);
      const raw = await portal.app.request(url.pathname, {headers: {'accept-encoding': 'gzip, br'}});
      const etag = raw.headers.get('etag') ?? '';
      const again = await portal.app.request(url.pathname, {
        headers: {'accept-encoding': 'br', 'if-none-match': etag},
      });

      assert.equal(raw.headers.get('content-encoding'), 'br');
      assert.equal(
        brotliDecompressSync(Buffer.from(await raw.arrayBuffer())).toString(),
        'export const small = 1;',
      );
      assert.equal(again.status, 304);
    });

    it('give no file from outside of their folder', async () => {
      for (const path of ['/cdn/..%2f..%2fetc/passwd', '/cdn/../package.json', '/cdn/', '/cdn/c'])
        assert.equal((await portal.app.request(path)).status, 404, path);
    });

    it('are asked for by a view’s page at once, not one after another', async () => {
      const preloads = async (lang: string) => {
        const text = await (await get(`/embed/wizard?lang=${lang}`)).text();
        return [...text.matchAll(/rel="modulepreload" href="\/cdn\/([^"]+)"/g)].map(([, path]) => path);
      };

      assert.deepEqual(await preloads('vi'), ['guest.js', 'c/shared-abcdef12.js', 'c/wizard-abcdef34.js']);
      assert.deepEqual(await preloads('en'), [
        'guest.js',
        'c/shared-abcdef12.js',
        'c/wizard-abcdef34.js',
        'c/words-abcdef56.js',
      ]);
    });
  });
});
