import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Catalogue, Procedure, type Component} from '../../../src/contract/catalogue.js';
import * as z from '../../../src/contract/zod.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

describe('a paper that is still needed on paper', () => {
  let portal: TestPortal;
  let papers: Component[];

  before(async () => {
    portal = await startTestPortal();
    const read = async (path: string) => (await fetch(`${portal.url}/api/v1/${path}`)).json();
    const {procedures} = z.parse(Catalogue, await read('catalogue'));
    const embedded = await Promise.all(
      procedures
        .filter(({filing}) => filing === 'embedded')
        .map(async ({code}) => z.parse(Procedure, await read(`procedures/${code}`))),
    );
    papers = embedded.flatMap(({components}) => components);
  });
  after(() => portal.close());

  it('says what it is and where one gets it, in both languages, in every procedure that is filed here', () => {
    const toBring = papers.filter(({fromForm, upload}) => !fromForm && upload !== false);

    assert.ok(toBring.length > 30);
    for (const {name, guidance} of toBring) {
      assert.ok(guidance, `nothing is said of “${name}”`);
      const {what, where} = guidance;
      for (const text of [what.vi, what.en, where.vi, where.en])
        assert.ok(text && text.length > 10, `too little is said of “${name}”`);
      assert.ok(what.vi.length <= 130, `more than a line is said of “${name}”`);
    }
  });

  it('says nothing where the portal makes the paper itself', () => {
    const made = papers.filter(({fromForm}) => fromForm);

    assert.ok(made.length > 0);
    assert.deepEqual(
      made.filter(({guidance}) => guidance),
      [],
    );
  });

  it('tells papers of like names apart', () => {
    const whereOf = (name: RegExp) => papers.find((paper) => name.test(paper.name))?.guidance?.where.vi ?? '';

    assert.match(whereOf(/do hiệu trưởng/), /trường đang học/);
    assert.match(whereOf(/do giám đốc sở/), /Sở Giáo dục/);
    assert.match(whereOf(/^Kế hoạch giáo dục cá nhân/), /Trường/);
    assert.match(whereOf(/^Giấy xác nhận khuyết tật/), /Ủy ban nhân dân cấp xã/);
    assert.match(whereOf(/người có công/), /người có công/);
  });

  it('never looks official: guidance that was not looked up says so, and a specimen says it in itself', async () => {
    const hrefs = new Set(papers.flatMap(({guidance}) => guidance?.specimen?.href ?? []));

    assert.ok(papers.every(({guidance}) => !guidance || ['A', 'K'].includes(guidance.mark)));
    assert.ok(hrefs.size >= 6);
    for (const href of hrefs) {
      const answer = await fetch(new URL(href, `${portal.url}/`));
      const drawing = await answer.text();
      assert.equal(answer.status, 200, href);
      assert.match(answer.headers.get('content-type') ?? '', /^image\/svg\+xml/);
      assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.match(drawing, /MẪU MINH HOẠ · KHÔNG PHẢI GIẤY TỜ THẬT/);
      assert.doesNotMatch(drawing, /<script|CỘNG H[OÒ]À? XÃ HỘI/i);
    }
    assert.equal((await fetch(`${portal.url}/specimens/khong-co.svg`)).status, 404);
  });
});
