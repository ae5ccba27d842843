import {decode} from './decode.js';
import type {Pixels} from './enhance.js';
import {pixelsOf} from './pixels.js';

/** Longest sides at which a whole photograph is looked at, in pixels: near, and with the code small in it. */
const sizes = [1280, 2600, 800];

/** What a task of the worker is about: a chosen picture, or a frame of the camera. */
export type Picture = Blob | Pixels;

/**
 * The text of the code in a picture.
 * @returns `undefined`: there is none, or it can't be read.
 * @throws {Error} The file is no picture that this browser opens.
 */
export async function readPicture(picture: Picture): Promise<string | undefined> {
  if (!(picture instanceof Blob)) return decode(picture);
  const image = await createImageBitmap(picture);
  try {
    for (const size of sizesFor(image)) {
      const found = decode(pixelsOf(image, size));
      if (found !== undefined) return found;
    }
    return undefined;
  } finally {
    image.close();
  }
}

/** Each once: a picture is never made larger than it is. */
const sizesFor = ({width, height}: ImageBitmap): number[] => [
  ...new Set(sizes.map((size) => Math.min(size, Math.max(width, height)))),
];
