let holders = 0;
let undo: (() => void) | undefined;

/** The page behind a sheet does not scroll. Where that would shift it, it is left as it is. */
export function lockPage(): void {
  if (holders++ > 0) return;
  const root = document.documentElement;
  const {overflow, scrollbarGutter} = root.style;
  const {scrollX, scrollY} = window;
  const before = placeOfPage();
  undo = () => Object.assign(root.style, {overflow, scrollbarGutter});
  // keeps the room of a scrollbar that takes some
  if (innerWidth > root.clientWidth) root.style.scrollbarGutter = 'stable';
  root.style.overflow = 'hidden';
  if (placeOfPage() === before) return;
  // an old browser, or a site whose body scrolls once its root does not
  undo();
  scrollTo({left: scrollX, top: scrollY, behavior: 'instant'});
}

export function unlockPage(): void {
  if (--holders > 0) return;
  undo?.();
  undo = undefined;
}

function placeOfPage(): string {
  const {left, top, width, height} = document.body.getBoundingClientRect();
  return [left, top, width, height, scrollX, scrollY].join(' ');
}
