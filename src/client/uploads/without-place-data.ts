import {cleanPicture} from '../../contract/picture-data/clean-picture.js';

/**
 * A file without what a picture tells of place, time and device; the same file where there is nothing of that.
 * @param type - What it is by its content.
 * @throws {RangeError} The picture is cut off.
 * @throws {DOMException} `NotReadableError`
 */
export async function withoutPlaceData(file: Blob, type: string): Promise<Blob> {
  const read = async (at: number, length: number) =>
    new Uint8Array(await file.slice(at, at + length).arrayBuffer());
  const cleaned = await cleanPicture(type, {size: file.size, read});
  if (!cleaned?.changed) return file;
  return new Blob(
    cleaned.pieces.map((piece) => ('to' in piece ? file.slice(piece.from, piece.to) : piece)),
    {type},
  );
}
