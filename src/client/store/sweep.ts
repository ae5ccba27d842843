import type {UseStore} from 'idb-keyval';
import {deleteOf, idsIn} from './encrypted-store.js';

const lockOf = (id: string) => `dvc-frame-store:${id}`;
const begins = 'dvc-frame-store:';

/** Says that a frame with this key is alive, for as long as its document lives. */
export function stayAlive(id: string): Promise<void> {
  return new Promise((resolve) => {
    const held = () => {
      resolve();
      return new Promise<void>(() => undefined);
    };
    navigator.locks.request(lockOf(id), {mode: 'shared'}, held).catch(() => resolve());
  });
}

/**
 * Deletes the values whose key is gone with its tab. They can't be read by anybody; this frees the device of them.
 * Looks twice, `patience` ms apart, since a page that is being reloaded has no frame alive for a moment.
 */
export async function sweep(own: string, idb: UseStore, patience: number): Promise<void> {
  const orphaned = async () => {
    const {held = []} = await navigator.locks.query();
    const alive = new Set(held.map(({name = ''}) => name.slice(begins.length)));
    const found = await idsIn(idb);
    return new Set([...found].filter((id) => id !== own && id !== 'trial' && !alive.has(id)));
  };
  const before = await orphaned();
  if (before.size === 0) return;
  await new Promise((resolve) => setTimeout(resolve, patience));
  const still = await orphaned();
  await deleteOf(new Set([...before].filter((id) => still.has(id))), idb);
}
