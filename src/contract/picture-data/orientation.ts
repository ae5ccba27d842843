/** How a picture is to be turned, 1 to 8 (1: as it is), from EXIF's first directory; 1 where it does not say. @see EXIF 2.32 §4.6.4 A */
export function orientationOf(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  try {
    const little = view.getUint16(0) === 0x4949;
    const directory = view.getUint32(4, little);
    const entries = view.getUint16(directory, little);
    for (let n = 0; n < entries; n += 1) {
      const at = directory + 2 + n * 12;
      if (view.getUint16(at, little) !== 0x0112) continue;
      const value = view.getUint16(at + 8, little);
      return value >= 1 && value <= 8 ? value : 1;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

/** EXIF that says nothing but how to turn the picture. */
export const onlyOrientation = (orientation: number): Uint8Array<ArrayBuffer> =>
  // big end first; one directory of one entry: tag 0x0112, SHORT, one of them; no directory after it
  Uint8Array.of(
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  );

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
