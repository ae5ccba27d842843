/** A picture to stand on a page of its own. */
export interface JpegPage {
  /** Baseline JPEG with three components, as a canvas encodes it. */
  jpeg: Uint8Array<ArrayBuffer>;
  /** Pixels. */
  width: number;
  height: number;
}

/** Long side of A4 in points. */
const long = 842;

/**
 * A PDF with a picture to each page, which is as long as A4 and as wide as the picture. Bytes of the pictures are taken
 * as they are.
 * @see ISO 32000-1 §7.5 (file structure), §8.9.5 (images), §7.4.8 (DCTDecode)
 */
export function pdfOf(pages: readonly JpegPage[]): Blob {
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (...pieces: (string | Uint8Array<ArrayBuffer>)[]) => {
    for (const piece of pieces) {
      parts.push(piece);
      length += piece.length; // all text here is ASCII
    }
  };
  const object = (...body: (string | Uint8Array<ArrayBuffer>)[]) => {
    offsets.push(length);
    write(`${offsets.length} 0 obj\n`, ...body, '\nendobj\n');
  };

  write('%PDF-1.4\n', new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])); // the second line says: binary
  const first = (index: number) => 3 + index * 3;
  object('<< /Type /Catalog /Pages 2 0 R /Lang (vi) >>');
  object(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first(index)} 0 R`).join(' ')}] >>`,
  );
  for (const [index, {jpeg, width, height}] of pages.entries()) {
    const scale = long / Math.max(width, height);
    const [wide, high] = [width, height].map((side) => (side * scale).toFixed(2));
    const own = first(index);
    const draw = `q ${wide} 0 0 ${high} 0 0 cm /P Do Q`;
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] `,
      `/Resources << /XObject << /P ${own + 2} 0 R >> >> /Contents ${own + 1} 0 R >>`,
    );
    object(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
    object(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB `,
      `/BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    );
  }
  const table = length;
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  write(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries}`);
  write(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return new Blob(parts, {type: 'application/pdf'});
}
