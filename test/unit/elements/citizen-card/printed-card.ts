import {generate} from 'lean-qr';
import {correction} from 'lean-qr';

/** Brightness from 0 to 1, row by row. */
export interface Sheet {
  width: number;
  height: number;
  light: Float32Array;
}

/** Where the code stands: `front` of the chip card of 2021, `back` of the card of 2024. */
export type CardLayout = 'front' | 'back';

/** A printed card, drawn finely, and where in it the middle of its code is, in millimetres. */
export interface PrintedCard {
  sheet: Sheet;
  middle: {x: number; y: number};
  /** Millimetres from side to side of the code, without the quiet zone. */
  codeSize: number;
}

/** Width and height of the card (ID-1, ISO/IEC 7810), in millimetres. */
export const cardSize = {width: 85.6, height: 54} as const;
/** Pixels of a sheet in a millimetre. */
export const dotsPerMillimetre = 20;
/** Pixels of a module: 0.25 mm, as a code of about 45 modules is on a card. */
const dotsPerModule = 5;

const width = Math.round(cardSize.width * dotsPerMillimetre);
const height = cardSize.height * dotsPerMillimetre;

/** A card as it comes from the printer: a tinted ground with fine curves, lines of print, a portrait, the code. */
export function printCard(text: string, layout: CardLayout): PrintedCard {
  const sheet: Sheet = {width, height, light: new Float32Array(width * height)};
  guilloche(sheet);
  const at = layout === 'front' ? {x: 66, y: 5} : {x: 5, y: 5};
  if (layout === 'front') {
    box(sheet, 4, 14, 22, 28, (x, y) => 0.35 + 0.2 * Math.sin(x * 0.9) * Math.cos(y * 0.7));
    for (let line = 0; line < 7; line += 1) print(sheet, 30, 22 + line * 4.2, 50, 1.9, line);
    for (let line = 0; line < 4; line += 1) print(sheet, 22, 5 + line * 3.4, 40, 1.7, 20 + line);
  } else {
    for (let line = 0; line < 5; line += 1) print(sheet, 28, 6 + line * 4, 52, 1.7, 40 + line);
    box(sheet, 60, 24, 12, 10, (x, y) => 0.7 + 0.15 * Math.sign(Math.sin(x * 2.4) * Math.sin(y * 2.1)));
    for (let line = 0; line < 3; line += 1) print(sheet, 4, 37 + line * 5, 77, 3, 60 + line);
  }
  const size = code(sheet, text, at);
  return {sheet, middle: {x: at.x + size / 2, y: at.y + size / 2}, codeSize: size};
}

function guilloche({light}: Sheet): void {
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const wave = Math.sin((x + 60 * Math.sin(y / 90)) / 7) * Math.sin((y + 60 * Math.sin(x / 110)) / 9);
      light[y * width + x] = 0.82 + 0.07 * wave;
    }
}

function box(
  {light}: Sheet,
  left: number,
  top: number,
  wide: number,
  high: number,
  shade: (x: number, y: number) => number,
): void {
  const scale = dotsPerMillimetre;
  for (let y = Math.round(top * scale); y < Math.min(height, (top + high) * scale); y += 1)
    for (let x = Math.round(left * scale); x < Math.min(width, (left + wide) * scale); x += 1)
      light[y * width + x] = shade(x / scale - left, y / scale - top);
}

/** Strokes that look like a line of letters to whoever seeks a pattern of dark and light. */
function print(sheet: Sheet, left: number, top: number, wide: number, high: number, seed: number): void {
  const random = randomFrom(seed + 1);
  for (let x = 0; x < wide; x += high * (0.6 + random() * 0.5)) {
    if (random() < 0.15) continue;
    const stroke = high * 0.14;
    box(sheet, left + x, top, stroke, high, () => 0.15);
    if (random() < 0.6) box(sheet, left + x, top + high * random() * 0.9, high * 0.4, stroke, () => 0.15);
    if (random() < 0.5) box(sheet, left + x + high * 0.35, top + high * 0.2, stroke, high * 0.8, () => 0.15);
  }
}

/** @returns Its side in millimetres. */
function code(sheet: Sheet, text: string, {x: left, y: top}: {x: number; y: number}): number {
  const bitmap = generate(text, {minCorrectionLevel: correction.L});
  const module = dotsPerModule / dotsPerMillimetre;
  const side = bitmap.size * module;
  const quiet = 4 * module;
  box(sheet, left - quiet, top - quiet, side + 2 * quiet, side + 2 * quiet, () => 0.95);
  for (let y = 0; y < bitmap.size; y += 1)
    for (let x = 0; x < bitmap.size; x += 1)
      if (bitmap.get(x, y)) box(sheet, left + x * module, top + y * module, module, module, () => 0.08);
  return side;
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
