import {once} from 'node:events';
import {createServer} from 'node:http';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {buildForDemo} from './build.mjs';
import {ensureInstalled, root} from './ensure-installed.mjs';
import {findBrowser} from './find-browser.mjs';

/** In sight, and the element says so too: what it shows has arrived. */
const ready = async (page, part) => {
  await part.waitFor();
  await page.waitForFunction(() => document.documentElement.dataset.ready);
};

/**
 * What a site's visitor loads of our script before the thing is painted, from a cold start in a real browser, each
 * file at brotli 11. The catalogue is data and told apart.
 */
const cases = [
  {
    path: '/below',
    name: 'tags below the fold only',
    budget: 8000,
    body: `<div style="height: 6000px"></div>
      <dvc-procedure-search></dvc-procedure-search><dvc-dossier-wizard></dvc-dossier-wizard>
      <div data-dvc="dossier-tracker"></div><dvc-support></dvc-support>`,
    painted: (page) => page.waitForLoadState('networkidle'),
  },
  {
    path: '/search',
    name: 'search inline',
    budget: 35_000,
    body: '<dvc-procedure-search></dvc-procedure-search>',
    painted: (page) => ready(page, page.getByLabel('Tra cứu thủ tục').first()),
  },
  {
    path: '/wizard',
    name: 'one visible wizard in a frame, on the host’s side',
    budget: 20_000,
    body: '<dvc-dossier-wizard procedure="2.002478"></dvc-dossier-wizard>',
    painted: (page) => ready(page, page.locator('iframe').contentFrame().getByRole('heading').first()),
  },
];

const brotli = (body) =>
  brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).byteLength;

/** A page of a site: nothing on it but our snippet. */
const site = async () => {
  const pages = new Map();
  const server = createServer((request, response) => {
    const page = pages.get(request.url);
    response.writeHead(page ? 200 : 404, {'content-type': 'text/html; charset=utf-8'}).end(page);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {server, pages, url: `http://localhost:${server.address().port}`};
};

const page = (portal, body) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trường</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script>addEventListener('dvc-ready', () => (document.documentElement.dataset.ready = 'yes'))</script>
<script type="module" src="${portal}/cdn/dvc-embed.js"></script>
<body>${body.replace(/<(dvc-[a-z-]+)/g, `<$1 portal="${portal}" site-key="size"`).replace(/ data-dvc=/g, ` data-dvc-portal="${portal}" data-dvc-site-key="size"$&`)}</body></html>`;

/** Opens a page with an empty cache and takes every script and every catalogue that its own document asked for. */
const measure = async (browser, url, painted) => {
  const context = await browser.newContext({viewport: {width: 360, height: 740}, locale: 'vi-VN'});
  const tab = await context.newPage();
  const loaded = [];
  tab.on('response', (response) => {
    if (response.frame() === tab.mainFrame()) loaded.push(response);
  });
  try {
    await tab.goto(url);
    await painted(tab);
    const files = await Promise.all(
      [...loaded].map(async (response) => {
        const type = response.headers()['content-type'] ?? '';
        const {pathname} = new URL(response.url());
        const kind = /javascript/.test(type) ? 'script' : /catalogue/.test(pathname) ? 'data' : undefined;
        return kind && response.ok() ? {kind, pathname, bytes: brotli(await response.body())} : undefined;
      }),
    );
    return files.filter(Boolean);
  } finally {
    await context.close();
  }
};

await ensureInstalled();
process.chdir(root);
const executablePath = await findBrowser().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
if (!(await buildForDemo())) process.exit(1);

const [{chromium}, {startDemo}] = await Promise.all([import('playwright-core'), import('../demo/start.mjs')]);
const dataDir = mkdtempSync(join(tmpdir(), 'dvc-size-'));
const {server, pages, url} = await site();
const log = [];
let demo;
let browser;
let over = 0;
try {
  demo = await startDemo({...process.env, PORT: '0', DATA_DIR: dataDir, SITES: `size=${url}`}, (line) =>
    log.push(line),
  );
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  for (const {path, name, budget, body, painted} of cases) {
    pages.set(path, page(demo.portal, body));
    const files = await measure(browser, url + path, painted);
    const sum = (kind) =>
      files.filter((file) => file.kind === kind).reduce((total, {bytes}) => total + bytes, 0);
    const script = sum('script');
    if (script === 0 || script > budget) over++;
    const data = sum('data');
    const verdict = script === 0 ? 'NOTHING LOADED' : script > budget ? 'OVER' : 'ok';
    console.log(`${name}: ${script} B of ${budget} B, ${verdict}${data ? `; catalogue ${data} B` : ''}`);
    for (const {pathname, bytes} of files.sort((a, b) => b.bytes - a.bytes)) {
      console.log(`  ${String(bytes).padStart(6)}  ${pathname}`);
    }
  }
} catch (error) {
  over++;
  console.error(error.message);
  for (const line of log.slice(-20)) console.error(line);
} finally {
  await browser?.close();
  await demo?.close();
  server.close();
  rmSync(dataDir, {recursive: true, force: true});
}
process.exit(over > 0 ? 1 : 0);
