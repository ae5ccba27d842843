import {PortalError} from '../errors.js';
import {hashInWorker} from './hash-in-worker.js';
import {hashSlices, type HashOptions} from './hash-slices.js';

/** Up to here WebCrypto reads a file whole: it is quick, and it is off the page's thread. */
const small = 4 * 1024 * 1024;

/**
 * SHA-256 of a file as lower-case hex. A big file is read slice by slice, in a worker where there may be one, so that
 * neither its size nor the work is felt on the page.
 * @throws {PortalError} `aborted`
 * @throws {DOMException} `NotReadableError`: its bytes can't be read any more.
 */
export async function sha256(file: Blob, options: HashOptions = {}): Promise<string> {
  const {signal} = options;
  try {
    if (file.size <= small) return toHex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    return toHex((await hashInWorker(file, options)) ?? (await hashSlices(file, options)));
  } catch (error) {
    if (!signal?.aborted) throw error;
    throw new PortalError('aborted', 'the caller stopped', {cause: error});
  }
}

const toHex = (digest: ArrayBuffer | Uint8Array): string =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
