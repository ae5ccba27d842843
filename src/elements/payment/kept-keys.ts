import {v4} from 'uuid';
import type {FrameStore} from '../../client/store/frame-store.js';
import type {DossierId, IdempotencyKey} from '../../contract/ids.js';

const name = (dossier: DossierId) => `payment:${dossier}`;

/** The key under which a payment of a dossier was started, so that a reload of the frame shows the same payment. */
export const keptKey = async (
  store: FrameStore | undefined,
  dossier: DossierId,
): Promise<IdempotencyKey | undefined> => (await store?.get(name(dossier))) as IdempotencyKey | undefined;

/** What can't be kept is no loss: pressing the button again answers the same pending payment. */
export async function keepKey(
  store: FrameStore | undefined,
  dossier: DossierId,
  key: IdempotencyKey,
): Promise<void> {
  await store?.set(name(dossier), key).catch(() => undefined);
}

export const newKey = (): IdempotencyKey => v4() as IdempotencyKey;
