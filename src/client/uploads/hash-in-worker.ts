import {trustedAddress} from '../trusted-address.js';
import type {HashOptions} from './hash-slices.js';
import type {HashAnswer} from './hash-worker.js';

/** A browser without module workers says nothing at all: how long one may take to report, ms. */
const patience = 5_000;

/**
 * SHA-256 of a file by a worker that lives as long as that takes.
 * @returns `undefined` where there is none to be had: no module workers, another origin's script, a policy.
 * @throws {DOMException} `NotReadableError`; the signal's reason.
 */
export function hashInWorker(file: Blob, {signal, onProgress}: HashOptions): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const worker = open();
    if (!worker) return resolve(undefined);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      signal?.removeEventListener('abort', stop);
      settle();
    };
    const without = () => end(() => resolve(undefined));
    const stop = () =>
      end(() => reject(signal?.reason instanceof Error ? signal.reason : new DOMException('', 'AbortError')));
    const timer = setTimeout(without, patience);
    worker.onerror = without;
    worker.onmessage = ({data}: MessageEvent<HashAnswer>) => {
      clearTimeout(timer);
      if ('ready' in data) worker.postMessage(file);
      else if ('read' in data) onProgress?.(data.read, file.size);
      else if ('digest' in data) end(() => resolve(data.digest));
      else end(() => reject(new DOMException('a file can’t be read', data.failed)));
    };
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, {once: true});
  });
}

function open(): Worker | undefined {
  try {
    // `new URL` in this form is what bundlers look for
    const address = trustedAddress(new URL('./hash-worker.js', import.meta.url));
    return new Worker(address, {type: 'module', name: 'dvc-hash'});
  } catch {
    return undefined;
  }
}
