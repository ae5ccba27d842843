import type {FrameStore, Kept} from './frame-store.js';

/** For where nothing may be kept, for servers and for tests. */
export function createMemoryStore(): FrameStore {
  const values = new Map<string, Kept>();
  return {
    keeps: 'nothing',
    get: (key) => Promise.resolve(values.get(key)),
    set(key, value) {
      values.set(key, value);
      return Promise.resolve();
    },
    delete(key) {
      values.delete(key);
      return Promise.resolve();
    },
    keys: (prefix) => Promise.resolve([...values.keys()].filter((key) => key.startsWith(prefix))),
    clear() {
      values.clear();
      return Promise.resolve();
    },
  };
}
