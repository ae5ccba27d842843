import type {MockPortal} from '../../src/testing/msw.js';

/** Waits until somebody's page follows the dossier's events. */
export async function watched({state}: MockPortal, dossier: string): Promise<void> {
  for (let tries = 0; !state.watchers.get(dossier)?.size; tries += 1) {
    if (tries > 200) throw new Error('nobody follows the dossier');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
