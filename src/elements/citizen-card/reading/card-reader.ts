import {readCitizenCard, type CitizenCardReading} from '../../../vietnam/citizen-card.js';
import {readerInWorker, type PictureReader} from './in-worker.js';
import {browsersReader} from './native.js';
import {pixelsOf} from './pixels.js';

/** Longest side of a frame that is looked at, in pixels. */
const frameSize = 1280;

/** Reads the code of a card; the picture never leaves the page. */
export interface CardReader {
  /**
   * A picture that was chosen, or what the camera sees now.
   * @returns `undefined`: no code is seen in it.
   * @throws {Error} The file is no picture that this browser opens.
   */
  read(source: Blob | HTMLVideoElement): Promise<CitizenCardReading | undefined>;
  close(): void;
}

/** The browser reads codes where it can; our own code is loaded where it cannot, or where it lost letters. */
export function cardReader(): CardReader {
  const native = browsersReader();
  let own: Promise<PictureReader> | undefined;
  let needsOwn = false;

  const byOwn = async (source: Blob | HTMLVideoElement) => {
    own ??= readerInWorker().catch(readerOnPage);
    const reader = await own;
    const text = await reader.read(source instanceof Blob ? source : pixelsOf(source, frameSize));
    return text === undefined ? undefined : readCitizenCard(text);
  };
  return {
    async read(source) {
      const detect = await native;
      const text = await detect?.(source);
      const reading = text === undefined ? undefined : readCitizenCard(text);
      if (reading?.ok) return reading;
      needsOwn ||= !detect || (reading?.ok === false && reading.problem === 'garbled');
      const isStill = source instanceof Blob;
      return needsOwn || isStill ? ((await byOwn(source)) ?? reading) : reading;
    },
    close: () => void own?.then((reader) => reader.close()),
  };
}

/** Where no worker is to be had. */
async function readerOnPage(): Promise<PictureReader> {
  const {readPicture} = await import('./read-picture.js');
  return {read: readPicture, close: () => undefined};
}
