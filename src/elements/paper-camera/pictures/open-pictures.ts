import type {Pictures} from './work.js';
import {picturesInWorker} from './in-worker.js';

/** Beside the page if this browser can, else on it. */
export async function openPictures(): Promise<Pictures & {close(): void}> {
  try {
    return await picturesInWorker();
  } catch {
    return (await import('./pictures-here.js')).picturesHere();
  }
}
