import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import type {Browser, Page} from 'playwright-core';
import {servePlainly} from '../node/static/plain-server.js';
import {accessible} from './support/axe.js';
import {openBrowser, phone} from './support/browser.js';

/** As the command prints it, with the school's own address. */
const page = (portal: string) => `<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trường học</title></head>
  <body>
    <main>
      <h1>Trường Trung học phổ thông</h1>
      <script type="module" src="${portal}cdn/dvc-embed.js"></script>
      <dvc-procedure-search portal="${portal}"><a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công Quốc gia</a></dvc-procedure-search>
    </main>
  </body>
</html>`;

describe('a school’s web space with nothing but files, today', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dvc-static-'));
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePlainly>>;
  before(async () => {
    const command = ['--import', 'tsx', 'demo/static/main.ts', folder, '--land-date', '2026-11-24'];
    await promisify(execFile)(process.execPath, command);
    const files = new Map<string, string | Buffer>();
    for (const path of readdirSync(folder, {recursive: true}) as string[])
      if (statSync(join(folder, path)).isFile())
        files.set(`thu-tuc/${path}`, readFileSync(join(folder, path)));
    [browser, server] = await Promise.all([openBrowser(), servePlainly(files, '/truong/')]);
    files.set('index.html', page(`${server.base}thu-tuc/`));
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true, force: true});
  });

  it('lets a parent find the procedure, tick what they have, and go to the official portal', async () => {
    const {tab, complaints} = await open();

    await tab.getByLabel('Tra cứu thủ tục').fill('chuyen truong');
    await tab.getByRole('button', {name: 'Chuyển trường và tiếp nhận học sinh'}).click();
    await tab.getByRole('heading', {name: 'Giấy tờ cần chuẩn bị'}).waitFor();
    await tab.getByText('Đây là các giấy tờ chính.').waitFor();
    await tab.getByRole('checkbox', {name: /^Đơn xin chuyển trường/}).check();

    const way = tab.getByRole('link', {name: /^Nộp trên cổng dịch vụ công/});
    assert.equal(await way.getAttribute('href'), 'https://dichvucong.gov.vn/');
    assert.equal(await tab.getByRole('button', {name: 'Nộp hồ sơ trực tuyến'}).count(), 0);
    await accessible(tab, 'what to prepare, from files', 'dvc-procedure-search');
    assert.deepEqual(complaints, []);
  });

  it('takes an old code to what replaced it', async () => {
    const {tab} = await open();

    await tab.getByLabel('Tra cứu thủ tục').fill('2.002478');

    await tab.getByRole('button', {name: 'Chuyển trường và tiếp nhận học sinh'}).waitFor();
  });

  it('asks no other host for anything', async () => {
    const {tab, asked} = await open();

    await tab.getByLabel('Tra cứu thủ tục').fill('mat bang');
    await tab.getByRole('button', {name: 'Cấp bản sao văn bằng, chứng chỉ từ sổ gốc'}).click();
    await tab.getByRole('heading', {name: 'Giấy tờ cần chuẩn bị'}).waitFor();

    const hosts = new Set(asked.map((url) => new URL(url).host));
    assert.deepEqual([...hosts], [new URL(server.base).host]);
  });

  async function open(): Promise<{tab: Page; complaints: string[]; asked: string[]}> {
    const context = await browser.newContext({viewport: phone});
    const tab = await context.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('console', (message) => {
      // the well-known place is asked first; a host of files has none, and the browser says so
      const text = `${message.text()} ${message.location().url}`;
      if (message.type() === 'error' && !/\.well-known|favicon/.test(text)) complaints.push(text);
    });
    await tab.goto(server.base + 'index.html');
    return {tab, complaints, asked};
  }
});
