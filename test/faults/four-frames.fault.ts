import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import type {Browser, Frame, Page} from 'playwright-core';
import type {PortalClient} from '../../src/client/index.js';
import type {OwnSession} from '../../src/client/session.js';
import type {View} from '../../src/elements/view.js';
import {desktop, openBrowser, openProfile, phone, type Profile} from '../journey/support/browser.js';
import {runDemo, type RunningDemo} from '../journey/support/demo.js';
import {pdf} from '../journey/support/papers.js';
import {someone} from '../journey/support/people.js';
import * as wizard from '../journey/support/wizard.js';
import {signedIn} from './support/person-with-draft.js';
import {seeded} from './support/random.js';

const views = ['wizard', 'payment', 'tracker', 'login'] as const;
type Name = (typeof views)[number];
const refreshes = 50;
const reloads = 10;
const papers = [
  'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký',
  'Học bạ (bản chính)',
  'Giấy chứng nhận trúng tuyển vào lớp đầu cấp trung học phổ thông, ghi rõ loại hình trường (công lập hoặc tư thục)',
  'Giấy giới thiệu chuyển trường do hiệu trưởng nhà trường nơi đi cấp',
];

/** In a frame: gets other tokens now and then, as if those at hand had run out. */
async function refreshOften(): Promise<void> {
  const {client, store} = document.querySelector('main > *') as View;
  const session = (client as PortalClient & {session: OwnSession}).session;
  for (let round = 0; round < 5; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
    await session.restore();
    const kept = (await store?.get(`session:${client.portal.href}`)) as {accessToken: string} | undefined;
    await session.authority.renew(kept?.accessToken ?? '');
  }
  await client.dossiers.list();
}

describe('four frames of a portal on one page', () => {
  let demo: RunningDemo;
  const site = createServer((_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOfFour(demo.portal)),
  );
  const siteUrl = () => `http://localhost:${(site.address() as AddressInfo).port}`;

  before(async () => {
    site.listen(0, '127.0.0.1');
    await once(site, 'listening');
    demo = await runDemo({SITES: `four=${siteUrl()}`});
  });
  after(async () => {
    site.close();
    await demo?.close();
  });

  describe('that each refresh the session fifty times', () => {
    const random = seeded();
    const refreshed = new Map<string, number>();
    const signedOut: string[] = [];
    let browser: Profile;
    let page: Page;

    before(async () => {
      browser = await openProfile();
      page = await browser.openPage();
      // a frame out of sight has its timers slowed down
      await page.setViewportSize(desktop);
      await page.exposeFunction('toldSignedOut', (tag: string) => signedOut.push(tag));
      page.on('response', (response) => {
        const request = response.request();
        if (!response.ok() || !request.url().endsWith('/api/v1/sessions')) return;
        const view = viewOf(request.frame());
        refreshed.set(view, (refreshed.get(view) ?? 0) + 1);
      });
    });
    after(() => browser?.close());

    const frameOf = async (name: Name): Promise<Frame> => {
      for (;;) {
        const frame = page.frames().find((one) => viewOf(one) === name);
        const there = await frame?.evaluate(() => 'client' in (document.querySelector('main > *') ?? {}));
        if (frame && there) return frame;
        await pause(20);
      }
    };
    /** Again and again, in whatever document the frame has after a reload. */
    const inFrame = async <T>(name: Name, run: (frame: Frame) => Promise<T>): Promise<T> => {
      for (;;) {
        try {
          return await run(await frameOf(name));
        } catch (error) {
          if (!/context was destroyed|detached|navigat|find context|Target closed/i.test(String(error)))
            throw error;
        }
      }
    };

    it('stay signed in, whatever is reloaded and whenever', async (t) => {
      t.diagnostic(`seed ${random.seed}`);
      const {person} = await signedIn(demo);
      const {username, password} = person;
      await page.goto(siteUrl());
      await (
        await frameOf('login')
      ).evaluate(
        (credentials) => (document.querySelector('main > *') as View).client.session.signIn(credentials),
        {username, password},
      );

      refreshed.clear();

      let stopped = false;
      const refreshing = Promise.all(
        views.map(async (name) => {
          while ((refreshed.get(name) ?? 0) < refreshes || !stopped)
            await inFrame(name, (frame) => frame.evaluate(refreshOften));
        }),
      );
      const reloading = (async () => {
        for (let n = 0; n < reloads; n += 1) {
          await pause(random.between(200, 1500));
          const which = Math.floor(random.between(0, views.length + 2));
          const name = views[which];
          if (name) await inFrame(name, (frame) => frame.evaluate(() => location.reload()));
          else await page.reload({waitUntil: 'commit'});
        }
        stopped = true;
      })();
      await Promise.race([Promise.all([refreshing, reloading]), refreshing.then(() => reloading)]);

      t.diagnostic(`refreshes: ${JSON.stringify(Object.fromEntries(refreshed))}`);
      for (const name of views) {
        const account = await inFrame(name, (frame) =>
          frame.evaluate(async () => {
            const {client} = document.querySelector('main > *') as View;
            await client.dossiers.list();
            return (await client.session.restore())?.username;
          }),
        );
        assert.equal(account, username, name);
      }
      assert.deepEqual(signedOut, []);
    });
  });

  describe('where the browser refuses them all storage', () => {
    const mother = someone('Y Blưih Niê');
    let browser: Browser;
    let page: Page;

    before(async () => {
      browser = await openBrowser();
      page = await browser.newPage({viewport: phone});
    });
    after(() => browser?.close());

    it('let a parent file from the first field to the receipt all the same', async () => {
      await page.goto(demo.school);
      await wizard.findAndBegin(
        page,
        'chuyen truong thpt',
        'Chuyển trường đối với học sinh trung học phổ thông',
      );
      const frame = wizard.wizardFrame(page);
      await frame.getByRole('group', {name: 'Người nộp hồ sơ'}).waitFor();
      const refused = await frame.locator('body').evaluate(() => {
        try {
          return void sessionStorage.length;
        } catch (error) {
          return (error as Error).name;
        }
      });
      await wizard.fillApplicant(frame, mother, 'Mẹ');
      await wizard.fillTransfer(frame);
      await wizard.askToRegister(page);
      await wizard.register(frame, mother, demo);
      await wizard.attach(frame, Object.fromEntries(papers.map((name, n) => [name, pdf(`giấy ${n}.pdf`)])));
      await wizard.press(frame, 'Tiếp tục');
      await wizard.chooseDelivery(frame);
      await wizard.press(frame, 'Tiếp tục');
      const reference = await wizard.submit(frame);

      assert.equal(refused, 'SecurityError');
      const answer = await fetch(`${demo.portal}/api/v1/tracking/${reference}`);
      assert.equal(answer.status, 200);
    });
  });
});

const viewOf = (frame: Frame): string => /\/embed\/(\w+)/.exec(frame.url())?.[1] ?? '';

const pageOfFour = (portal: string) => `<!doctype html>
<meta charset="utf-8"><title>Bốn khung</title>
<script type="module" src="${portal}/cdn/dvc-embed.js"></script>
<script>addEventListener('dvc-signed-out', ({target}) => toldSignedOut(target.localName));</script>
<dvc-portal portal="${portal}" site-key="four">
  <div style="display: grid; grid-template-columns: repeat(4, 300px); align-items: start">
    <dvc-dossier-wizard></dvc-dossier-wizard><dvc-payment></dvc-payment>
    <dvc-dossier-tracker></dvc-dossier-tracker><dvc-login></dvc-login>
  </div>
</dvc-portal>`;
