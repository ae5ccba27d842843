import {hashSlices} from './hash-slices.js';

/** What the worker says: first that it is there, then how far it is, then the digest or that it can't read the file. */
export type HashAnswer = {ready: true} | {read: number} | {digest: Uint8Array} | {failed: string};

const answer = (message: HashAnswer) => postMessage(message);

addEventListener('message', ({data}: MessageEvent<unknown>) => {
  if (!(data instanceof Blob)) return;
  hashSlices(data, {onProgress: (read) => answer({read})}).then(
    (digest) => answer({digest}),
    (error: unknown) => answer({failed: error instanceof Error ? error.name : 'Error'}),
  );
});

answer({ready: true});
