import type {LitElement} from 'lit';

/**
 * Puts an element's styles into the root that it stands in: the shadow root of a shell, or the document of the portal's
 * frame. Each sheet once; what is there already stays. Constructable sheets pass a strict Content-Security-Policy.
 */
export function adoptStylesInRoot(element: LitElement): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const own = (element.constructor as typeof LitElement).elementStyles
    .map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet))
    .filter((sheet) => sheet !== undefined);
  const there = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...there, ...own.filter((sheet) => !there.includes(sheet))];
}
