import {cleanJpeg} from './jpeg.js';
import {cleanPng} from './png.js';
import type {Cleaned, Source} from './source.js';

/**
 * A picture without what it tells of place, time and device. The page leaves that out before it hashes and sends; the
 * portal refuses a picture of which this would leave anything out (`file-place-data`). PDF and DOCX are taken as they
 * are: they are made to carry such things, and taking them out breaks signatures.
 * @param type - What the file is by its content.
 * @returns `undefined` for what is no picture.
 * @throws {RangeError} The picture is cut off.
 */
export async function cleanPicture(type: string, source: Source): Promise<Cleaned | undefined> {
  if (type === 'image/jpeg') return cleanJpeg(source);
  if (type === 'image/png') return cleanPng(source);
  return undefined;
}
