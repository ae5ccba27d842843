import type {Locator, Page} from 'playwright-core';

/** Pictures in a row that show the same: then nothing scrolls or grows any more. */
const still = {atRest: 10, beforeAPress: 3};

/** At a step change the page scrolls to the box: a press in the middle of that would land beside the button. */
export const atRest = (page: Page): Promise<void> => settled(page, still.atRest);

/** Presses as a hand does: it brings the thing into view, and waits until that stands still. */
export async function click(target: Locator): Promise<void> {
  await readyToPress(target);
  await target.click();
}

/** The same, for what is ticked. */
export async function check(target: Locator): Promise<void> {
  await readyToPress(target);
  await target.check();
}

async function readyToPress(target: Locator): Promise<void> {
  // not by the browser's driver, which waits for pictures of a frame: out of sight it makes none
  await target.evaluate((element) => element.scrollIntoView({block: 'nearest'}));
  await settled(target.page(), still.beforeAPress);
}

async function settled(page: Page, pictures: number): Promise<void> {
  for (let same = 0, last = ''; same < pictures;) {
    const now = await page.evaluate(
      () =>
        new Promise<string>((resolve) =>
          requestAnimationFrame(() => {
            // in a sheet that scrolls, not the page
            const sheets = [...document.querySelectorAll('dvc-dossier-wizard')].flatMap(
              ({shadowRoot}) => shadowRoot?.querySelector('[part="dialog-body"]') ?? [],
            );
            const scrolled = [document.documentElement, ...sheets].map((one) => [
              one.scrollTop,
              one.scrollHeight,
            ]);
            resolve(scrolled.join(' '));
          }),
        ),
    );
    same = now === last ? same + 1 : 0;
    last = now;
  }
}
