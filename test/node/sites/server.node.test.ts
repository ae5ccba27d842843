import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {request} from 'node:http';
import {createInterface} from 'node:readline';
import {after, before, describe, it} from 'node:test';

describe('the pages that embed', () => {
  const child = spawn(process.execPath, ['demo/sites/server.mjs'], {
    env: {...process.env, SCHOOL_PORT: '0', DISTRICT_PORT: '0', PORTAL_URL: 'http://127.0.0.1:4711/'},
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let school: string;
  let district: string;

  before(async () => {
    const [line] = await once(createInterface(child.stdout), 'line', {signal: AbortSignal.timeout(10_000)});
    ({school, district} = JSON.parse(String(line)).ready);
  });
  after(() => child.kill());

  it('name the portal that runs beside them, and leave no token behind', async () => {
    for (const page of [`${school}/`, `${school}/tra-cuu.html`, `${district}/`]) {
      const html = await (await fetch(page)).text();

      assert.ok(html.includes('src="http://127.0.0.1:4711/cdn/dvc-embed.js"'), page);
      assert.ok(!html.includes('__PORTAL__'), page);
    }
  });

  it('embed by at most five lines, with a plain link in every element', async () => {
    for (const page of ['', 'tin-tuc.html', 'tra-cuu.html', 'ho-tro.html', 'dang-ky.html']) {
      const html = await (await fetch(`${school}/${page}`)).text();
      const lines = html.split('\n').filter((line) => /<\/?dvc-|dvc-embed\.js/.test(line));

      assert.ok(lines.length >= 2 && lines.length <= 5, `${page}: ${lines.length} lines`);
      for (const line of lines.filter((one) => /^<dvc-(?!portal)/.test(one)))
        assert.match(line, /<a href="http/);
    }
  });

  it('bring their own libraries', async () => {
    for (const path of [
      'assets/bootstrap/css/bootstrap.min.css',
      'assets/jquery/jquery.min.js',
      'css/style.css',
    ]) {
      assert.equal((await fetch(`${school}/${path}`)).status, 200, path);
    }
  });

  it('give nothing from outside their folder', async () => {
    const paths = [
      '/../server.mjs',
      '/%2e%2e/server.mjs',
      '/..%2fserver.mjs',
      '/..%5cserver.mjs',
      '/assets/jquery/../package.json',
      '/assets/jquery/%2e%2e/%2e%2e/%2e%2e/package.json',
      '/assets/bootstrap/..%2f..%2fjquery/dist/jquery.min.js',
      '/css/style.css%00.html',
      '//etc/passwd',
      '/%',
      '/css',
    ];

    for (const path of paths) assert.ok((await statusOf(path)) >= 400, path);
  });

  it('only read', async () => {
    assert.equal((await fetch(school, {method: 'POST'})).status, 405);
    assert.equal(await (await fetch(school, {method: 'HEAD'})).text(), '');
  });

  it('end with the process that started them', async () => {
    child.stdin.end();

    const [code] = await once(child, 'exit', {signal: AbortSignal.timeout(5000)});
    assert.equal(code, 0);
  });

  /** `fetch` would tidy the path before sending it. */
  async function statusOf(path: string): Promise<number> {
    const {hostname, port} = new URL(school);
    const asked = request({hostname, port, path}).end();
    const [answer] = await once(asked, 'response');
    answer.resume();
    return answer.statusCode;
  }
});
