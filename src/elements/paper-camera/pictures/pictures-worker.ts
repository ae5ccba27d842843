import {isTask, type Answer} from './tasks.js';
import {picturesBy} from './work.js';

const pictures = picturesBy((work) => {
  let step = work.next();
  while (!step.done) step = work.next();
  return Promise.resolve(step.value);
});

const answer = (message: Answer) => postMessage(message);

addEventListener('message', ({data}: MessageEvent<unknown>) => {
  if (!isTask(data)) return;
  const {id, name, given} = data;
  const call = pictures[name] as (...given: readonly unknown[]) => Promise<unknown>;
  call(...given).then(
    (value) => answer({id, value}),
    (error: unknown) => answer({id, failed: error instanceof RangeError ? 'range' : 'other'}),
  );
});

answer({id: 0, value: 'ready'});
