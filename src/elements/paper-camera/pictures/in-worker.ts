import type {Answer, Task} from './tasks.js';
import type {Pictures} from './work.js';

/** A browser without module workers says nothing at all: how long one may take to report, ms. */
const patience = 10_000;

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

/**
 * Pictures by a worker of its own.
 * @throws {Error} There is none to be had: no module workers, another origin's script, a policy.
 */
export async function picturesInWorker(): Promise<Pictures & {close(): void}> {
  // `new URL` in this form is what bundlers look for
  const address = trusted(new URL('./pictures-worker.js', import.meta.url).href);
  const worker = new Worker(address, {type: 'module', name: 'dvc-pictures'});
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const wait = <T>(id: number) => new Promise<T>((resolve, reject) => waiting.set(id, {resolve, reject}));
  const end = (message: string) => {
    worker.terminate();
    for (const {reject} of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.onmessage = ({data}: MessageEvent<Answer>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('value' in data) one?.resolve(data.value as never);
    else
      one?.reject(
        data.failed === 'range' ? new RangeError('these pages do not fit') : new Error('no picture'),
      );
  };
  worker.onerror = () => end('the worker ended');

  const timer = setTimeout(() => end('the worker does not answer'), patience);
  await wait(0).finally(() => clearTimeout(timer));
  const call = <T>(name: keyof Pictures, given: readonly unknown[], transfer: Transferable[] = []) => {
    const task: Task = {id: (last += 1), name, given};
    const answer = wait<T>(task.id);
    worker.postMessage(task, transfer);
    return answer;
  };
  return {
    prepare: (picture) => call('prepare', [picture], picture instanceof Blob ? [] : [picture]),
    preview: (page) => call('preview', [page]),
    join: (pages, limit) => call('join', [pages, limit]),
    close: () => end('closed'),
  };
}

/** Under Trusted Types a worker's address has to come from a policy that the page allows by name. */
function trusted(address: string): string {
  const types = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes;
  return (policy ??= types?.createPolicy('dvc-pictures', {createScriptURL: () => address}))
    ? (policy.createScriptURL(address) as string)
    : address;
}

interface Policy {
  createScriptURL(address: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;
