import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {accessible} from '../journey/support/axe.js';
import {desktop, openBrowser, phone} from '../journey/support/browser.js';
import {buildStories, serveStories, type Story} from './storybook.js';

/** Where pictures of every story go, when somebody wants to look at them. */
const pictures = process.env['STORY_PICTURES'];

/** Said by the browser itself about answers that a story is about. */
const expected = /^Failed to load resource|^\[dvc-embed [a-z-]+\]|^PortalError: /;

/** What the preview tells of the story that it shows. */
interface Preview {
  currentRender?: {phase?: string};
}

const stories = await buildStories();

/** A desktop of 1280 × 1024 at 400 % (WCAG 2.2, 1.4.10). */
const zoomed = {width: 320, height: 256};

/** Where stories are shown, one after another, and what the page said of the one that is. */
interface Stage {
  page: Page;
  complaints: string[];
}

/** Stories wait for timers more than they work: more at once than there are cores. */
const pagesAtOnce = 3;

describe('every story, on a phone and on a desktop', {concurrency: pagesAtOnce}, () => {
  const idle: Stage[] = [];
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveStories>>;
  before(async () => {
    if (pictures) mkdirSync(pictures, {recursive: true});
    [server, browser] = await Promise.all([serveStories(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const story of stories)
    it(`${story.title}: ${story.name}`, async () => {
      // used again, since what storybook loads is kept by its process; a story that failed leaves its own behind
      const stage = idle.pop() ?? (await openStage());
      const {page, complaints} = stage;

      await page.setViewportSize(phone);
      await show(page, story);
      for (const [name, viewport] of Object.entries({phone, desktop})) {
        await page.setViewportSize(viewport);
        assert.equal(await overflow(page), 0, `scrolls sideways on a ${name}`);
        await accessible(page, `${story.id} on a ${name}`, '#storybook-root');
        if (pictures)
          await page.screenshot({path: join(pictures, `${story.id}.${name}.png`), fullPage: true});
      }

      await page.setViewportSize(zoomed);
      assert.equal(await overflow(page), 0, 'scrolls sideways at 400 % zoom');
      assert.deepEqual(complaints, []);
      await forget(page);
      idle.push(stage);
    });

  async function openStage(): Promise<Stage> {
    const context = await browser.newContext({viewport: phone, reducedMotion: 'reduce'});
    const page = await context.newPage();
    await page.addInitScript(tellViolations);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return {page, complaints};
  }

  /** Stories must not find each other's drafts and sessions, nor a service worker that is about to end itself. */
  async function forget(page: Page): Promise<void> {
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', {
      origin: server.url,
      storageTypes: 'cookies,local_storage,indexeddb,cache_storage,service_workers',
    });
    await devtools.detach();
  }

  async function show(page: Page, {id}: Story): Promise<void> {
    // storybook's own axe would look at the same once more
    await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
    const phase = await page.waitForFunction(() => {
      const {__STORYBOOK_PREVIEW__: preview} = globalThis as {__STORYBOOK_PREVIEW__?: Preview};
      const now = preview?.currentRender?.phase;
      return now && ['finished', 'errored', 'aborted'].includes(now) && now;
    });
    if ((await phase.jsonValue()) !== 'finished') {
      const told = await page.locator('#error-message, #error-stack').allInnerTexts();
      assert.fail(told.join('\n').slice(0, 2000));
    }
  }
});

/** Runs in the page. */
function tellViolations(): void {
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, lineNumber}) => {
    console.error(`CSP ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
  });
}

/** Pixels that the page is wider than the screen. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
