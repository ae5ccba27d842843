import {readPicture, type Picture} from './read-picture.js';

/** What the page asks: the code in a picture. */
export interface Task {
  id: number;
  picture: Picture;
}

/** `id` 0: the worker is there. */
export interface Answer {
  id: number;
  text?: string | undefined;
  failed?: true;
}

const answer = (given: Answer): void => postMessage(given);

addEventListener('message', ({data: {id, picture}}: MessageEvent<Task>) => {
  void readPicture(picture).then(
    (text) => answer({id, text}),
    () => answer({id, failed: true}),
  );
});
answer({id: 0});
