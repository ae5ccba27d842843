import {expect} from 'chai';
import {html, render} from 'lit';
import {violations} from '../../support/axe.js';
import {nameOf} from '../../support/person.js';

/** Everything a person meets below a node, shadow roots included. */
function* everything(root: ParentNode): Iterable<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

/** The first visible element of a kind with that name, now. */
export function find<T extends HTMLElement>(
  root: ParentNode,
  selector: string,
  name: string | RegExp,
): T | undefined {
  for (const element of everything(root))
    if (
      element.matches(selector) &&
      (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))) &&
      element.checkVisibility()
    )
      return element as T;
  return undefined;
}

/** Waits until something is so. */
export async function until<T>(what: () => T | undefined | null | false, patience = 4000): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const got = what();
    if (got) return got;
    if (performance.now() > end) throw new Error(`Not so within ${patience} ms: ${String(what)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const shows = (root: ParentNode, selector: string, name: string | RegExp): Promise<HTMLElement> =>
  until(() => find(root, selector, name));

export function type(input: HTMLElement, text: string): void {
  (input as HTMLInputElement).value = text;
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}

export const press = (element: Element, key: string): boolean =>
  element.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));

/** Where the focus is, inside shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

export async function isAccessible(element: Element): Promise<void> {
  expect(await violations(element)).to.deep.equal([]);
}

/** Puts a template with our styles into a shadow root, as a shell does. */
export function inShell(
  theme: 'light' | 'dark',
  content: unknown,
  styles: readonly CSSStyleSheet[],
): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [...styles];
  document.body.append(host);
  render(html`<div class="dvc-box" data-theme=${theme}>${content}</div>`, root);
  return root;
}
