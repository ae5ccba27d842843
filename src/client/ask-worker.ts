/** A browser without module workers says nothing at all: how long one may take to report, ms. */
const patience = 10_000;

/** What comes back for a question, by its id. `id` 0: the worker is there. */
export type WorkerAnswer = {id: number; value: unknown} | {id: number; failed: string};

/** A worker that is asked, and answers each question once, in any order. */
export interface AskedWorker {
  /** @throws {Error} With the name that the worker's own error had, or `closed`. */
  ask<T>(question: object, transfer?: Transferable[]): Promise<T>;
  close(): void;
}

/** @throws {Error} The worker does not report: no module workers, another origin's script, a policy. */
export async function askWorker(worker: Worker): Promise<AskedWorker> {
  const waiting = new Map<number, {resolve: (value: never) => void; reject: (error: Error) => void}>();
  let last = 0;
  const wait = <T>(id: number) => new Promise<T>((resolve, reject) => waiting.set(id, {resolve, reject}));
  const end = (name: string) => {
    worker.terminate();
    for (const {reject} of waiting.values()) reject(named(name));
    waiting.clear();
  };
  worker.onmessage = ({data}: MessageEvent<WorkerAnswer>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('value' in data) one?.resolve(data.value as never);
    else one?.reject(named(data.failed));
  };
  worker.onerror = () => end('ended');

  const timer = setTimeout(() => end('silent'), patience);
  await wait(0).finally(() => clearTimeout(timer));
  return {
    ask(question, transfer = []) {
      const id = (last += 1);
      const answer = wait<never>(id);
      worker.postMessage({...question, id}, transfer);
      return answer;
    },
    close: () => end('closed'),
  };
}

const named = (name: string): Error => Object.assign(new Error(`worker: ${name}`), {name});
