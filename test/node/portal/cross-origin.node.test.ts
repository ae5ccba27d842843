import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {districtOrigin, schoolOrigin, startTestPortal, type TestPortal} from './start-test-portal.js';

describe('calls from other origins', () => {
  let portal: TestPortal;
  const strange = 'https://khong-dang-ky.example';

  before(async () => {
    portal = await startTestPortal();
    await portal.context.database.db
      .insertInto('sites')
      .values({key: 'inline-demo', isolation: 'inline'})
      .execute();
    await portal.context.database.db
      .insertInto('site_origins')
      .values({site_key: 'inline-demo', origin: 'https://inline.example'})
      .execute();
  });
  after(() => portal.close());

  const ask = async (path: string, headers: Record<string, string>, method = 'GET') => {
    const response = await fetch(`${portal.url}${path}`, {method, headers});
    const text = await response.text();
    return {
      status: response.status,
      code: response.headers.get('content-type')?.includes('problem')
        ? (JSON.parse(text) as {code: string}).code
        : '',
      readableBy: response.headers.get('access-control-allow-origin'),
      headers: response.headers,
      text,
    };
  };

  describe('a page of another origin', () => {
    it('reads what is public with its own key, and the answer is for it alone', async () => {
      for (const [key, origin] of [
        ['school-demo', schoolOrigin],
        ['district-demo', districtOrigin],
      ] as const) {
        const answer = await ask('/api/v1/catalogue', {origin, 'dvc-site': key});
        assert.equal(answer.status, 200);
        assert.equal(answer.readableBy, origin);
        assert.match(answer.headers.get('vary') ?? '', /Origin/);
        assert.match(answer.headers.get('access-control-expose-headers') ?? '', /DPoP-Nonce.*ETag/);
        assert.equal(answer.headers.get('access-control-allow-credentials'), null);
      }
    });

    it('may name its site in the address, to save the browser’s question before', async () => {
      const answer = await ask('/api/v1/procedures/2.002478?site=school-demo', {origin: schoolOrigin});

      assert.equal(answer.status, 200);
    });

    it('is told, readably, that its key is unknown or its origin is not the site’s', async () => {
      const matrix = [
        [strange, 'school-demo', 403, 'origin-not-registered'],
        [schoolOrigin, 'district-demo', 403, 'origin-not-registered'],
        [schoolOrigin, 'no-such-site', 404, 'site-unknown'],
        [schoolOrigin, '', 404, 'site-unknown'],
        [`${schoolOrigin}0`, 'school-demo', 403, 'origin-not-registered'],
      ] as const;

      for (const [origin, key, status, code] of matrix) {
        const answer = await ask('/api/v1/catalogue', {origin, ...(key && {'dvc-site': key})});
        assert.deepEqual([answer.status, answer.code, answer.readableBy], [status, code, origin]);
        assert.ok(!answer.text.includes('2.002478'));
      }
    });

    it('is answered nothing of accounts and sessions, wherever it stands', async () => {
      for (const [path, method] of [
        ['sessions', 'POST'],
        ['accounts', 'POST'],
        ['accounts/activation', 'POST'],
        ['accounts/password-reset', 'POST'],
        ['account', 'GET'],
        ['dossiers', 'GET'],
      ] as const) {
        const answer = await ask(
          `/api/v1/${path}`,
          {origin: schoolOrigin, 'dvc-site': 'school-demo', 'content-type': 'application/json'},
          method,
        );
        assert.equal(answer.code, 'origin-not-registered', path);
      }
    });

    it('reaches what needs a session only where its site runs views inline', async () => {
      const headers = {origin: 'https://inline.example', 'dvc-site': 'inline-demo'};

      assert.equal((await ask('/api/v1/account', headers)).code, 'signed-out');
      assert.equal((await ask('/api/v1/sessions', headers, 'POST')).code, 'origin-not-registered');
    });

    it('asks before it writes, and is let only if some site has its origin', async () => {
      const preflight = (origin: string, method: string) =>
        ask('/api/v1/captchas', {origin, 'access-control-request-method': method}, 'OPTIONS');

      const registered = await preflight(schoolOrigin, 'POST');
      const stranger = await preflight(strange, 'POST');
      const reading = await preflight(strange, 'GET');

      assert.equal(registered.status, 204);
      assert.equal(registered.readableBy, schoolOrigin);
      assert.match(
        registered.headers.get('access-control-allow-headers') ?? '',
        /Authorization, DPoP, Content-Type, Idempotency-Key, If-Match.*Dvc-Site, Last-Event-ID/,
      );
      assert.equal(stranger.status, 403);
      assert.equal(stranger.readableBy, null);
      assert.equal(reading.headers.get('access-control-allow-methods'), 'GET');
    });

    it('without an origin of its own gets nothing readable', async () => {
      const answer = await ask('/api/v1/catalogue', {origin: 'null', 'dvc-site': 'school-demo'});

      assert.equal(answer.status, 403);
      assert.equal(answer.readableBy, null);
    });
  });

  describe('routes of the portal’s own pages', () => {
    const body = '{}';
    const post = (headers: Record<string, string>) =>
      fetch(`${portal.url}/api/v1/accounts`, {
        method: 'POST',
        headers: {'content-type': 'application/json', ...headers},
        body,
      }).then(async (response) => ((await response.json()) as {code: string}).code);

    it('answer the portal’s origin, or a browser that says it is the same', async () => {
      assert.equal(await post({origin: portal.url}), 'malformed');
      assert.equal(await post({'sec-fetch-site': 'same-origin'}), 'malformed');
      assert.equal(await post({}), 'origin-not-registered');
      assert.equal(await post({'sec-fetch-site': 'cross-site'}), 'origin-not-registered');
      assert.equal(await post({origin: strange, 'sec-fetch-site': 'same-origin'}), 'origin-not-registered');
    });
  });

  describe('a frame', () => {
    it('may be shown by the site’s own pages and by nobody else', async () => {
      const csp = async (query: string) =>
        (await ask(`/embed/wizard${query}`, {})).headers.get('content-security-policy') ?? '';

      assert.match(await csp('?site=school-demo'), new RegExp(`frame-ancestors ${schoolOrigin};`));
      assert.match(await csp(''), /frame-ancestors 'none'/);
      assert.match(await csp('?site=school-demo'), /default-src 'none'; script-src 'self'; style-src 'self'/);
      assert.match(await csp('?site=school-demo'), /require-trusted-types-for 'script'/);
      assert.equal((await ask('/embed/wizard?site=no-such-site', {})).code, 'site-unknown');
      assert.equal((await ask('/embed/nothing', {})).status, 404);
    });

    it('says its name before any script, and carries no more than codes', async () => {
      const {text} = await ask('/embed/wizard?site=school-demo&lang=vi&procedure=2.002478', {});

      const config = /<meta name="dvc-embed" content="([^"]+)"/.exec(text)?.[1] ?? '';
      assert.match(text, /<h2>Nộp hồ sơ trực tuyến<\/h2>/);
      assert.match(text, /<html lang="vi"/);
      assert.deepEqual(JSON.parse(config.replaceAll('&quot;', '"')), {
        view: 'wizard',
        siteKey: 'school-demo',
        origins: [schoolOrigin],
        portal: '/',
      });
      assert.doesNotMatch(text, /<script>|style="/);
    });
  });
});
