import type {Dossier} from '../contract/dossiers.js';
import type {DossierEvent} from '../contract/events.js';
import {pause} from './abort.js';
import {isPortalError} from './errors.js';

/** Milliseconds between two looks. */
const period = 2_000;
/** Longest pause after failures. */
const longest = 30_000;

/** The changes of a dossier, found by looking again and again while the page is visible. */
export async function* pollOf(
  get: () => Promise<Dossier>,
  signal: AbortSignal,
): AsyncGenerator<DossierEvent> {
  let seen: Dossier | undefined;
  let wait = period;
  for (;;) {
    if (isVisible()) {
      try {
        const now = await get();
        if (seen) yield* changes(seen, now);
        seen = now;
        wait = period;
      } catch (error) {
        if (signal.aborted || isPortalError(error, 'signed-out') || isPortalError(error, 'not-found'))
          throw error;
        wait = Math.min(wait * 2, longest);
      }
    }
    await pause(wait, signal);
  }
}

function* changes(before: Dossier, now: Dossier): Generator<DossierEvent> {
  const newer = now.history.slice(before.history.length);
  for (const {status, at} of newer) yield {type: 'status', status, at};
  // A dossier does not name its payments: whoever waits for one looks at it again on any event.
  if (newer.length === 0 && before.obligation?.state !== now.obligation?.state)
    yield {type: 'status', status: now.status, at: now.updatedAt};
}

/** Servers and workers have no page that could be hidden. */
const isVisible = () => (globalThis.document as Document | undefined)?.visibilityState !== 'hidden';
