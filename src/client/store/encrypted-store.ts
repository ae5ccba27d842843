import {createStore, del, delMany, get, keys as allKeys, set, setMany, type UseStore} from 'idb-keyval';
import type {FrameKey} from './frame-key.js';
import {isText, type FrameStore, type Kept} from './frame-store.js';
import {fromJson, seal, toJson, unseal, type Sealed} from './sealing.js';

/** Bytes that are sealed at once: a photograph is never twice in memory as a whole. */
const pieceSize = 2 * 1024 * 1024;

export const database = (): UseStore => createStore('dvc-frame', 'values');

/** Everything in IndexedDB, sealed with the frame's key. Keys go in as they are: the browser tells nobody their bytes. */
export function createEncryptedStore({id, key}: FrameKey, idb: UseStore = database()): FrameStore {
  const own = `${id}/`;
  const pieceName = (name: string, piece: number) => `${name}#${piece}`;
  /** Rises when all is deleted: what was being sealed at that moment is not written any more. */
  let emptied = 0;

  const names = async (prefix: string) => {
    const all = await allKeys<string>(idb);
    return all.filter((name) => name.startsWith(own + prefix));
  };
  const piecesOf = (sealed: Sealed | undefined, name: string) =>
    sealed && 'pieces' in sealed ? Array.from({length: sealed.pieces}, (_, i) => pieceName(name, i)) : [];

  const open = async (name: string, sealed: Sealed): Promise<Kept> => {
    if (sealed.as === 'key') return sealed.key;
    const head = fromJson(await unseal(key, name, sealed));
    if (sealed.as === 'json') return head;
    const pieces: ArrayBuffer[] = [];
    for (const at of piecesOf(sealed, name)) {
      const piece = await get<{iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer}>(at, idb);
      if (!piece) return undefined;
      pieces.push(await unseal(key, at, piece));
    }
    const blob = new Blob(pieces, {type: (head as {type: string}).type});
    return sealed.as === 'buffer' ? blob.arrayBuffer() : blob;
  };

  const remove = async (name: string) => {
    const sealed = await get<Sealed>(name, idb);
    await delMany([name, ...piecesOf(sealed, name)], idb);
  };

  const setBytes = async (name: string, blob: Blob, as: 'blob' | 'buffer') => {
    const turn = emptied;
    await remove(name);
    const pieces = Math.ceil(blob.size / pieceSize);
    for (let i = 0; i < pieces; i += 1) {
      const bytes = await blob.slice(i * pieceSize, (i + 1) * pieceSize).arrayBuffer();
      const sealed = await seal(key, pieceName(name, i), bytes);
      if (turn === emptied) await set(pieceName(name, i), sealed, idb);
    }
    // The head last: what was cut short has none and is as if it were not there.
    const head = await seal(key, name, toJson({type: blob.type}));
    if (turn === emptied) await set(name, {as, pieces, ...head} satisfies Sealed, idb);
  };
  const setText = async (name: string, value: Kept) => {
    const turn = emptied;
    const sealed = await seal(key, name, toJson(value));
    if (turn === emptied) await set(name, {as: 'json', ...sealed} satisfies Sealed, idb);
  };

  return {
    keeps: 'everything',
    async get(at) {
      const name = own + at;
      const sealed = await get<Sealed>(name, idb);
      return sealed && open(name, sealed).catch(() => undefined);
    },
    async set(at, value) {
      const name = own + at;
      if (value instanceof Blob) await setBytes(name, value, 'blob');
      else if (value instanceof ArrayBuffer) await setBytes(name, new Blob([value]), 'buffer');
      else if (isText(value)) await setText(name, value);
      else await set(name, {as: 'key', key: value} satisfies Sealed, idb);
    },
    delete: (at) => remove(own + at),
    async keys(prefix) {
      const found = await names(prefix);
      return found.filter((name) => !name.includes('#')).map((name) => name.slice(own.length));
    },
    async clear() {
      emptied += 1;
      await delMany(await names(''), idb);
    },
  };
}

/** Deletes what other tabs left that are closed now. */
export async function deleteOf(ids: ReadonlySet<string>, idb: UseStore): Promise<void> {
  const all = await allKeys<string>(idb);
  await delMany(
    all.filter((name) => ids.has(name.split('/', 1)[0] ?? '')),
    idb,
  );
}

/** Ids of the frame keys whose values are here. */
export async function idsIn(idb: UseStore): Promise<Set<string>> {
  const all = await allKeys<string>(idb);
  return new Set(all.map((name) => name.split('/', 1)[0] ?? ''));
}

/** Writes, reads and deletes once. @throws When storage is refused. */
export async function tryOut(idb: UseStore): Promise<void> {
  const name = `trial/${crypto.randomUUID()}`;
  await setMany([[name, 1]], idb);
  const found = await get<number>(name, idb);
  await del(name, idb);
  if (found !== 1) throw new Error('IndexedDB does not keep what it is given');
}
