import {parentPort} from 'node:worker_threads';
import {draw, type DrawingOrder} from './drawings.js';

/** What comes back for an order: its sheet, or why there is none. */
export type Drawn = {bytes: Uint8Array} | {error: unknown};

parentPort?.on('message', (order: DrawingOrder) => {
  draw(order).then(
    (bytes) => parentPort?.postMessage({bytes} satisfies Drawn),
    (error: unknown) => parentPort?.postMessage({error} satisfies Drawn),
  );
});
