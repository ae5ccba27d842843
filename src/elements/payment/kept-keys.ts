import {v4} from 'uuid';
import type {DossierId, IdempotencyKey} from '../../contract/ids.js';

const name = (dossier: DossierId) => `dvc:payment:${dossier}`;

/**
 * The key under which a payment of a dossier was started, so that a reload of the frame shows the same payment.
 * On the portal's own origin only; a site's page keeps nothing, and the portal answers a pending payment again anyway.
 */
export function keptKey(dossier: DossierId): IdempotencyKey | undefined {
  try {
    return (sessionStorage.getItem(name(dossier)) ?? undefined) as IdempotencyKey | undefined;
  } catch {
    return undefined;
  }
}

export function keepKey(dossier: DossierId, key: IdempotencyKey): void {
  try {
    sessionStorage.setItem(name(dossier), key);
  } catch {
    // storage is refused: pressing the button again answers the same pending payment
  }
}

export const newKey = (): IdempotencyKey => v4() as IdempotencyKey;
