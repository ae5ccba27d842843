let holders = 0;
let undo: (() => void) | undefined;

/** The page behind a sheet does not scroll. Where that would shift it, it is left as it is. */
export function lockPage(): void {
  if (holders++ > 0) return;
  const root = document.documentElement;
  const scroller = scrollerOfPage();
  const {overflowY} = scroller.style;
  const {scrollbarGutter} = root.style;
  const {scrollX, scrollY} = window;
  const before = placeOfPage();
  undo = () => {
    root.style.scrollbarGutter = scrollbarGutter;
    scroller.style.overflowY = overflowY;
  };
  // keeps the room of a scrollbar that takes some
  if (innerWidth > root.clientWidth) root.style.scrollbarGutter = 'stable';
  scroller.style.overflowY = 'hidden';
  if (placeOfPage() === before) return;
  // a browser that keeps no room, or a site that lays itself out by how it scrolls
  undo();
  scrollTo({left: scrollX, top: scrollY, behavior: 'instant'});
}

export function unlockPage(): void {
  if (--holders > 0) return;
  undo?.();
  undo = undefined;
}

/**
 * The element whose `overflow` the window takes: the body's, where the root says nothing. Were the root to say
 * something then, the body would scroll by itself, and what is sticky in it would move.
 */
function scrollerOfPage(): HTMLElement {
  const {documentElement: root, body} = document;
  const says = (element: Element) => getComputedStyle(element).overflow !== 'visible';
  return !says(root) && says(body) ? body : root;
}

function placeOfPage(): string {
  const {left, top, width, height} = document.body.getBoundingClientRect();
  return [left, top, width, height, scrollX, scrollY].join(' ');
}
