import {scrollToTop} from './scroll-to.js';

/**
 * What loads above an element pushes it down: it stays in view until it has settled or the person does something.
 * @param settling - Milliseconds after it is ready.
 */
export function stayInView(element: HTMLElement, settling: number): void {
  const acts = ['pointerdown', 'keydown', 'wheel', 'touchmove'];
  const watch = new ResizeObserver(() => scrollToTop(element));
  const stop = () => {
    watch.disconnect();
    for (const act of acts) removeEventListener(act, stop, {capture: true});
  };
  watch.observe(document.body);
  for (const act of acts) addEventListener(act, stop, {capture: true, passive: true});
  element.addEventListener('dvc-ready', () => setTimeout(stop, settling), {once: true});
}

/** Neither a reload nor Back or Forward: the address was just followed. */
export function isFreshVisit(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type !== 'reload' && navigation?.type !== 'back_forward';
}
