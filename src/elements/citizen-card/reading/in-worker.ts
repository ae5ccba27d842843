import type {Answer, Task} from './card-worker.js';
import type {Picture} from './read-picture.js';

/** A browser without module workers says nothing at all: how long one may take to report, ms. */
const patience = 10_000;

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
  const address = trusted(new URL('./card-worker.js', import.meta.url).href);
  const worker = new Worker(address, {type: 'module', name: 'dvc-card'});
  const waiting = new Map<number, {resolve: (text?: string) => void; reject: (error: Error) => void}>();
  let last = 0;
  const wait = (id: number) =>
    new Promise<string | undefined>((resolve, reject) => waiting.set(id, {resolve, reject}));
  const end = (message: string) => {
    worker.terminate();
    for (const {reject} of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.onmessage = ({data: {id, text, failed}}: MessageEvent<Answer>) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (failed) one?.reject(new Error('no picture'));
    else one?.resolve(text);
  };
  worker.onerror = () => end('the worker ended');

  const timer = setTimeout(() => end('the worker does not answer'), patience);
  await wait(0).finally(() => clearTimeout(timer));
  return {
    read(picture) {
      const task: Task = {id: (last += 1), picture};
      const answer = wait(task.id);
      worker.postMessage(task, picture instanceof Blob ? [] : [picture.data.buffer]);
      return answer;
    },
    close: () => end('closed'),
  };
}

interface Policy {
  createScriptURL(address: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** Under Trusted Types a worker's address has to come from a policy that the page allows by name. */
function trusted(address: string): string {
  const types = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes;
  policy ??= types?.createPolicy('dvc-card', {createScriptURL: () => address});
  return policy ? (policy.createScriptURL(address) as string) : address;
}
