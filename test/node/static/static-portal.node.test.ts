import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createCatalogueClient} from '../../../src/client/catalogue-client.js';
import type {CatalogueClient} from '../../../src/client/portal-client.js';
import {staticPortal} from '../../../demo/static/static-portal.js';
import {servePlainly} from './plain-server.js';

const first = async (client: CatalogueClient, query: string, count = 1) =>
  (await client.procedures.search({query})).slice(0, count).map(({code}) => code as string);

for (const [time, landDate] of [
  ['the seed’s time', '2025-03-03'],
  ['today', '2026-11-24'],
] as const)
  describe(`a folder of ${time}`, () => {
    const files = staticPortal(landDate);

    it('has only names that any server can serve, and no address with a host of its own but the official portal', () => {
      for (const path of files.keys()) assert.match(path, /^(procedures\/)?[\w.-]+\.json$/);
      const hosts = [...files.values()].flatMap((text) => text.match(/https?:\/\/[^"/]+/g) ?? []);
      assert.deepEqual([...new Set(hosts)], ['https://dichvucong.gov.vn']);
    });

    it('says of papers where one gets them, and names no drawing that the folder does not have', () => {
      const texts = [...files.values()];

      assert.ok(texts.some((text) => text.includes('Ủy ban nhân dân cấp xã nơi đăng ký khai sinh')));
      assert.ok(texts.every((text) => !text.includes('"specimen"')));
    });

    it('claims nothing but search, and hands every filing over without a made-up address', () => {
      const {capabilities} = JSON.parse(files.get('dvc-portal.json') ?? '');
      assert.ok(Object.values(capabilities).every((claimed) => claimed === false));
      for (const [path, text] of files) {
        if (!path.startsWith('procedures/')) continue;
        const {filing, handoff} = JSON.parse(text);
        assert.deepEqual(
          {filing, handoff},
          {
            filing: 'handoff',
            handoff: {url: 'https://dichvucong.gov.vn/', exact: false},
          },
        );
      }
    });

    it('names agencies of that date only, and each that a procedure names', () => {
      const {agencies} = JSON.parse(files.get('dvc-portal.json') ?? '');
      for (const {validFrom, validTo, id} of agencies) {
        assert.ok(!validFrom || validFrom <= landDate, id);
        assert.ok(!validTo || landDate <= validTo, id);
      }
      const ids = new Set(agencies.map(({id}: {id: string}) => id));
      for (const {agencies: named, code} of JSON.parse(files.get('catalogue.json') ?? '').procedures)
        for (const id of named) assert.ok(ids.has(id), `${code}: ${id}`);
    });

    it('keeps the marks, and no word that was meant for developers', () => {
      for (const [path, text] of files)
        if (path.startsWith('procedures/')) {
          const {certainty, duration} = JSON.parse(text);
          assert.ok(certainty.name && certainty.code, path);
          assert.equal(duration?.comment, undefined, path);
        }
    });
  });

describe('a school’s folder of the seed’s time, under a sub-path of a server that sets no types', () => {
  let client: CatalogueClient;
  let server: Awaited<ReturnType<typeof servePlainly>>;
  before(async () => {
    server = await servePlainly(staticPortal('2025-03-03'), '/truong/thu-tuc/');
    client = createCatalogueClient({portal: server.base, siteKey: ''});
  });
  after(() => server.close());

  it('holds the 70 procedures', async () => {
    assert.equal((await client.procedures.catalogue()).procedures.length, 70);
  });

  it('gives the three transfers first for "chuyển trường"', async () => {
    const transfers = ['1.005099', '2.002478', '2.002481'];
    assert.deepEqual((await first(client, 'chuyển trường', 3)).sort(), transfers);
  });

  it('finds the upper-secondary transfer without diacritics, in capitals, in NFD and by initials', async () => {
    for (const query of [
      'chuyen truong thpt',
      'CHUYỂN TRƯỜNG thpt',
      'CHUYỂN TRƯỜNG thpt'.normalize('NFD'),
      'ctthpt',
    ])
      assert.deepEqual(await first(client, query), ['2.002478'], query);
  });

  it('tells what to prepare, with the conditions of its papers', async () => {
    const {components, agencies, duration} = await client.procedures.get('2.002478');
    assert.equal(components.length, 5);
    assert.equal(components[4]?.condition, 'Chuyển đến từ tỉnh, thành phố khác');
    assert.deepEqual(agencies, ['so-gddt']);
    assert.equal(duration?.note, 'Tính từ khi nhận đủ hồ sơ');
  });

  it('knows both amounts of the one procedure with a fee', async () => {
    const {fees, free} = await client.procedures.get('1.004889');
    assert.deepEqual([fees.map(({amount}) => amount), free], [[500_000, 250_000], false]);
  });

  it('gives the numbers that people could call then', async () => {
    assert.equal((await client.describe()).support.length, 4);
  });

  it('is asked by plain GET alone: no preflight that such a server could not answer', () => {
    assert.ok(server.asked.length > 3);
    for (const request of server.asked) assert.match(request, /^GET /);
  });
});

describe('a school’s folder of today', () => {
  let client: CatalogueClient;
  let server: Awaited<ReturnType<typeof servePlainly>>;
  before(async () => {
    server = await servePlainly(staticPortal('2026-11-24'), '/');
    client = createCatalogueClient({portal: server.base, siteKey: ''});
  });
  after(() => server.close());

  it('holds what took the place of the old procedures', async () => {
    assert.equal((await client.procedures.catalogue()).procedures.length, 43);
    assert.deepEqual(await first(client, 'chuyen truong'), ['2.002854']);
  });

  it('sends a parent who lost a diploma to the certified copy, not to the re-issue for the issuer’s mistakes', async () => {
    for (const query of ['cấp lại bằng', 'mất bằng', 'mat bang'])
      assert.deepEqual(await first(client, query), ['3.000465'], query);
    assert.deepEqual(await first(client, 'bằng in sai'), ['2.002850']);
  });

  it('takes an old link to what replaced it, over every code that the matter had', async () => {
    for (const old of ['2.002478', '1.000270', '1.005099'])
      assert.equal((await client.procedures.get(old)).code, '2.002854', old);
  });

  it('says of the transfer that the school decides, and how long that takes from another province', async () => {
    const {agencies} = await client.describe();
    const {agencies: ids, duration, componentsShortened} = await client.procedures.get('2.002854');
    assert.deepEqual(
      ids.map((id) => agencies.find((one) => one.id === id)?.name),
      ['Cơ sở giáo dục'],
    );
    assert.equal(componentsShortened, true);
    assert.match(duration?.note ?? '', /^Trong tỉnh: 5 ngày làm việc; từ tỉnh khác đến: 8 ngày làm việc/);
  });

  it('does not call a procedure free about whose fee nothing is known', async () => {
    for (const {free, code} of (await client.procedures.catalogue()).procedures)
      assert.equal(free, undefined, code);
  });

  it('gives no number of a province that is no more', async () => {
    const text = JSON.stringify(await client.describe());
    assert.deepEqual((await client.describe()).support, []);
    assert.doesNotMatch(text, /0260|0905061104/);
  });
});

describe('a date of which the facts say nothing', () => {
  it('is refused in words', () => {
    assert.throws(() => staticPortal('2025-12-01'), /not of 2025-12-01/);
    assert.throws(() => staticPortal('2026-13-01'), /no date/);
  });
});
