import {isText, type FrameStore} from './frame-store.js';
import {createMemoryStore} from './memory-store.js';

const mark = 'dvc:';

/** Typed text in `sessionStorage`; what is secret, and bytes and keys, in memory. For where IndexedDB is refused. */
export function createSessionStore(storage: Storage): FrameStore {
  const memory = createMemoryStore();
  const names = () => Array.from({length: storage.length}, (_, i) => storage.key(i) ?? '');
  const texts = (prefix: string) => names().filter((name) => name.startsWith(mark + prefix));

  return {
    keeps: 'text',
    async get(key) {
      const text = storage.getItem(mark + key);
      return text === null ? memory.get(key) : (JSON.parse(text) as unknown);
    },
    async set(key, value, {secret = false} = {}) {
      if (secret || !isText(value)) {
        storage.removeItem(mark + key);
        await memory.set(key, value);
      } else {
        storage.setItem(mark + key, JSON.stringify(value));
        await memory.delete(key);
      }
    },
    async delete(key) {
      storage.removeItem(mark + key);
      await memory.delete(key);
    },
    keys: async (prefix) => [
      ...texts(prefix).map((name) => name.slice(mark.length)),
      ...(await memory.keys(prefix)),
    ],
    async clear() {
      for (const name of texts('')) storage.removeItem(name);
      await memory.clear();
    },
  };
}
