import {createLock} from '../lock.js';
import {importFrameKey} from './sealing.js';

export interface FrameKey {
  /** Names the key without telling it. */
  id: string;
  key: CryptoKey;
}

const item = 'dvc-frame-key';

/**
 * The key of a tab's frames, in their `sessionStorage`: frames of one origin on one page share it, a reload keeps it,
 * a closed tab takes it along. Made by one of the frames that start at once; the others find it.
 */
export function findFrameKey(storage: Storage): Promise<FrameKey> {
  return createLock(item)(async () => {
    const [id, text] = (storage.getItem(item) ?? '').split('.');
    if (id && text) return {id, key: await importFrameKey(fromBase64(text))};
    const raw = crypto.getRandomValues(new Uint8Array(32));
    const made = crypto.randomUUID();
    storage.setItem(item, `${made}.${btoa(String.fromCharCode(...raw))}`);
    return {id: made, key: await importFrameKey(raw)};
  });
}

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
