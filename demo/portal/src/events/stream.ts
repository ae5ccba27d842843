import type {Context} from '../platform/context.js';
import type {EventHub} from './hub.js';
import {eventsAfter, lastEvents, type EventRow} from './store.js';

/** Milliseconds between comments that keep proxies from cutting a silent line. */
const heartbeat = 15_000;

/** Milliseconds after which a reader has to come again, with a session that still holds. */
const longest = 600_000;

/**
 * A dossier's events as server-sent events. Without an id to go on from it begins with how things stand, so that
 * nothing falls between reading the dossier and watching it. Ends when the reader leaves, the hub
 * closes, or after ten minutes.
 */
export function eventStream(
  {database}: Context,
  hub: EventHub,
  dossier: string,
  lastId: string | undefined,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let wake: () => void = () => undefined;
  let left = false;
  let timer: NodeJS.Timeout | undefined;
  const end = Date.now() + longest;
  const unwatch = hub.watch(dossier, () => wake());

  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const run = async () => {
        send('retry: 2000\n: open\n\n');
        let last = lastId ?? '0';
        let rows = lastId === undefined ? await lastEvents(database.db, dossier) : [];
        while (!left && !hub.closed && Date.now() < end) {
          const news = nextWake();
          if (rows.length === 0) rows = await eventsAfter(database.db, dossier, last);
          if (left) return;
          for (const row of rows) send(textOf(row));
          last = rows.at(-1)?.id ?? last;
          const drained = rows.length === 0;
          rows = [];
          if (drained && !hub.closed && (await news) === 'silence') send(': beat\n\n');
        }
      };
      run()
        .then(() => !left && controller.close())
        .catch((error: unknown) => !left && controller.error(error))
        .finally(() => {
          clearTimeout(timer);
          unwatch();
        });
    },
    cancel() {
      left = true;
      wake();
    },
  });

  /** Resolves at the next change; made before reading, so that no change falls in between. */
  function nextWake(): Promise<'change' | 'silence'> {
    clearTimeout(timer);
    return new Promise((resolve) => {
      timer = setTimeout(() => resolve('silence'), heartbeat);
      wake = () => resolve('change');
    });
  }
}

const textOf = ({id, data}: EventRow): string => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
