import {hashSlices} from './hash-slices.js';

/** What the worker says: first that it is there, then how far it is, then the digest or that it can't read the file. */
export type HashAnswer = {ready: true} | {read: number} | {digest: Uint8Array} | {failed: string};

/** Bytes up to which a file is read whole: WebCrypto is ten times as quick as a script, and can't be fed by slices. */
const whole = 64 * 1024 * 1024;

const answer = (message: HashAnswer) => postMessage(message);

const hashHere = async (file: Blob): Promise<Uint8Array> =>
  file.size <= whole
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
    : hashSlices(file, {onProgress: (read) => answer({read})});

addEventListener('message', ({data}: MessageEvent<unknown>) => {
  if (!(data instanceof Blob)) return;
  hashHere(data).then(
    (digest) => answer({digest}),
    (error: unknown) => answer({failed: error instanceof Error ? error.name : 'Error'}),
  );
});

answer({ready: true});
