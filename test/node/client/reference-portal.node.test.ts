import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {openBrowser} from '../../journey/support/browser.js';
import {pdf, transferValues} from '../portal/a-dossier.js';
import {mailTo, somebody} from '../portal/device.js';
import {startTestPortal, type TestPortal} from '../portal/start-test-portal.js';
import {bundleForPage, pageOfBundle} from './page-bundle.js';

/** What the portal's own frame does, without its views. */
const script = `
  import {v7} from 'uuid';
  import {createPortalClient, openFrameStore, createDrafts, editDraft} from './src/client/index.js';
  import {solveProofOfWork} from './src/client/captcha-work.js';
  const store = await openFrameStore();
  const client = createPortalClient({portal: location.origin, siteKey: '', store});
  const drafts = createDrafts({client, store});
  Object.assign(window, {client, drafts, store, editDraft, solveProofOfWork, v7});
`;

describe('the client and the reference portal', () => {
  let portal: TestPortal;
  let browser: Browser;
  let page: Page;
  const person = somebody();
  const papers = ['TP01', 'TP02', 'TP03', 'TP04'];
  const reload = async () => {
    await page.goto(`${portal.url}/frame-of-this-test`);
    await page.waitForFunction('window.drafts');
  };
  const inPage = <T>(code: string): Promise<T> => page.evaluate<T>(`(async () => {${code}})()`);

  before(async () => {
    portal = await startTestPortal();
    const files = await bundleForPage(script);
    browser = await openBrowser();
    page = await browser.newPage();
    await page.route(`${portal.url}/frame-of-this-test`, (route) =>
      route.fulfill({contentType: 'text/html', body: pageOfBundle}),
    );
    await page.route(`${portal.url}/code/*`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: files.get(new URL(route.request().url()).pathname) ?? '',
      }),
    );
    await reload();
  });
  after(async () => {
    await browser.close();
    await portal.close();
  });

  it('open an account, and are told what is wrong with it by field', async () => {
    const refused = await inPage<string>(
      `return client.accounts.register(${JSON.stringify({...person, email: 'x'})}).catch((e) => e.problem.errors[0].pointer);`,
    );
    assert.equal(refused, '/email');

    await inPage(`await client.accounts.register(${JSON.stringify(person)});`);
    const mail = await mailTo(portal, person.email, 'activation-code');
    await inPage(
      `await client.accounts.activate({username: '${person.username}', code: '${String(mail?.['code'])}'});`,
    );
    const who = await inPage<{username: string}>(
      `return client.session.signIn({username: '${person.username}', password: '${person.password}'});`,
    );

    assert.equal(who.username, person.username);
  });

  it('stay signed in over a reload, with the draft that was being typed', async () => {
    await inPage(`
      const begun = {id: v7(), procedure: '2.002478', agency: 'so-gddt', formVersion: '1', values: {},
        step: 'applicant', files: [], dirty: [], savedAt: new Date().toISOString()};
      await drafts.save(editDraft(begun, {values: ${JSON.stringify(transferValues)}}));`);

    await reload();

    assert.equal(await inPage('return (await client.session.restore()).username;'), person.username);
    assert.equal(
      await inPage("return (await drafts.latestFor('2.002478')).values['hocSinh.hoTen'];"),
      transferValues['hocSinh.hoTen'],
    );
  });

  it('bring the draft and its files to the portal, and see what was changed elsewhere', async () => {
    const pushed = await inPage<{
      conflicts: object[];
      draft: {values: Record<string, string>; dirty: string[]};
    }>(`
      let {draft} = await drafts.push(await drafts.latestFor('2.002478'));
      await client.dossiers.patch(draft.id, draft.version, {values: {'chuyenTruong.lop': '10A2'}});
      return drafts.push(editDraft(draft, {delivery: {methods: ['truc-tiep']}}));`);
    assert.deepEqual(pushed.conflicts, []);
    assert.deepEqual(pushed.draft.dirty, []);
    assert.equal(pushed.draft.values['chuyenTruong.lop'], '10A2');

    const states = await inPage<string[]>(`
      const {id} = await drafts.latestFor('2.002478');
      const bytes = Uint8Array.from(atob('${pdf(300_000).toString('base64')}'), (c) => c.charCodeAt(0));
      const file = new Blob([bytes], {type: 'application/pdf'});
      const sent = [];
      for (const component of ${JSON.stringify(papers)})
        sent.push(await client.uploads.send(id, {id: v7(), component, file, name: 'đơn.pdf'}));
      const liar = new Blob(['MZ not a PDF'], {type: 'application/pdf'});
      const refused = await client.uploads.send(id, {id: v7(), component: 'TP01', file: liar, name: 'x.pdf'});
      await client.uploads.remove(id, refused.id);
      return [...sent.map(({state}) => state), refused.state + ' ' + refused.problem];`);
    assert.deepEqual(states, ['stored', 'stored', 'stored', 'stored', 'refused file-type']);
  });

  it('submit once with work that the device did, hear of it, and find it again by its reference', async () => {
    const {reference, again, tracked, heard} = await inPage<Record<string, string>>(`
      const {id} = await drafts.latestFor('2.002478');
      const stop = new AbortController();
      const first = client.events.watch(id, {signal: stop.signal}).next();
      const key = crypto.randomUUID();
      const captcha = await client.captchas.create(key);
      const solution = await solveProofOfWork(captcha.proofOfWork);
      const submission = {captcha: {kind: 'proof-of-work', id: captcha.id, solution}, declared: true};
      const [one, two] = await Promise.all([
        client.dossiers.submit(id, key, submission), client.dossiers.submit(id, key, submission)]);
      const {reference} = await client.dossiers.track(one.reference);
      const {value} = await first;
      stop.abort();
      return {reference: one.reference, again: two.reference, tracked: reference, heard: value.status.name};`);

    assert.equal(heard, 'Mới đăng ký');
    assert.match(reference ?? '', /^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    assert.equal(again, reference);
    assert.equal(tracked, reference);
  });

  it('refresh from four frames at once without anybody being signed out', async () => {
    const account = await inPage<string | undefined>(`
      const frames = await Promise.all([0, 1, 2, 3].map(() => new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = location.href;
        frame.onload = async () => {
          while (!frame.contentWindow.drafts) await new Promise((r) => setTimeout(r, 20));
          resolve(frame.contentWindow);
        };
        document.body.append(frame);
      })));
      const name = 'session:' + client.portal.href;
      for (let round = 0; round < 10; round += 1) {
        const kept = await store.get(name);
        await store.set(name, {...kept, renewAt: 0}, {secret: true});
        await Promise.all(frames.map(async (frame) => {
          await frame.client.session.restore();
          await frame.client.session.authority.renew((await store.get(name)).accessToken);
          await frame.client.dossiers.list();
        }));
      }
      return client.session.account?.username;`);

    assert.equal(account, person.username);
  });

  it('sign out so that nothing is left on the device', async () => {
    const left = await inPage<string[]>("await client.session.signOut(); return store.keys('');");

    assert.deepEqual(left, []);
    assert.equal(await inPage('return client.dossiers.list().catch((e) => e.code);'), 'signed-out');
  });
});
