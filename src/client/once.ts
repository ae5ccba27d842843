import {unlessAborted} from './abort.js';
import type {CallOptions} from './portal-client.js';

/**
 * Asks once for all callers. A failure is forgotten, so that the next caller asks again;
 * a caller that aborts leaves the others waiting.
 */
export function once<T>(ask: () => Promise<T>): (options?: CallOptions) => Promise<T> {
  let asked: Promise<T> | undefined;
  return ({signal} = {}) => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return unlessAborted(asked, signal);
  };
}
