import {createEncryptedStore, database, tryOut} from './encrypted-store.js';
import {findFrameKey} from './frame-key.js';
import type {FrameStore} from './frame-store.js';
import {createMemoryStore} from './memory-store.js';
import {createSessionStore} from './session-store.js';
import {stayAlive, sweep} from './sweep.js';

export interface OpenOptions {
  /** How long a reload may take before its values count as left behind, ms. */
  patience?: number;
}

/** How long IndexedDB may take to answer before it counts as refused, ms: some browsers never do. */
const slow = 3_000;

/** The best store that this browser gives this frame, found by trying. Never rejects. */
export async function openFrameStore({patience = 10_000}: OpenOptions = {}): Promise<FrameStore> {
  const storage = sessionStorageIfAny();
  if (!storage) return createMemoryStore();
  try {
    return await inTime(openEncrypted(storage, patience));
  } catch {
    return createSessionStore(storage);
  }
}

async function openEncrypted(storage: Storage, patience: number): Promise<FrameStore> {
  const idb = database();
  await tryOut(idb);
  const frame = await findFrameKey(storage);
  await stayAlive(frame.id);
  sweep(frame.id, idb, patience).catch(() => undefined);
  return createEncryptedStore(frame, idb);
}

/** Reading the property alone throws where storage is refused. */
function sessionStorageIfAny(): Storage | undefined {
  try {
    const {sessionStorage: storage} = globalThis;
    storage.setItem('dvc-trial', '1');
    storage.removeItem('dvc-trial');
    return storage;
  } catch {
    return undefined;
  }
}

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('storage does not answer')), slow)),
  ]);
