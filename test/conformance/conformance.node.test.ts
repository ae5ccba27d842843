import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {staticPortal} from '../../demo/static/static-portal.js';
import {runConformance, type ConformanceResult} from '../../src/testing/conformance/index.js';
import {servePlainly} from '../node/static/plain-server.js';
import {breakings} from './breakings.js';
import {brokenBy} from './broken.js';
import {startTestPortal, type TestPortal} from '../node/portal/start-test-portal.js';

const site = {siteKey: 'truong', origin: 'https://truong.example'};
const failed = (results: readonly ConformanceResult[]) =>
  results.filter(({ok}) => !ok).map(({name, detail}) => `${name}: ${detail ?? ''}`);

describe('the conformance kit', () => {
  let portal: TestPortal;
  before(async () => {
    portal = await startTestPortal({SITES: `${site.siteKey}=${site.origin}`});
  });
  after(() => portal.close());

  it('finds nothing wrong with the reference portal, and can find every promise broken', async () => {
    const results = await runConformance({portal: portal.url, ...site});

    assert.deepEqual(failed(results), []);
    assert.deepEqual(
      results.map(({name}) => name),
      Object.keys(breakings),
    );
  });

  for (const [name, ways] of Object.entries(breakings))
    for (const [index, breaking] of ways.entries())
      it(`tells of a portal that breaks “${name}” (${index + 1})`, async () => {
        const only = (one: string) => one === name;
        const results = await runConformance({portal: portal.url, ...site, only, fetch: brokenBy(breaking)});

        const {ok, detail} = results.find((result) => result.name === name) ?? {ok: true};
        assert.equal(ok, false);
        assert.ok(detail);
      });

  it('tells of a portal that does not answer at all', async () => {
    const [first, ...others] = await runConformance({portal: 'http://127.0.0.1:9/', ...site});

    assert.equal(first?.ok, false);
    assert.match(first.detail ?? '', /was not answered/);
    assert.deepEqual(others, []);
  });
});

describe('the conformance kit, on a portal of static files', () => {
  for (const landDate of ['2025-03-03', '2026-11-24'])
    it(`judges by its files alone, and finds nothing wrong (${landDate})`, async () => {
      const {base, close} = await servePlainly(staticPortal(landDate), '/truong/thu-tuc/');

      const results = await runConformance({portal: base, siteKey: '', origin: 'https://truong.example'});
      await close();

      assert.deepEqual(failed(results), []);
      assert.equal(results.length, 10);
    });

  it('tells of a file that is missing', async () => {
    const files = staticPortal('2026-11-24');
    files.delete('procedures/2.002854.json');
    const {base, close} = await servePlainly(files, '/');

    const results = await runConformance({portal: base, siteKey: '', origin: 'https://truong.example'});
    await close();

    assert.match(failed(results).join(), /2\.002854\.json answered 404/);
  });
});
