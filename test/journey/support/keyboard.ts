import assert from 'node:assert/strict';
import type {ElementHandle, Frame, JSHandle, Page} from 'playwright-core';

export interface Focused {
  /** `button`, `link`, `text`, `radio`, `checkbox`, `file`, or the tag. */
  kind: string;
  name: string;
}

/** What has the focus, through shadow roots and frames. */
export async function focused(page: Page): Promise<Focused> {
  let where: Page | Frame = page;
  for (;;) {
    const handle: JSHandle<Element | null> = await where.evaluateHandle(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active;
    });
    const element: ElementHandle | null = handle.asElement();
    const frame: Frame | null | undefined = await element?.contentFrame();
    if (frame) {
      where = frame;
      continue;
    }
    return where.evaluate((active) => {
      if (!(active instanceof HTMLElement)) return {kind: 'nothing', name: ''};
      const root = active.getRootNode() as Document | ShadowRoot;
      const said = (active.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .flatMap((id) => root.getElementById(id) ?? []);
      const labels = 'labels' in active ? [...((active as HTMLInputElement).labels ?? [])] : [];
      const words = said.length > 0 ? said : labels.length > 0 ? labels : [active];
      const name = active.getAttribute('aria-label') ?? words.map(({textContent}) => textContent).join(' ');
      const input = active instanceof HTMLInputElement ? active.type : '';
      const kinds: Record<string, string> = {
        BUTTON: 'button',
        A: 'link',
        TEXTAREA: 'text',
        SELECT: 'select',
        SUMMARY: 'button',
      };
      const kind = ['radio', 'checkbox', 'file'].includes(input)
        ? input
        : input
          ? 'text'
          : (kinds[active.tagName] ?? active.tagName);
      return {kind, name: name.replace(/\s+/g, ' ').trim()};
    }, element);
  }
}

/** Tab until the wanted thing has the focus, as a person does who can't point. */
export async function tabTo(page: Page, kind: string, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < 120; tabs += 1) {
    const now = await focused(page);
    if (now.kind === kind && (typeof name === 'string' ? now.name === name : name.test(now.name))) return;
    passed.push(`${now.kind} “${now.name}”`);
    await page.keyboard.press('Tab');
  }
  assert.fail(`no ${kind} “${String(name)}” on the way: ${passed.join(', ')}`);
}

/** Tab to the next field of that label and type into it. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, 'text', label);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
}
