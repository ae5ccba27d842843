import type {Strings} from './messages.js';

/** A site's custom properties that reach into frames, each with the CSS property that its value must fit. */
const tokens: Readonly<Record<string, string>> = {
  '--dvc-accent': 'color',
  '--dvc-accent-text': 'color',
  '--dvc-text': 'color',
  '--dvc-muted': 'color',
  '--dvc-surface': 'color',
  '--dvc-surface-2': 'color',
  '--dvc-border': 'color',
  '--dvc-danger': 'color',
  '--dvc-success': 'color',
  '--dvc-warning': 'color',
  '--dvc-radius': 'width',
  '--dvc-space': 'width',
  '--dvc-font': 'font-family',
};

/** The site's `em` and `rem` are not the frame's: Bootstrap 3 makes a rem 10 px. */
const inPixels = (value: string, style: CSSStyleDeclaration, root: CSSStyleDeclaration): string =>
  value.replace(/^([\d.]+)(r?em)$/, (_, number: string, unit: string) => {
    const size = parseFloat(unit === 'em' ? style.fontSize : root.fontSize);
    return `${Number(number) * size}px`;
  });

/** What a site has set of our custom properties on an element or above it; the font is the page's own unless named. */
export function readTokens(element: Element): Strings {
  const style = getComputedStyle(element);
  const root = getComputedStyle(document.documentElement);
  const read: Record<string, string> = {};
  for (const [name, property] of Object.entries(tokens)) {
    const value = style.getPropertyValue(name).trim();
    if (value) read[name] = property === 'width' ? inPixels(value, style, root) : value;
  }
  read['--dvc-font'] ||= style.fontFamily;
  return read;
}

/** Takes only what parses as a value of its kind and asks for nothing over the network. */
export const isSafeToken = (name: string, value: string): boolean => {
  const property = Object.hasOwn(tokens, name) ? tokens[name] : undefined;
  return (
    property !== undefined &&
    value.length <= 500 &&
    !/[;{}<>\\]|(url|image|image-set|src|var|env|attr)\(/i.test(value) &&
    CSS.supports(property, value)
  );
};

/** Sets a site's values on the frame's root, and takes back those that it no longer sends. */
export function applyTokens(root: HTMLElement, sent: Strings): void {
  for (const name of Object.keys(tokens)) {
    const value = sent[name];
    if (value !== undefined && isSafeToken(name, value)) root.style.setProperty(name, value);
    else root.style.removeProperty(name);
  }
}
