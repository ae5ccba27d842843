import {crc32} from './crc32.js';
import {onlyOrientation, orientationOf, sameBytes} from './orientation.js';
import {addRange, readExactly, type Cleaned, type Piece, type Source} from './source.js';

/** Beside the critical chunks: colour, transparency, size of a dot and animation. */
const needed = new Set(
  'tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

/**
 * A PNG without texts, EXIF (but how it is to be turned), time and makers' own chunks, and without what follows its end.
 * @throws {RangeError} It is cut off or is no PNG.
 * @see PNG (third edition), W3C 2025, §5, §11
 */
export async function cleanPng(source: Source): Promise<Cleaned> {
  const pieces: Piece[] = [{from: 0, to: 8}];
  let changed = false;
  for (let at = 8; ;) {
    const head = await readExactly(source, at, 8);
    const length = new DataView(head.buffer, head.byteOffset).getUint32(0);
    const type = String.fromCharCode(...head.subarray(4));
    const end = at + 12 + length;
    if (end > source.size) throw new RangeError('the picture is cut off');
    // a capital first: nobody can show the picture without it
    if (/^[A-Z]/.test(type) || needed.has(type)) addRange(pieces, at, end);
    else {
      const tiff = type === 'eXIf' ? await readExactly(source, at + 8, length) : new Uint8Array();
      const turn = onlyOrientation(orientationOf(tiff));
      if (type === 'eXIf' && sameBytes(tiff, turn)) addRange(pieces, at, end);
      else {
        changed = true;
        if (orientationOf(tiff) !== 1) pieces.push(chunk('eXIf', turn));
      }
    }
    if (type === 'IEND') return {pieces, changed: changed || end < source.size};
    at = end;
  }
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    [...type].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
