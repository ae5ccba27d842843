import {askWorker} from '../../../client/ask-worker.js';
import {trustedAddress} from '../../../client/trusted-address.js';
import type {Call} from './calls.js';
import type {Pictures} from './work.js';

/**
 * Pictures by a worker of its own.
 * @throws {Error} There is none to be had: no module workers, another origin's script, a policy.
 */
export async function picturesInWorker(): Promise<Pictures & {close(): void}> {
  // `new URL` in this form is what bundlers look for
  const address = trustedAddress(new URL('./pictures-worker.js', import.meta.url));
  const {ask, close} = await askWorker(new Worker(address, {type: 'module', name: 'dvc-pictures'}));
  const call = <T>(name: keyof Pictures, given: readonly unknown[], transfer?: Transferable[]) =>
    ask<T>({name, given} satisfies Call, transfer).catch((error: unknown) => {
      if (error instanceof Error && error.name === 'RangeError')
        throw new RangeError('these pages do not fit', {cause: error});
      throw error;
    });
  return {
    prepare: (picture) => call('prepare', [picture], picture instanceof Blob ? [] : [picture]),
    preview: (page) => call('preview', [page]),
    join: (pages, limit) => call('join', [pages, limit]),
    close,
  };
}
