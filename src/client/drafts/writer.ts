/** Writes values through, one write at a time for a key; while one is under way only the newest waits. */
export interface Writer<T> {
  /** Resolves when this value, or a newer one, is written. */
  write(key: string, value: T): Promise<void>;
  /** The value that was given last, written yet or not. */
  newest(key: string): T | undefined;
  /** Writes no more of a key; resolves when a write that is under way has ended. */
  forget(key: string): Promise<void>;
  forgetAll(): void;
}

export function createWriter<T>(put: (key: string, value: T) => Promise<void>): Writer<T> {
  const values = new Map<string, T>();
  const running = new Map<string, Promise<void>>();
  const waiting = new Map<string, Promise<void>>();
  const written = new Map<string, T>();

  const putNewest = async (key: string) => {
    const value = values.get(key);
    if (value === undefined) return;
    await put(key, value);
    written.set(key, value);
  };
  const run = (key: string): Promise<void> => {
    const work = putNewest(key).finally(() => {
      if (running.get(key) === work) running.delete(key);
    });
    running.set(key, work);
    return work;
  };

  return {
    write(key, value) {
      if (written.get(key) === value && values.get(key) === value) return Promise.resolve();
      values.set(key, value);
      const busy = running.get(key);
      if (!busy) return run(key);
      let next = waiting.get(key);
      if (!next) {
        const begin = () => {
          waiting.delete(key);
          return run(key);
        };
        next = busy.then(begin, begin);
        waiting.set(key, next);
      }
      return next;
    },
    newest: (key) => values.get(key),
    async forget(key) {
      values.delete(key);
      written.delete(key);
      await running.get(key)?.catch(() => undefined);
    },
    forgetAll() {
      values.clear();
      written.clear();
    },
  };
}
