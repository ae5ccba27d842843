import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {Drawn} from './drawing-thread.js';
import type {DrawingOrder} from './drawings.js';

/** Milliseconds without an order after which the thread, and the fonts in its memory, are given up. */
const idle = 60_000;

let thread: Worker | undefined;
let leaving: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Draws in a thread of its own, one sheet after the other: setting and signing one takes some 300 ms of a processor,
 * for which nobody else's answer waits.
 * @throws {Error} As {@link draw} does, or the thread ended.
 */
export function drawApart(order: DrawingOrder): Promise<Buffer> {
  const drawn = last.then(() => send(order));
  last = drawn.catch(() => undefined);
  return drawn;
}

async function send(order: DrawingOrder): Promise<Buffer> {
  clearTimeout(leaving);
  const worker = (thread ??= start());
  worker.ref();
  const gone = new AbortController();
  try {
    worker.postMessage(order);
    const [answer] = (await Promise.race([
      once(worker, 'message', gone),
      once(worker, 'exit', gone).then(() => {
        throw new Error('the drawing thread ended');
      }),
    ])) as [Drawn];
    if ('error' in answer) throw answer.error;
    return Buffer.from(answer.bytes);
  } finally {
    gone.abort();
    worker.unref();
    leaving = setTimeout(() => void worker.terminate(), idle).unref();
  }
}

/** Does not keep the process alive by itself. */
function start(): Worker {
  const worker = new Worker(new URL('./drawing-thread.js', import.meta.url));
  worker
    .on('error', () => undefined)
    .once('exit', () => {
      if (thread === worker) thread = undefined;
    });
  return worker;
}
