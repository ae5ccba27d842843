import assert from 'node:assert/strict';
import type {FrameLocator, Page} from 'playwright-core';
import type {Random} from './random.js';

/** How long something has to be on screen to be kept whatever happens, ms. */
const onScreen = 1000;

const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy0123456789ấềợữ'];

/** Somebody who types without end into fields of one wizard, and knows what stood in each of them and when. */
export class Typist {
  private readonly page: Page;
  private readonly frame: () => FrameLocator;
  private readonly random: Random;
  private readonly history = new Map<string, {at: number; value: string}[]>();
  /** Characters that had to survive a reload, and did. */
  survived = 0;

  constructor(page: Page, frame: () => FrameLocator, random: Random) {
    this.page = page;
    this.frame = frame;
    this.random = random;
  }

  /** Into one of the fields after another, by their labels, for so long in milliseconds. */
  async typesFor(duration: number, labels: readonly string[]): Promise<void> {
    const end = Date.now() + duration;
    while (Date.now() < end) {
      const label = this.pick(labels);
      const field = this.frame().getByLabel(label, {exact: true});
      await field.focus();
      await this.page.keyboard.press('End');
      const many = this.random.between(2, 14);
      for (let n = 0; n < many && Date.now() < end; n += 1) {
        const letter = this.pick(letters);
        await this.page.keyboard.insertText(letter);
        const shown = await field.inputValue();
        const typed = this.newest(label) + letter;
        assert.equal(shown, typed, `${label}: a key press is lost`);
        this.note(label, typed);
        await new Promise((resolve) => setTimeout(resolve, this.random.between(0, 45)));
      }
    }
  }

  /** After a reload at that instant: what had been on screen for a second is there, and nothing that never was. */
  async findsAgain(reloadedAt: number, labels: readonly string[]): Promise<void> {
    for (const label of labels) {
      const found = await this.frame().getByLabel(label, {exact: true}).inputValue();
      const due = this.history.get(label)?.findLast(({at}) => at <= reloadedAt - onScreen)?.value ?? '';
      assert.ok(found.startsWith(due), `${label}: “${due}” was on screen for a second, “${found}” is there`);
      assert.ok(this.newest(label).startsWith(found), `${label}: “${found}” is there, and never was typed`);
      this.survived += due.length;
      this.history.set(label, [{at: 0, value: found}]);
    }
  }

  private newest(label: string): string {
    return this.history.get(label)?.at(-1)?.value ?? '';
  }

  private note(label: string, value: string): void {
    this.history.set(label, [...(this.history.get(label) ?? []), {at: Date.now(), value}]);
  }

  private pick<T>(among: readonly T[]): T {
    return among[Math.floor(this.random.between(0, among.length))] as T;
  }
}
