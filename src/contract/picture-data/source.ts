/** Bytes that are read where they are wanted: a file of the page or of the portal. */
export interface Source {
  size: number;
  /** Bytes from `at` on, fewer at the end. */
  read(at: number, length: number): Promise<Uint8Array>;
}

/** A piece of a cleaned file: a range of the old one, or new bytes. */
export type Piece = {from: number; to: number} | Uint8Array<ArrayBuffer>;

/** What a picture is made of without what it tells of place, time and device. */
export interface Cleaned {
  pieces: Piece[];
  /** Whether anything was left out. */
  changed: boolean;
}

/** @throws {RangeError} The picture is cut off or is none. */
export async function readExactly(source: Source, at: number, length: number): Promise<Uint8Array> {
  const bytes = await source.read(at, length);
  if (bytes.length < length) throw new RangeError('the picture is cut off');
  return bytes;
}

/** Ranges that touch become one. */
export function addRange(pieces: Piece[], from: number, to: number): void {
  const last = pieces.at(-1);
  if (last && 'to' in last && last.to === from) last.to = to;
  else pieces.push({from, to});
}
