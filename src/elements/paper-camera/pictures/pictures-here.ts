import {picturesBy, type Pictures} from './work.js';

/** How long a page may work before it listens to the person again, ms. */
const slice = 12;

/** Pictures on the page itself, in slices: for browsers that have no worker for it. */
export const picturesHere = (): Pictures & {close(): void} => ({
  ...picturesBy(async (work) => {
    let began = performance.now();
    let step = work.next();
    while (!step.done) {
      if (performance.now() - began > slice) {
        await new Promise((resolve) => setTimeout(resolve));
        began = performance.now();
      }
      step = work.next();
    }
    return step.value;
  }),
  close: () => undefined,
});
