import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import type {Browser, CDPSession, Page} from 'playwright-core';
import type {DossierList} from '../../src/contract/dossiers.js';
import {openBrowser} from '../journey/support/browser.js';
import {captcha, runDemo, type RunningDemo} from '../journey/support/demo.js';
import {bundleForPage, pageOfBundle} from '../node/client/page-bundle.js';
import {diplomaValues} from '../node/portal/a-dossier.js';
import {somebody} from '../node/portal/device.js';
import {readyDraft, signedIn, submission} from './support/person-with-draft.js';
import type {Filing, Matter} from './support/filing.js';
import {seeded} from './support/random.js';
import {UploadLog} from './support/upload-log.js';

const kills = 20;
const chunkSize = 512 * 1024;
/** Of the files of those who file at the same time: one is mostly sending, the other mostly all the rest. */
const fileSizes = [3 * chunkSize - 1000, 2000];

declare global {
  interface Window {
    Filing: typeof Filing;
    filings: Filing[];
    codeFor(mail: string): Promise<string>;
    transfer(order: object): Promise<void>;
  }
}

describe('a portal that is killed at any moment', () => {
  let demo: RunningDemo;
  let browser: Browser;
  let page: Page;
  let uploads: UploadLog;

  before(async () => {
    demo = await runDemo({BANK_RETRY_UNIT_MS: '200'});
    const files = await bundleForPage(
      `import {Filing} from './test/faults/support/filing.ts'; Object.assign(window, {Filing, filings: []});`,
    );
    browser = await openBrowser();
    page = await browser.newPage();
    await page.route(`${demo.portal}/people`, (route) =>
      route.fulfill({contentType: 'text/html', body: pageOfBundle}),
    );
    await page.route(`${demo.portal}/code/*`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: files.get(new URL(route.request().url()).pathname) ?? '',
      }),
    );
    await page.exposeFunction('codeFor', demo.codeFor);
    await page.exposeFunction('transfer', demo.transfer);
    await page.goto(`${demo.portal}/people`);
    await page.waitForFunction('window.filings');
    uploads = new UploadLog(page, chunkSize);
    await throttled(await page.context().newCDPSession(page));
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  it('loses nothing that it acknowledged, and gets at most one chunk again for each kill', async (t) => {
    const random = seeded();
    t.diagnostic(`seed ${random.seed}`);
    const matters = fileSizes.map((fileSize): Matter => ({
      person: somebody(),
      procedure: '1.004889',
      agency: 'so-gddt',
      values: diplomaValues,
      delivery: {methods: ['truc-tiep']},
      components: ['TP01', 'TP02', 'TP03'],
      fileSize,
      captcha,
    }));
    const filed = page.evaluate(async (given) => {
      window.filings = given.map((matter) => new window.Filing(matter));
      await Promise.all(window.filings.map((filing) => filing.run(window)));
    }, matters);

    const moments: string[] = [];
    for (let n = 0; n < kills; n += 1) {
      await Promise.race([ready(demo), filed]);
      // the supervisor waits longer after each short life; every third is long enough to calm it
      await Promise.race([pause(n % 3 === 2 ? random.between(2100, 2600) : random.between(0, 1200)), filed]);
      moments.push(await page.evaluate(() => window.filings.map(({step}) => step).join(' / ')));
      process.kill(demo.pids().portal, 'SIGKILL');
    }
    await page.evaluate(() => window.filings.forEach((filing) => (filing.last = true)));
    await filed;
    t.diagnostic(`killed during: ${moments.join('; ')}`);

    const found = await page.evaluate(() =>
      Promise.all(
        window.filings.map(async ({client, acknowledged}) => ({
          acknowledged,
          listed: (await client.dossiers.list()).dossiers.length,
          dossiers: await Promise.all(
            acknowledged.flatMap(({dossier}) => (dossier ? [client.dossiers.get(dossier)] : [])),
          ),
          payments: await Promise.all(
            acknowledged.flatMap(({payment}) => (payment ? [client.payments.get(payment)] : [])),
          ),
        })),
      ),
    );
    for (const {acknowledged, listed, dossiers, payments} of found) {
      assert.equal(listed, acknowledged.length);
      assert.deepEqual(
        dossiers.map(({values, reference}) => ({values, reference})),
        acknowledged.map(({values, reference}) => ({values, reference})),
      );
      assert.deepEqual(acknowledged[0]?.values, diplomaValues);
      assert.equal(payments.length, listed);
      assert.ok(payments.every(({state}) => state === 'settled'));
      for (const [n, {uploads: stored}] of dossiers.entries()) {
        assert.deepEqual(stored.map(({id}) => id).sort(), Object.keys(acknowledged[n]?.uploads ?? {}).sort());
        for (const {id, state, size} of stored) {
          assert.equal(state, 'stored');
          assert.ok(readFileSync(join(demo.dataDir, 'uploads', id)).equals(bytesOf(id, size)));
        }
      }
    }
    const repeated = uploads.repetitions();
    const again = [...repeated.values()].reduce((sum, each) => sum + each, 0);
    t.diagnostic(
      `${found.flatMap((one) => one.dossiers).length} dossiers; ${again} chunks of ${repeated.size} files sent again`,
    );
    assert.deepEqual(uploads.losses, []);
    assert.ok(again <= kills * matters.length, `${again} chunks were sent again`);
    assert.ok(Math.max(...repeated.values()) <= kills);
  });

  it('makes one dossier, one reference and one mail of twenty submissions at the same moment', async () => {
    const person = await signedIn(demo);
    const twenty = Array.from({length: 20}, () => randomUUID());
    const [withOneKey, withMany] = [await readyDraft(person), await readyDraft(person)];
    const withTheKey = await submission(person, withOneKey, randomUUID());
    const withOthers = await Promise.all(twenty.map((key) => submission(person, withMany, key)));

    const same = await Promise.all(twenty.map(() => withTheKey()));
    const different = await Promise.all(withOthers.map((submit) => submit()));

    assert.deepEqual(
      same.map(({status}) => status),
      twenty.map(() => 201),
    );
    const [reference, ...others] = new Set(same.map(({body}) => body.reference));
    assert.ok(reference);
    assert.deepEqual(others, []);
    const [taken, ...more] = different.filter(({status}) => status === 201);
    const second = taken?.body.reference;
    assert.ok(second);
    assert.deepEqual(more, []);
    const refused = different.filter(({status}) => status !== 201);
    assert.ok(refused.every(({body}) => 'code' in body && body['code'] === 'already-submitted'));

    const {body} = await person.ask<DossierList>('GET', 'dossiers');
    assert.deepEqual(body.dossiers.map((one) => one.reference).sort(), [reference, second].sort());
    // what was to be sent before has been sent then
    const mails = await demo.mailsTo(person.person.email, (all) =>
      all.some(({text}) => text.includes(second)),
    );
    for (const one of [reference, second])
      assert.equal(mails.filter(({text}) => text.includes(one)).length, 1);
  });
});

/** As the page makes them. */
const bytesOf = (id: string, size: number): Buffer =>
  Buffer.from(`%PDF-1.4\n% ${id}\n`.padEnd(size - 6, `${id} `) + '%%EOF\n');

/** A line on which a file takes a second: kills fall into its middle. */
async function throttled(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 3 * 1024 * 1024,
  });
}

async function ready({portal}: RunningDemo): Promise<void> {
  for (;;) {
    const answer = await fetch(`${portal}/.well-known/dvc-portal`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await pause(30);
  }
}
