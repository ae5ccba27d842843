import type {WorkerAnswer} from '../../../client/ask-worker.js';
import {isCall} from './calls.js';
import {picturesBy} from './work.js';

const pictures = picturesBy((work) => {
  let step = work.next();
  while (!step.done) step = work.next();
  return Promise.resolve(step.value);
});

const answer = (message: WorkerAnswer) => postMessage(message);

addEventListener('message', ({data}: MessageEvent<unknown>) => {
  if (!isCall(data)) return;
  const {id, name, given} = data;
  const call = pictures[name] as (...given: readonly unknown[]) => Promise<unknown>;
  call(...given).then(
    (value) => answer({id, value}),
    (error: unknown) => answer({id, failed: error instanceof Error ? error.name : 'Error'}),
  );
});

answer({id: 0, value: 'ready'});
