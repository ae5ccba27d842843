import type {Page} from 'playwright-core';
import {inPage} from '../../faults/support/in-page.js';

/** Waits until a wizard's dialog is shown, or gone. */
export const isOpen = async (page: Page, open: boolean): Promise<void> => {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('dvc-dossier-wizard')].some(
        ({shadowRoot}) => shadowRoot?.querySelector('dialog')?.matches(':modal') === true,
      ) === wanted,
    open,
  );
};

/** Where the page behind a sheet is scrolled to, and whether it can be. */
export const pageBehind = (page: Page): Promise<{scrolled: number; width: number}> =>
  page.evaluate(() => ({scrolled: scrollY, width: document.body.getBoundingClientRect().width}));

/**
 * Remembers where everything of the page is.
 * @returns Tells what has moved since, by the places and by the browser's own list of shifts.
 */
export async function stillness(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(inPage(`(${String(remember)})()`));
  return () => page.evaluate<string[]>('moved()');
}

/** Runs in the page. */
function remember(): void {
  // a line of text that runs by itself is no shift
  const elements = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getAnimations().length === 0,
  );
  const places = () =>
    elements.map((element) => {
      const {left, top, width, height} = element.getBoundingClientRect();
      return `${element.localName}#${element.id}.${element.className} ${left} ${top} ${width} ${height}`;
    });
  const before = places();
  const shifts: string[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push(`shift ${(entry as PerformanceEntry & {value: number}).value}`);
  }).observe({type: 'layout-shift'});
  Object.assign(globalThis, {
    moved: () => [...shifts, ...places().filter((place, index) => place !== before[index])],
  });
}
