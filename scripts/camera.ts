import {setTimeout as pause} from 'node:timers/promises';
import type {CDPSession, Locator, Page} from 'playwright-core';
import type {Profile} from '../test/journey/support/browser.js';

export interface Shot {
  caption: string;
  /** PNG. */
  picture: Buffer;
}

export interface Screen {
  /** CSS pixels. */
  width: number;
  height: number;
  /** Pixels of the picture for each CSS pixel; 0: as the browser was told, which reaches frames of another site too. */
  scale: number;
  mobile: boolean;
}

/** What stays at the top of a school's page when it is scrolled, and some air, in CSS pixels. */
const covered = 62;

/**
 * Takes what a person sees of a page, with a part of it at the top of the window.
 * Not by Playwright's own pictures: those are one pixel for one on a browser that was started by hand.
 */
export async function createCamera(page: Page, {width, height, scale, mobile}: Screen) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: scale, mobile});
  await session.send('Emulation.setScrollbarsHidden', {hidden: true});
  return async (caption: string, top?: Locator): Promise<Shot> => {
    await top?.evaluate((element) => element.scrollIntoView({block: 'start', behavior: 'instant'}));
    if (top) await page.evaluate((y) => window.scrollBy({top: -y, behavior: 'instant'}), covered);
    await pause(500); // transitions, and a frame's height
    return {caption, picture: await capture(session)};
  };
}

const capture = async (session: CDPSession): Promise<Buffer> =>
  Buffer.from((await session.send('Page.captureScreenshot', {format: 'png'})).data, 'base64');

/** Pictures of one size in a row, each with its caption below. */
export async function sideBySide(browser: Profile, shots: readonly Shot[]): Promise<Buffer> {
  const page = await browser.openPage();
  const figures = shots.map(
    ({caption, picture}) =>
      `<figure><img src="data:image/png;base64,${picture.toString('base64')}"><figcaption>${caption}</figcaption></figure>`,
  );
  await page.setContent(`<!doctype html><style>
    body { display: inline-flex; gap: 36px; margin: 0; padding: 36px; background: #e9ecf0; }
    figure { margin: 0; width: min-content; }
    img { display: block; border-radius: 18px; }
    figcaption { padding-block-start: 18px; color: #333; font: 26px/1.3 'Noto Sans', sans-serif; text-align: center; }
  </style>${figures.join('')}`);
  const row = page.locator('body');
  const size = await row.boundingBox();
  if (!size) throw new Error('nothing to see');
  await page.setViewportSize({width: Math.ceil(size.width), height: Math.ceil(size.height)});
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
