/** What stands for an entry of the page's history while it is open. */
export interface HistorySheet {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
}

/** A member of `history.state`: names of the sheets that are open at an entry, the lowest first. */
const member = 'dvc-sheets';
/** How long a page may take to go where it said; it may never arrive there. In milliseconds. */
const patience = 1000;

const sheets = new Map<string, HistorySheet>();
/** Names at the entry where the page is, but for those that were left; and how many there are with them. */
let known: readonly string[] = [];
let depth = 0;
/** Sheets whose entry stayed below one that the page has made. */
const spent = new Set<string>();
/** The page is about to go somewhere else, and a step back would call that off. */
let isGoing = false;
let leaving: Promise<void> | undefined;
let arrived: (() => void) | undefined;

/** The page's own state is kept beside ours: whatever its router reads at Back and Forward, it is where it was. */
function stateOfPage(): Record<string, unknown> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}

function named(): readonly string[] {
  const names = stateOfPage()[member];
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** Sheets that were open when the page was loaded again, until each has been found. */
let lost: Set<string> | undefined;

/**
 * Takes a sheet up. Its name is its place among its kind in the page, so that after a reload (phones end a page whose
 * camera was opened) the entry finds its sheet again.
 * @returns The sheet's name for {@link entered} and {@link left}.
 */
export function enlist(element: Element, sheet: HistorySheet): string {
  const place = [...document.querySelectorAll(element.localName)].indexOf(element);
  let name = `${element.localName} ${place}`;
  if (place < 0 || sheets.has(name)) name = `${element.localName} ${Math.random()}`;
  if (!lost) {
    known = named();
    depth = known.length;
    lost = new Set(known);
    addEventListener('popstate', moved);
    watchGoing();
  }
  sheets.set(name, sheet);
  if (lost.delete(name) && known.includes(name)) sheet.open();
  return name;
}

export function dismiss(name: string): void {
  sheets.delete(name);
}

/** A sheet was opened: Back now closes it. */
export async function entered(name: string): Promise<void> {
  await leaving;
  if (!sheets.get(name)?.isOpen || named().includes(name)) return;
  try {
    history.pushState({...stateOfPage(), [member]: [...named(), name]}, '');
  } catch {
    // a document that may not write its history, such as a sandboxed one: the sheet works without
    return;
  }
  known = named();
  depth = known.length;
  spent.delete(name);
}

/** A sheet was closed otherwise than by Back: no entry of it is left on top. */
export function left(name: string): void {
  if (!known.includes(name)) return;
  known = known.filter((one) => one !== name);
  if (!leaving && !isGoing && named().at(-1) === name) goBack();
  else spent.add(name);
}

/** Where a browser can tell; elsewhere a page that closes a sheet and goes on at once may have to be asked twice. */
function watchGoing(): void {
  if (typeof navigation === 'undefined') return;
  navigation.addEventListener('navigate', ({destination, hashChange, downloadRequest}) => {
    isGoing = !destination.sameDocument && !hashChange && downloadRequest === null;
    // `tel:` and the like leave the page where it is
    if (isGoing) setTimeout(() => (isGoing = false), patience);
  });
}

function goBack(): void {
  const now = new Promise<void>((resolve) => {
    arrived = resolve;
    setTimeout(resolve, patience);
  }).finally(() => {
    if (leaving === now) leaving = undefined;
  });
  leaving = now;
  history.back();
}

function moved(): void {
  const names = named();
  const back = leaving !== undefined || names.length < depth;
  const isOurs = back || names.length > depth;
  const gone = known.filter((name) => !names.includes(name));
  known = names;
  depth = names.length;
  if (!isOurs) return;
  arrived?.();
  for (const name of gone) sheets.get(name)?.close();
  const last = names.at(-1);
  if (last === undefined) return;
  const sheet = sheets.get(last);
  if (sheet?.isOpen) return;
  // it was closed while another lay over it
  if (back) goBack();
  else if (!spent.has(last)) sheet?.open();
}
