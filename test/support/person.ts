/** Milliseconds that a person waits for something to show. */
const patience = 4000;

export interface Person {
  /** Waits until the words can be read somewhere, or say what a picture shows; resolves with the smallest element. */
  sees(words: string | RegExp): Promise<HTMLElement>;
  /** Waits until the words are gone. */
  seesNoMore(words: string | RegExp): Promise<void>;
  /** Types into the field of that label, in place of what is there, and leaves it. */
  types(label: string, text: string): Promise<void>;
  /** Chooses in a list, or among radio buttons or boxes, by the words on screen. `label`: of the list. */
  chooses(option: string | RegExp, label?: string): Promise<void>;
  /** Presses a button, a link or a fold, by its name. */
  presses(name: string | RegExp): Promise<void>;
  /** Gives files to the chooser of that name. */
  attaches(label: string | RegExp, ...files: File[]): Promise<void>;
  /** What stands in the field of that label. */
  reads(label: string): Promise<string>;
}

/**
 * Somebody in front of what `within` shows, looking also into open shadow roots: parts are reached by their role and
 * name alone. Errors tell the names that there were.
 */
export function person(within: Element | Document | ShadowRoot): Person {
  const field = (label: string) =>
    find(
      within,
      'input, textarea, select',
      (element) => matches(nameOf(element), label),
      `a field “${label}”`,
    );

  return {
    sees: (words) =>
      find(within, '*', (element) => showsItself(element, words), `the words “${String(words)}”`),
    seesNoMore: (words) =>
      until(
        () => !seen(within, '*').some((element) => showsItself(element, words)),
        () => `“${String(words)}” is still there`,
      ),
    async types(label, text) {
      const control = (await field(label)) as HTMLInputElement | HTMLTextAreaElement;
      control.focus();
      control.value = text;
      control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      control.dispatchEvent(new Event('change', {bubbles: true}));
      control.blur();
      await pause();
    },
    async chooses(option, label) {
      if (label === undefined) {
        const box = await find(
          within,
          'input[type=radio], input[type=checkbox]',
          (element) => matches(nameOf(element), option),
          `a choice “${String(option)}”`,
        );
        box.click();
      } else {
        const list = (await field(label)) as HTMLSelectElement;
        const wanted = () => [...list.options].find(({text}) => matches(tidy(text), option));
        await until(
          () => wanted() !== undefined,
          () =>
            `no “${String(option)}” in “${label}”: ${[...list.options].map(({text}) => text.trim()).join(', ')}`,
        );
        list.value = wanted()?.value ?? '';
        list.dispatchEvent(new Event('input', {bubbles: true}));
        list.dispatchEvent(new Event('change', {bubbles: true}));
      }
      await pause();
    },
    async presses(name) {
      const target = await find(
        within,
        'button, a[href], summary, [role=button]',
        (element) => matches(nameOf(element), name) && element.getAttribute('aria-disabled') !== 'true',
        `a button or link “${String(name)}”`,
      );
      target.focus();
      target.click();
      await pause();
    },
    async attaches(label, ...files) {
      const chooser = (await find(
        within,
        'input[type=file]',
        (element) => matches(nameOf(element), label),
        `a file chooser “${String(label)}”`,
        all,
      )) as HTMLInputElement;
      const carrier = new DataTransfer();
      for (const file of files) carrier.items.add(file);
      chooser.files = carrier.files;
      chooser.dispatchEvent(new Event('input', {bubbles: true}));
      chooser.dispatchEvent(new Event('change', {bubbles: true}));
      await pause();
    },
    reads: async (label) => ((await field(label)) as HTMLInputElement).value,
  };
}

type Root = Element | Document | ShadowRoot;

/** Every element below, also in open shadow roots. */
function all(root: Root, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const inside = root instanceof Element && root.shadowRoot ? [root, root.shadowRoot] : [root];
  for (const one of inside)
    for (const element of one.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) found.push(...all(element.shadowRoot, selector));
    }
  return found;
}

const seen = (root: Root, selector: string): HTMLElement[] =>
  all(root, selector).filter((element) => element.checkVisibility({visibilityProperty: true}));

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === tidy(wanted) : wanted.test(name);

/** Shows the words itself, not only something inside it. */
function showsItself(element: Element, words: string | RegExp): boolean {
  if (element instanceof HTMLScriptElement || element instanceof HTMLStyleElement) return false;
  const holds = (text: string) => (typeof words === 'string' ? text.includes(tidy(words)) : words.test(text));
  if (element instanceof HTMLImageElement) return holds(tidy(element.alt));
  return (
    holds(tidy(element.textContent)) && ![...element.children].some((child) => holds(tidy(child.textContent)))
  );
}

/** The accessible name, as far as our templates make use of the rules. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelledBy = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = tidy(labelledBy.map((id) => textOf(root.getElementById(id))).join(' '));
  if (named) return named;
  const aria = tidy(element.getAttribute('aria-label'));
  if (aria) return aria;
  const labels = (element as HTMLInputElement).labels;
  if (labels && labels.length > 0) return tidy([...labels].map(textOf).join(' '));
  return tidy(textOf(element)) || tidy(element.getAttribute('title'));
}

/** Text as it is read out: pictures by their `alt`, nothing of what is hidden from readers. */
function textOf(node: Node | null | undefined): string {
  if (!node) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element)) return '';
  if (node.getAttribute('aria-hidden') === 'true') return '';
  if (node instanceof HTMLImageElement) return node.alt;
  return [...node.childNodes].map(textOf).join('');
}

async function find(
  within: Root,
  selector: string,
  fits: (element: HTMLElement) => boolean,
  what: string,
  look = seen,
): Promise<HTMLElement> {
  let found: HTMLElement | undefined;
  await until(
    () => (found = look(within, selector).find(fits)) !== undefined,
    () => {
      const there = selector === '*' ? [tidy(textIn(within))] : look(within, selector).map(nameOf);
      return `there is no ${what}; there is: ${there
        .map((one) => `“${one}”`)
        .join(', ')
        .slice(0, 1500)}`;
    },
  );
  return found as HTMLElement;
}

const textIn = (root: Root): string =>
  seen(root, '*')
    .filter((element) => element.children.length === 0)
    .map(({textContent}) => textContent)
    .join(' ');

const pause = () => new Promise((resolve) => setTimeout(resolve));

async function until(condition: () => boolean, complaint: () => string): Promise<void> {
  const end = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > end) throw new Error(complaint());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
