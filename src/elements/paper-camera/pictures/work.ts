import {drawingOf, jpegOf, type Drawing} from './canvas.js';
import {noCrop, type Edits, type Finding} from './finding.js';
import {judge} from './judge.js';
import {pageBytes, qualities, sides, smallerSides} from './limits.js';
import {pdfOf, type JpegPage} from './pdf.js';

/** Runs work that hands control back now and then: at once in a worker, in slices on a page. */
export type Run = <T>(work: Generator<void, T>) => Promise<T>;

export interface Prepared {
  /** The picture upright, of a size to keep, without anything but its pixels. */
  kept: Blob;
  preview: Blob;
  findings: Finding[];
}

export interface Page {
  picture: Blob;
  edits: Edits;
}

/** What can be done with pictures of papers, wherever it runs. */
export interface Pictures {
  /** @throws {Error} What is given is no picture that this browser reads. */
  prepare(picture: Blob | ImageBitmap): Promise<Prepared>;
  /** A small picture of a page as it will be. */
  preview(page: Page): Promise<Blob>;
  /**
   * All pages as one PDF.
   * @param limit - Bytes that it may have.
   * @throws {RangeError} The pages do not fit into it in any legible size.
   */
  join(pages: readonly Page[], limit: number): Promise<Blob>;
}

const unedited: Edits = {turn: 0, crop: noCrop};

export const picturesBy = (run: Run): Pictures => ({
  async prepare(picture) {
    const bitmap = picture instanceof Blob ? await decode(picture) : picture;
    try {
      const drawing = draw(bitmap, unedited, sides.kept);
      const side = Math.max(bitmap.width, bitmap.height);
      const judged = draw(drawing.canvas, unedited, sides.judged);
      const {width, height} = judged.canvas;
      const {data} = judged.context.getImageData(0, 0, width, height);
      const {findings} = await run(judge({width, height, data}, side));
      const [kept, preview] = await Promise.all([
        jpegOf(drawing, 0.86),
        jpegOf(draw(judged.canvas, unedited, sides.preview), 0.7),
      ]);
      return {kept, preview, findings};
    } finally {
      bitmap.close();
    }
  },

  async preview({picture, edits}) {
    const bitmap = await decode(picture);
    try {
      return await jpegOf(draw(bitmap, edits, sides.preview), 0.7);
    } finally {
      bitmap.close();
    }
  },

  async join(pages, limit) {
    // what is not a picture's own: 600 bytes for each page, and the ends
    const room = Math.min(limit - 1000, pageBytes * pages.length) - 600 * pages.length;
    for (const [side, quality] of attempts) {
      const drawn = await encode(pages, side, quality, side === attempts.at(-1)?.[0] ? limit - 1000 : room);
      if (drawn) return pdfOf(drawn);
    }
    throw new RangeError('these pages do not fit');
  },
});

const attempts: readonly (readonly [side: number, quality: number])[] = [
  ...qualities.map((quality) => [sides.page, quality] as const),
  ...smallerSides.map((side) => [side, qualities[qualities.length - 1] ?? 0.55] as const),
];

/** One page after another, so that only one is in memory as pixels; nothing as soon as they take more than `room`. */
async function encode(
  pages: readonly Page[],
  side: number,
  quality: number,
  room: number,
): Promise<JpegPage[] | undefined> {
  const done: JpegPage[] = [];
  let bytes = 0;
  for (const {picture, edits} of pages) {
    const bitmap = await decode(picture);
    const drawing = draw(bitmap, edits, side);
    bitmap.close();
    const blob = await jpegOf(drawing, quality);
    bytes += blob.size;
    if (bytes > room) return undefined;
    const {width, height} = drawing.canvas;
    done.push({jpeg: new Uint8Array(await blob.arrayBuffer()), width, height});
  }
  return done;
}

const decode = (picture: Blob): Promise<ImageBitmap> =>
  createImageBitmap(picture, {imageOrientation: 'from-image'});

/** Turned, then cut, then as long as `side` at most; never larger than it was. */
function draw(
  source: ImageBitmap | Drawing['canvas'],
  {turn, crop: {top, right, bottom, left}}: Edits,
  side: number,
): Drawing {
  const sidewise = turn % 2 === 1;
  const [wide, high] = sidewise ? [source.height, source.width] : [source.width, source.height];
  const [cutWide, cutHigh] = [wide * (1 - left - right), high * (1 - top - bottom)];
  const scale = Math.min(1, side / Math.max(cutWide, cutHigh));
  const drawing = drawingOf(
    Math.max(1, Math.round(cutWide * scale)),
    Math.max(1, Math.round(cutHigh * scale)),
  );
  const {context} = drawing;
  context.translate(-left * wide * scale, -top * high * scale);
  context.scale(scale, scale);
  context.translate(wide / 2, high / 2);
  context.rotate((turn * Math.PI) / 2);
  context.drawImage(source, -source.width / 2, -source.height / 2);
  return drawing;
}
