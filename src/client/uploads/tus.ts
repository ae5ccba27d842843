import {DetailedError, Upload} from 'tus-js-client';
import {errorOf} from '../answers.js';
import {PortalError} from '../errors.js';

export interface Bytes {
  /** The upload's own URL: it exists already, nothing is created over tus. */
  url: string;
  token: string;
  /** The most bytes of one PATCH. */
  chunkSize: number;
  signal: AbortSignal | undefined;
  /** Bytes that the portal acknowledged, never bytes that merely left. */
  onProgress: ((received: number, size: number) => void) | undefined;
}

/** Milliseconds between attempts; begun anew whenever a byte got through. */
const retryDelays = [300, 1_000, 2_000, 4_000, 8_000, 15_000];

/** The first chunk, bytes; a line that takes one in less than `quick` gets bigger ones, slower than `slow` smaller ones, ms. */
const first = 512 * 1024;
const quick = 400;
const slow = 2_000;

/** A line that moves no byte for so long is dead, ms; it is opened anew so many times before a byte gets through. */
const silence = 30_000;
const revivals = 5;

/** Sends the bytes of a file by tus 1.0, going on where the portal stopped. @throws {PortalError} */
export function sendBytes(file: Blob, {url, token, chunkSize, signal, onProgress}: Bytes): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let revived = 0;
    const settle = (done: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      done();
    };
    const stop = () => {
      void upload.abort();
      settle(() => reject(new PortalError('aborted', 'an upload was stopped', {cause: signal?.reason})));
    };
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(revive, silence);
    };
    // XMLHttpRequest waits for ever, and the library lets it.
    const revive = () => {
      void upload.abort();
      if (revived++ === revivals)
        return settle(() => reject(new PortalError('timeout', 'an upload does not get on')));
      upload.start();
      alive();
    };
    const least = Math.min(first, chunkSize);
    let begun = performance.now();
    const adapt = () => {
      const took = performance.now() - begun;
      begun += took;
      const {chunkSize: now = least} = upload.options;
      if (took < quick) upload.options.chunkSize = Math.min(now * 2, chunkSize);
      else if (took > slow) upload.options.chunkSize = Math.max(Math.floor(now / 2), least);
    };
    const upload = new Upload(file, {
      uploadUrl: url,
      headers: {authorization: `Bearer ${token}`},
      chunkSize: least,
      retryDelays,
      storeFingerprintForResuming: false,
      // A new token is asked for by whoever called; nothing else of 4xx gets better by itself, but for a lock (423).
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        return status < 400 || status === 409 || status === 423 || status === 429 || status >= 500;
      },
      onProgress: alive,
      onChunkComplete: (_, received, size) => {
        alive();
        adapt();
        revived = 0;
        onProgress?.(received, size ?? file.size);
      },
      onSuccess: () => settle(resolve),
      onError: (error) => settle(() => reject(portalErrorOf(error))),
    });
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, {once: true});
    upload.start();
    alive();
  });
}

/** The library tells its errors in prose, with the answer's body in it: neither goes on from here. */
function portalErrorOf(error: Error | DetailedError): PortalError {
  const answer = error instanceof DetailedError ? error.originalResponse : null;
  const status = answer?.getStatus() ?? 0;
  if (!answer || status === 0) return new PortalError('offline', 'an upload was interrupted');
  if (status === 401 || status === 403)
    return new PortalError('signed-out', 'an upload token has ended', {status});
  if (status === 404 || status === 410)
    return new PortalError('not-found', 'an upload is not there', {status});
  return errorOf('PATCH of an upload', status, answer.getBody() ?? '');
}
