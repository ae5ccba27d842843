/** How an iPhone's pictures begin. @see ISO/IEC 23008-12 §10 */
const brands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

export const isHeic = (bytes: Uint8Array): boolean => {
  const text = String.fromCharCode(...bytes.subarray(4, 12));
  return text.startsWith('ftyp') && brands.has(text.slice(4));
};

/** A page of A4 at 300 dots an inch is 3508 high: no print is lost, and a phone's picture fits under every limit. */
const longSide = 3600;
const quality = 0.9;

/**
 * An iPhone's picture as a JPEG, where this browser can read it (Safari can); anything else as it is. An iPhone's own
 * picker makes a JPEG by itself, since the input does not ask for HEIC.
 */
export async function fromHeic(file: File): Promise<File> {
  try {
    if (!isHeic(new Uint8Array(await file.slice(0, 12).arrayBuffer()))) return file;
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, longSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const jpeg = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/jpeg', quality));
    return jpeg ? new File([jpeg], file.name.replace(/\.hei[cf]$/i, '') + '.jpg', {type: jpeg.type}) : file;
  } catch {
    return file;
  }
}
