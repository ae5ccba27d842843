/** Scrolls until an element's top stands at the window's, or just below what the page keeps there. */
export function scrollToTop(element: Element): void {
  element.scrollIntoView({block: 'start', behavior: 'instant'});
  uncover(element);
}

/** Brings an element's top into view, if it is not. */
export function reveal(element: Element): void {
  const {top} = element.getBoundingClientRect();
  if (top < 0 || top > innerHeight * 0.8) scrollToTop(element);
  else uncover(element);
}

/** A header that stays at the window's top covers what is scrolled there, and few pages say so by `scroll-padding`. */
export function uncover(element: Element, offset = 0): void {
  const {left, width, top: above, bottom} = element.getBoundingClientRect();
  const top = above + offset;
  const root = element.getRootNode() as Document | ShadowRoot;
  const isCovered = (y: number) => !element.contains(root.elementFromPoint(left + width / 2, y));
  const first = Math.max(0, Math.ceil(top));
  const last = Math.min(first + innerHeight / 3, bottom);
  let y = first;
  while (y < last && isCovered(y)) y += 2;
  // covered whole, it is not a header
  if (y > first && y < last) scrollBy({top: top - y, behavior: 'instant'});
}
