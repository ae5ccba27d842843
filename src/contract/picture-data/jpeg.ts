import {onlyOrientation, orientationOf, sameBytes} from './orientation.js';
import {addRange, readExactly, type Cleaned, type Piece, type Source} from './source.js';

/** Bytes of scans that are searched at once. */
const stretch = 64 * 1024;

const text = (bytes: Uint8Array, length: number) => String.fromCharCode(...bytes.subarray(0, length));

/** Segments that are needed to show the picture: no APPn but JFIF, colour profile and Adobe's colour transform; no comment. */
function isNeeded(marker: number, head: Uint8Array): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0) return text(head, 5) === 'JFIF\0';
  if (marker === 0xe2) return text(head, 12) === 'ICC_PROFILE\0';
  return marker === 0xee && text(head, 5) === 'Adobe';
}

/**
 * A JPEG without EXIF (but how it is to be turned), XMP, IPTC, thumbnails, makers' notes, comments and whatever follows
 * its end, where phones put second pictures and films with EXIF of their own. Its picture stays bit for bit.
 * @throws {RangeError} It is cut off or is no JPEG.
 * @see ISO/IEC 10918-1 Annex B; CIPA DC-007 (pictures after the end)
 */
export async function cleanJpeg(source: Source): Promise<Cleaned> {
  const pieces: Piece[] = [{from: 0, to: 2}];
  let changed = false;
  for (let at = 2; ;) {
    const [lead, marker = 0] = await readExactly(source, at, 2);
    if (lead !== 0xff) throw new RangeError('no segment where one is due');
    if (marker === 0xff) {
      at += 1; // fill
      continue;
    }
    if (marker === 0xd9) {
      addRange(pieces, at, at + 2);
      return {pieces, changed: changed || at + 2 < source.size};
    }
    const [high = 0, low = 0] = await readExactly(source, at + 2, 2);
    const end = at + 2 + high * 256 + low;
    const head = await readExactly(source, at + 4, Math.min(end - at - 4, 12));
    if (isNeeded(marker, head)) addRange(pieces, at, end);
    else {
      const exif = marker === 0xe1 && text(head, 6) === 'Exif\0\0';
      const tiff = exif ? await readExactly(source, at + 10, end - at - 10) : new Uint8Array();
      const turn = onlyOrientation(orientationOf(tiff));
      if (exif && sameBytes(tiff, turn)) addRange(pieces, at, end);
      else {
        changed = true;
        if (exif && orientationOf(tiff) !== 1) pieces.push(segment(turn));
      }
    }
    // what follows the head of a scan has no length
    at = marker === 0xda ? await endOfScan(source, end, pieces) : end;
  }
}

async function endOfScan(source: Source, from: number, pieces: Piece[]): Promise<number> {
  for (let base = from; ; base += stretch - 1) {
    const bytes = await source.read(base, stretch);
    if (bytes.length < 2) throw new RangeError('the picture is cut off');
    for (let at = bytes.indexOf(0xff); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
      const next = bytes[at + 1] ?? 0;
      if (next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)) continue;
      addRange(pieces, from, base + at);
      return base + at;
    }
  }
}

function segment(tiff: Uint8Array): Uint8Array<ArrayBuffer> {
  const exif = [...'Exif\0\0'].map((letter) => letter.charCodeAt(0));
  return Uint8Array.of(0xff, 0xe1, 0, 2 + exif.length + tiff.length, ...exif, ...tiff);
}
