import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {seeded} from '../../faults/support/random.js';
import {UploadLog} from '../../faults/support/upload-log.js';
import {openBrowser} from '../../journey/support/browser.js';
import {newDossier, sha256} from '../portal/a-dossier.js';
import {signedInDevice} from '../portal/device.js';
import {startTestPortal, type TestPortal} from '../portal/start-test-portal.js';
import {openDroppingLine, type DroppingLine} from './dropping-line.js';
import {bundleForPage, pageOfBundle} from './page-bundle.js';

/** MiB of the file that is dropped; `UPLOAD_MIB=50` for a long one. */
const mebibytes = Number(process.env['UPLOAD_MIB'] ?? 12);
const drops = 10;
const chunkSize = 512 * 1024;

/** What the portal's own frame does with files, without its views. */
const script = `
  import {v7} from 'uuid';
  import {createPortalClient, createMemoryStore} from './src/client/index.js';
  const client = createPortalClient({portal: location.origin, siteKey: '', store: createMemoryStore()});
  /** A PDF of so many bytes, all different. */
  const paper = (size) => {
    const bytes = new Uint8Array(size);
    for (let at = 0, x = size; at < size; at += 1) bytes[at] = x = (x * 1103515245 + 12345 + at) & 255;
    bytes.set(new TextEncoder().encode('%PDF-1.4\\n% ' + v7() + '\\n'));
    return new Blob([bytes], {type: 'application/pdf'});
  };
  const again = ['offline', 'timeout', 'unavailable', 'server'];
  window.order = [];
  window.send = async (dossier, component, size) => {
    const id = v7();
    const options = {id, component, file: paper(size), name: component + '.pdf', onProgress: () => order.push(component)};
    for (;;)
      try {
        const {state, sha256} = await client.uploads.send(dossier, options);
        return {id, state, sha256};
      } catch (error) {
        if (!again.includes(error.code)) throw error;
      }
  };
  window.client = client;
`;

describe('a line that drops', () => {
  let line: DroppingLine;
  let portal: TestPortal;
  let browser: Browser;
  let page: Page;
  let dossier: string;
  const inPage = <T>(code: string): Promise<T> => page.evaluate<T>(`(async () => {${code}})()`);

  before(async () => {
    line = await openDroppingLine();
    portal = await startTestPortal({PUBLIC_URL: line.url, UPLOAD_MAX_MIB: String(Math.max(20, mebibytes))});
    const listening = [...portal.context.origins()].find((origin) => origin !== line.url);
    line.leadsTo(Number(new URL(listening ?? '').port));
    const device = await signedInDevice(portal);
    dossier = (await device.ask('POST', 'dossiers', {body: newDossier()})).body.id;
    const files = await bundleForPage(script);
    browser = await openBrowser();
    page = await browser.newPage();
    await page.route(`${line.url}/frame-of-this-test`, (route) =>
      route.fulfill({contentType: 'text/html', body: pageOfBundle}),
    );
    await page.route(`${line.url}/code/*`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: files.get(new URL(route.request().url()).pathname) ?? '',
      }),
    );
    await page.goto(`${line.url}/frame-of-this-test`);
    await page.waitForFunction('window.client');
    await inPage(`await client.session.signIn(${JSON.stringify(device.person)})`);
  });
  after(async () => {
    await browser?.close();
    await portal?.close();
    await line?.close();
  });

  it('ten times in one file: it arrives identical, with at most one chunk again for each drop', async (t) => {
    const random = seeded();
    t.diagnostic(`seed ${random.seed}, ${mebibytes} MiB`);
    const size = mebibytes * 1024 * 1024;
    const log = new UploadLog(page, chunkSize);
    line.cutAfter(Array.from({length: drops}, () => random.between(10_000, size - 10_000)));

    const {id, state, sha256: told} = await inPage<any>(`return send('${dossier}', 'TP01', ${size})`);

    assert.equal(state, 'stored');
    assert.equal(sha256(await readFile(join(portal.dataDir, 'uploads', id))), told);
    assert.equal(line.drops(), drops);
    const again = log.repetitions().get(id) ?? 0;
    t.diagnostic(`${again} chunks again`);
    assert.ok(again <= drops, `${again} chunks were sent again`);
    assert.deepEqual(log.losses, []);
  });

  it('is shared by the files of three components, and each arrives identical', async () => {
    line.cutAfter([1_000_000, 3_000_000]);

    const sent = await inPage<any[]>(
      `return Promise.all(['TP02', 'TP03', 'TP04'].map((one, n) => send('${dossier}', one, 1_500_000 + n)))`,
    );

    for (const {id, state, sha256: told} of sent) {
      assert.equal(state, 'stored');
      assert.equal(sha256(await readFile(join(portal.dataDir, 'uploads', id))), told);
    }
    const order = await inPage<string[]>('return order');
    const begun = order.indexOf('TP02');
    const ended = order.lastIndexOf('TP02');
    assert.ok(order.slice(begun, ended).includes('TP04'), 'the last began before the first had ended');
  });
});
