import {marksIn, upgradeMark} from './marks.js';
import {loaders, tags} from './tags.js';

/** How near an element may come to the viewport before its code is asked for. */
const margin = '600px';
const methods = ['open', 'close', 'reset', 'search'] as const;

type Waiting = HTMLElement & Partial<Record<(typeof methods)[number], (...given: unknown[]) => unknown>>;

const asked = new Map<string, Promise<unknown>>();

/** Loads an element's code, once. A load that failed is tried again at the next call. */
export function load(tag: string): Promise<unknown> {
  const known = asked.get(tag);
  if (known) return known;
  const loading = (loaders[tag] ?? (() => Promise.resolve()))().catch((error: unknown) => {
    asked.delete(tag);
    console.error(`[dvc-embed load-failed] <${tag}>:`, error);
    throw error;
  });
  asked.set(tag, loading);
  return loading;
}

/**
 * Watches a page: upgrades plain marks, and loads the code of an element when it comes near the viewport or when one
 * of its methods is called. Content that comes later is seen too.
 * @returns Stops watching.
 */
export function watchPage(page: Document): () => void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries)
        if (isIntersecting) {
          near.unobserve(target);
          void begin(target as Waiting).catch(() => undefined);
        }
    },
    {rootMargin: margin},
  );
  const isCalled = /[?&]dvc=|#dvc-payment$/.test(location.href) || 'dvc-sheets' in Object(history.state);
  const look = (root: ParentNode) => {
    for (const mark of marksIn(root)) upgradeMark(mark);
    const elements = elementsIn(root);
    for (const element of elements) {
      if (customElements.get(element.localName)) continue;
      wait(element);
      near.observe(element);
    }
    if (isCalled) void import('./called.js').then(({answerCall}) => answerCall(elements, begin));
  };
  look(page);
  const changes = new MutationObserver((records) => {
    for (const {addedNodes, target, type} of records) {
      if (type === 'attributes') look(target as HTMLElement);
      for (const node of addedNodes) if (node instanceof HTMLElement) look(node);
    }
  });
  changes.observe(page, {childList: true, subtree: true, attributeFilter: ['data-dvc']});
  return () => {
    changes.disconnect();
    near.disconnect();
  };
}

const selector = tags.join(',');
const elementsIn = (root: ParentNode): Waiting[] => [
  ...(root instanceof HTMLElement && root.matches(selector) ? [root] : []),
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** Before its class is there, an element takes calls on behalf of it: each loads the code and goes on then. */
function wait(element: Waiting): void {
  for (const method of methods)
    if (!Object.hasOwn(element, method))
      Object.defineProperty(element, method, {
        configurable: true,
        writable: true,
        value: async (...given: unknown[]) => {
          await begin(element);
          return element[method]?.(...given);
        },
      });
}

async function begin(element: Waiting): Promise<void> {
  await load(element.localName);
  for (const method of methods) delete element[method];
}
