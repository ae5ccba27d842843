import {uncover} from './scroll-to.js';

/**
 * Brings a part of an element into view, if it is not: of a frame, which is as tall as its content and can't scroll the page.
 * @param offset - Where the part begins, in pixels below the element's top.
 */
export function revealPart(element: HTMLElement, offset: number): void {
  const top = element.getBoundingClientRect().top + offset;
  if (top < 0 || top > innerHeight * 0.6) {
    // what scrolls around it may be another than the window
    element.style.scrollMarginTop = `${-offset}px`;
    element.scrollIntoView({block: 'start', behavior: 'instant'});
    element.style.scrollMarginTop = '';
  }
  uncover(element, offset);
}
