import type {WorkerAnswer} from '../../../client/ask-worker.js';
import {readPicture, type Picture} from './read-picture.js';

/** What the page asks: the code in a picture. */
interface Task {
  id: number;
  picture: Picture;
}

const answer = (given: WorkerAnswer): void => postMessage(given);

addEventListener('message', ({data: {id, picture}}: MessageEvent<Task>) => {
  void readPicture(picture).then(
    (value) => answer({id, value}),
    () => answer({id, failed: 'NotAPicture'}),
  );
});
answer({id: 0, value: 'ready'});
