/** Where an element is connected to. */
export interface Connection {
  /** Base URL of the portal, with a slash at the end. */
  portal: URL;
  /** Public key of the registered site; empty when the portal needs none for what is shown. */
  siteKey: string;
}

export type Theme = 'light' | 'dark' | 'auto';

/** The nearest element around that matches, across shadow roots, the element itself left out. */
export function closestAround(element: Element, selector: string): Element | undefined {
  for (let node: Node = element; ;) {
    const found =
      node === element ? element.parentElement?.closest(selector) : (node as Element).closest(selector);
    if (found) return found;
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot)) return undefined;
    node = root.host;
  }
}

/**
 * A portal's base as a site writes it.
 * @returns The URL with a slash at the end and without query or fragment; `undefined` when it is none of http(s).
 */
export function portalBase(text: string): URL | undefined {
  if (!/^https?:\/\//i.test(text.trim()) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
