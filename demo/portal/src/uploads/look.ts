import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {open} from 'node:fs/promises';
import {fileTypeFromFile} from 'file-type';
import {cleanPicture} from '../../../../src/contract/picture-data/clean-picture.js';
import {fileKind, fileKindSample, type FileKind} from '../../../../src/contract/file-kind.js';

/** Bytes that are read at once: the usual 64 KiB take longer to come than to be hashed. */
const piece = 1024 * 1024;

/** SHA-256 of a file, lower-case hex. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, {highWaterMark: piece})) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/**
 * What a file is, by its bytes. Two readers must not disagree: ours, which the page uses too, and one that knows
 * hundreds of other kinds and so sees a program that also carries a paper's mark.
 */
export async function kindOf(path: string): Promise<FileKind | undefined> {
  const ours = await oursOf(path);
  if (!ours) return undefined;
  const other = (await fileTypeFromFile(path))?.mime;
  const agrees = other === undefined || other === ours || (isDocument(ours) && other === 'application/zip');
  return agrees ? ours : undefined;
}

/**
 * Why a picture is not taken: the page should have left out what it tells of place, time and device. It is refused and
 * not cleaned here, since what the person sent has to stay what is stored, bit for bit.
 */
export async function placeDataIn(path: string, kind: FileKind): Promise<string | undefined> {
  const handle = await open(path, 'r');
  try {
    const {size} = await handle.stat();
    const read = async (position: number, length: number) => {
      const {buffer, bytesRead} = await handle.read({buffer: Buffer.alloc(length), position});
      return buffer.subarray(0, bytesRead);
    };
    return (await cleanPicture(kind, {size, read}))?.changed ? 'file-place-data' : undefined;
  } catch (error) {
    if (error instanceof RangeError) return 'file-type';
    throw error;
  } finally {
    await handle.close();
  }
}

const isDocument = (kind: FileKind): boolean => kind.includes('wordprocessingml');

async function oursOf(path: string): Promise<FileKind | undefined> {
  const handle = await open(path, 'r');
  try {
    const {size} = await handle.stat();
    const length = Math.min(size, fileKindSample);
    const read = async (position: number) =>
      (await handle.read({buffer: Buffer.alloc(length), position})).buffer;
    return fileKind(await read(0), await read(size - length));
  } finally {
    await handle.close();
  }
}
