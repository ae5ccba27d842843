import type {Context} from '../platform/context.js';
import {eventChannel} from './record.js';

/** Wakes whoever watches a dossier, in this instance, whichever instance wrote. */
export interface EventHub {
  /** Calls back at each change of the dossier, and once when the hub closes. Returns how to stop. */
  watch(dossier: string, wake: () => void): () => void;
  readonly closed: boolean;
  /** Ends every stream. */
  close(): Promise<void>;
}

export async function openEventHub({database}: Pick<Context, 'database'>): Promise<EventHub> {
  const watchers = new Map<string, Set<() => void>>();
  let closed = false;
  const stop = await database.listen(eventChannel, (dossier) => {
    for (const wake of watchers.get(dossier) ?? []) wake();
  });
  return {
    watch(dossier, wake) {
      const wakes = watchers.get(dossier) ?? new Set();
      watchers.set(dossier, wakes.add(wake));
      return () => {
        wakes.delete(wake);
        if (wakes.size === 0) watchers.delete(dossier);
      };
    },
    get closed() {
      return closed;
    },
    async close() {
      closed = true;
      for (const wakes of watchers.values()) for (const wake of wakes) wake();
      await stop();
    },
  };
}
