import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {build} from 'esbuild';
import type {Browser, Page} from 'playwright-core';
import {openBrowser} from '../journey/support/browser.js';
import {newDossier} from '../node/portal/a-dossier.js';
import {signedInDevice} from '../node/portal/device.js';
import {startTestPortal} from '../node/portal/start-test-portal.js';

/** Of the file whose way is timed, MiB, and how often, each time beside its peer. */
const timed = 64;
const pairs = 5;
/** Of the files whose weight on the page is compared, MiB. */
const [light, heavy] = [10, 1024];
const mebibyte = 1024 * 1024;

/** What the portal's own frame does with a file, and the peer: one plain PUT. */
const script = `
  import {v7} from 'uuid';
  import {createPortalClient, createMemoryStore} from './src/client/index.js';
  const client = createPortalClient({portal: location.origin, siteKey: '', store: createMemoryStore()});
  const file = () => document.querySelector('input').files[0];
  window.bench = {
    signIn: (person) => client.session.signIn(person),
    async put(url) {
      const began = performance.now();
      const answer = await fetch(url, {method: 'PUT', body: file()});
      await answer.text();
      return {whole: performance.now() - began};
    },
    async send(dossier) {
      const began = performance.now();
      let hashed = began;
      const id = v7();
      const given = file();
      const {state} = await client.uploads.send(dossier, {
        id, component: 'TP01', file: given, name: given.name, onProgress: (received) => received === 0 && (hashed = performance.now()),
      });
      if (state !== 'stored') throw new Error(state);
      const ended = performance.now();
      await client.uploads.remove(dossier, id);
      return {whole: ended - began, unhashed: ended - hashed};
    },
  };
`;

const folder = mkdtempSync(join(tmpdir(), 'dvc-bench-'));
const cdn = join(folder, 'cdn');
mkdirSync(cdn);
await build({
  stdin: {contents: script, resolveDir: process.cwd(), loader: 'ts'},
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  outdir: cdn,
});
await build({
  entryPoints: ['src/client/uploads/hash-worker.ts'],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outdir: cdn,
});

/** A PDF by its first bytes and its last, and nothing between. */
const fileOf = (size: number): string => {
  const path = join(folder, `${size}.pdf`);
  writeFileSync(path, '%PDF-1.4\n');
  truncateSync(path, size * mebibyte - 6);
  writeFileSync(path, '%%EOF\n', {flag: 'a'});
  return path;
};

const peer = createServer((request, response) => {
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'PUT',
    'access-control-allow-headers': '*',
  };
  if (request.method === 'OPTIONS') return void response.writeHead(204, headers).end();
  void pipeline(request, createWriteStream(join(folder, 'put'), {flush: true})).then(
    () => response.writeHead(200, headers).end(),
    () => response.destroy(),
  );
});
await new Promise<void>((resolve) => peer.listen(0, '127.0.0.1', resolve));
const put = `http://127.0.0.1:${(peer.address() as AddressInfo).port}/`;

const portal = await startTestPortal({CDN_DIR: cdn, UPLOAD_MAX_MIB: String(heavy)});
const device = await signedInDevice(portal);
const dossier = (await device.ask('POST', 'dossiers', {body: newDossier()})).body.id as string;

async function openPage(browser: Browser, size: number): Promise<Page> {
  const context = await browser.newContext({bypassCSP: true});
  const page = await context.newPage();
  await page.goto(portal.url);
  await page.setContent('<input type="file">');
  await page.addScriptTag({url: '/cdn/stdin.js', type: 'module'});
  await page.waitForFunction('window.bench');
  await page.evaluate((person) => (globalThis as any).bench.signIn(person), device.person);
  await page.locator('input').setInputFiles(fileOf(size));
  return page;
}

const sendIn = (page: Page) =>
  page.evaluate((id) => (globalThis as any).bench.send(id), dossier) as Promise<{
    whole: number;
    unhashed: number;
  }>;
const putIn = (page: Page) =>
  page.evaluate((url) => (globalThis as any).bench.put(url), put) as Promise<{whole: number}>;

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** The most that the page's process ever held, MiB. */
async function weightOf(size: number): Promise<number> {
  const browser = await openBrowser();
  try {
    const page = await openPage(browser, size);
    const session = await browser.newBrowserCDPSession();
    const {processInfo} = await session.send('SystemInfo.getProcessInfo');
    await sendIn(page);
    const peaks = processInfo
      .filter(({type}) => type === 'renderer')
      .map(({id}) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
    return Math.max(...peaks) / 1024;
  } finally {
    await browser.close();
  }
}

try {
  const browser = await openBrowser();
  const page = await openPage(browser, timed);
  await putIn(page);
  await sendIn(page);
  const ratios = {whole: [] as number[], unhashed: [] as number[]};
  for (let n = 0; n < pairs; n += 1) {
    const plain = await putIn(page);
    const ours = await sendIn(page);
    ratios.whole.push(plain.whole / ours.whole);
    ratios.unhashed.push(plain.whole / ours.unhashed);
  }
  await browser.close();
  console.log(
    `Upload of ${timed} MiB beside a plain PUT of the same file, ${pairs} pairs (speed, more is better)`,
  );
  console.log(
    `  with checksum, from its hash to the portal’s verdict: ${median(ratios.whole).toFixed(2)} ×, at least 0.5`,
  );
  console.log(`  without the hash: ${median(ratios.unhashed).toFixed(2)} ×, at least 0.85`);

  const [small, big] = [await weightOf(light), await weightOf(heavy)];
  console.log('Most memory of the page’s process (less is better)');
  console.log(
    `  ${heavy} MiB: ${big.toFixed(0)} MiB, ${light} MiB: ${small.toFixed(0)} MiB, ratio ${(big / small).toFixed(2)}, at most 1.3`,
  );
} finally {
  await portal.close();
  peer.close();
  rmSync(folder, {recursive: true, force: true});
}
