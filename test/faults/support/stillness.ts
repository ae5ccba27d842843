import type {Frame, Page} from 'playwright-core';
import {inPage} from './in-page.js';

/** One step change of a box, as the page around it and the frame inside saw it. */
export interface Change {
  /** What moved or grew outside the box, but for what the box's own growth pushed down. */
  moved: string[];
  /** The browser's own list of shifts of the same. */
  shifted: string[];
  /** The longest run of pictures painted while something was cut off at the frame's lower edge. */
  cut: number;
  /** CSS pixels that a scrollbar took inside. */
  scrollbar: number;
  scrolled: number;
  /** Where the box's top stood in the window before and stands after, and where what covers the window's top ends. */
  topBefore: number;
  topAfter: number;
  cover: number;
  windowHeight: number;
}

interface Watched {
  begin(): void;
  end(): Omit<Change, 'cut' | 'scrollbar'>;
}

/** Watches everything around a box. Runs in the page. */
function watch(selector: string, coverSelector: string): void {
  interface Shift extends PerformanceEntry {
    sources: {node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly}[];
  }
  const box = () => document.querySelector(selector) as Element;
  const nameOf = (node: Element) => `${node.localName}${node.id && `#${node.id}`}.${node.className}`;
  const isOutside = (node: Node) => {
    for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at === box()) return false;
    return true;
  };
  const isPinned = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
    return false;
  };
  // a line of text that runs by itself is no shift
  for (const animation of document.getAnimations()) animation.pause();
  const others = () =>
    [...document.body.querySelectorAll('*')].filter(
      (element) =>
        isOutside(element) && !element.contains(box()) && !isPinned(element) && element.checkVisibility(),
    );
  const placeOf = (element: Element) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    return {left: left + scrollX, top: top + scrollY, width, height};
  };
  const near = (a: number, b: number) => Math.abs(a - b) < 0.6;

  let shifts: Shift[] = [];
  const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
  observer.observe({type: 'layout-shift', buffered: false});

  let places = new Map<Element, ReturnType<typeof placeOf>>();
  let boxBefore = placeOf(box());
  let scrollBefore = scrollY;

  const watched: Watched = {
    begin() {
      observer.takeRecords();
      shifts = [];
      places = new Map(others().map((element) => [element, placeOf(element)]));
      boxBefore = placeOf(box());
      scrollBefore = scrollY;
    },
    end() {
      shifts.push(...(observer.takeRecords() as Shift[]));
      const now = placeOf(box());
      const grown = now.height - boxBefore.height;
      const below = boxBefore.top + boxBefore.height - 1;
      const moved = [...places].flatMap(([element, was]) => {
        const is = placeOf(element);
        const pushed = was.top >= below ? grown : 0;
        const still =
          near(is.top, was.top + pushed) &&
          near(is.left, was.left) &&
          near(is.width, was.width) &&
          near(is.height, was.height);
        return still ? [] : [`${nameOf(element)} ${JSON.stringify(was)} → ${JSON.stringify(is)}`];
      });
      // what is pushed out of sight, or comes from there, has an empty rectangle in the list
      const isAfter = (node: Node) =>
        Boolean(box().compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
      const shifted = shifts.flatMap(({sources}) =>
        sources.flatMap(({node, previousRect: was, currentRect: is}) =>
          node &&
          isOutside(node) &&
          !(isAfter(node) && (near(was.left, is.left) || was.width * is.width === 0))
            ? [`${node.nodeName} ${JSON.stringify(was)} → ${JSON.stringify(is)}`]
            : [],
        ),
      );
      if (
        !near(now.top, boxBefore.top) ||
        !near(now.left, boxBefore.left) ||
        !near(now.width, boxBefore.width)
      )
        moved.push('the box itself');
      return {
        moved,
        shifted,
        scrolled: scrollY - scrollBefore,
        topBefore: boxBefore.top - scrollBefore,
        topAfter: now.top - scrollY,
        cover: document.querySelector(coverSelector)?.getBoundingClientRect().bottom ?? 0,
        windowHeight: innerHeight,
      };
    },
  };
  Object.assign(globalThis, {watched});
}

/** Counts painted pictures in which something is cut off. Runs in the frame. */
function count(): void {
  const seen = {cut: 0, scrollbar: 0};
  let run = 0;
  Object.assign(globalThis, {seen});
  const look = () => {
    const {scrollHeight, clientHeight, clientWidth} = document.documentElement;
    run = scrollHeight > clientHeight ? run + 1 : 0;
    seen.cut = Math.max(seen.cut, run);
    seen.scrollbar = Math.max(seen.scrollbar, innerWidth - clientWidth);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export async function watchStillness(page: Page, frame: Frame, box: string, cover: string): Promise<void> {
  await page.evaluate(inPage(`(${String(watch)})(${JSON.stringify(box)}, ${JSON.stringify(cover)})`));
  await frame.evaluate(inPage(`(${String(count)})()`));
}

/** What a step change did to the page. @param arrived - Resolves once the new step is there. */
export async function changeOf(page: Page, frame: Frame, arrived: () => Promise<void>): Promise<Change> {
  await page.evaluate('watched.begin()');
  await frame.evaluate('Object.assign(seen, {cut: 0, scrollbar: 0})');
  await arrived();
  await settled(frame);
  await settled(page);
  const around = await page.evaluate<Omit<Change, 'cut' | 'scrollbar'>>('watched.end()');
  return {...around, ...(await frame.evaluate<Pick<Change, 'cut' | 'scrollbar'>>('seen'))};
}

/** Until nothing has changed its height for some pictures. */
const settled = (where: Page | Frame): Promise<void> =>
  where.evaluate<void>(
    `new Promise((resolve) => {
      let still = 0, last = 0;
      const look = () => {
        const {scrollHeight} = document.documentElement;
        still = scrollHeight === last && scrollHeight <= Math.max(scrollHeight, innerHeight) ? still + 1 : 0;
        last = scrollHeight;
        if (still > 12) resolve(); else requestAnimationFrame(look);
      };
      look();
    })`,
  );
