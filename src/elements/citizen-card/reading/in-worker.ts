import {askWorker} from '../../../client/ask-worker.js';
import {trustedAddress} from '../../../client/trusted-address.js';
import type {Picture} from './read-picture.js';

export interface PictureReader {
  /** @throws {Error} The file is no picture that this browser opens. */
  read(picture: Picture): Promise<string | undefined>;
  close(): void;
}

/**
 * Reads pictures off the page's thread.
 * @throws {Error} There is no worker to be had: no module workers, another origin's script, a policy.
 */
export async function readerInWorker(): Promise<PictureReader> {
  // `new URL` in this form is what bundlers look for
  const address = trustedAddress(new URL('./card-worker.js', import.meta.url));
  const {ask, close} = await askWorker(new Worker(address, {type: 'module', name: 'dvc-card'}));
  return {
    read: (picture) => ask({picture}, picture instanceof Blob ? [] : [picture.data.buffer]),
    close,
  };
}
