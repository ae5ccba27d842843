/**
 * Long sides in pixels. A4 at 2000 has 171 dots to the inch: the x-height of 8 pt print is 9 of them, and print can be
 * read from 6 on. Kept is half as much again, so that a crop to two thirds still gives that. Judged is less: it is what
 * a cheap phone does in half a second, and noise has gone with the shrinking.
 */
export const sides = {kept: 3000, page: 2000, judged: 1600, preview: 720} as const;

/** JPEG qualities, tried one after another until the pages fit: letters get halos below 0.55. */
export const qualities = [0.82, 0.72, 0.62, 0.55] as const;

/** When no quality fits, pages get smaller; below 1400 (120 dots to the inch) small print is gone. */
export const smallerSides = [1700, 1400] as const;

/** Bytes that a page of a PDF may take where there is room: ten of them stay below 5 MB. */
export const pageBytes = 480_000;

/** Side of the blocks that a picture is judged by, in judged pixels: about a letter of a heading. */
export const block = 16;

/** What is said of a picture, and from where on. Lumas are 0 to 255; shares 0 to 1. */
export const thresholds = {
  /** Long side of the picture as it came: below, A4 has less than 86 dots to the inch, and 10 pt print is mush. */
  smallSide: 1000,
  /** Luma of the brightest tenth of the blocks. Paper in a lit room is above 140, below 95 noise eats thin strokes. */
  darkPaper: 95,
  /** Contrast from which a block holds print. Wood, creases and noise stay below. */
  inkContrast: 56,
  /** Blocks with print that are needed to judge sharpness at all. */
  inkBlocks: 40,
  /**
   * Steepest step between neighbours, less that of bare paper, as a share of the block's contrast, in the weaker of the
   * two directions, so that a hand that moved is seen too: sharp print 0.6 to 0.9, out of focus by a stroke’s width 0.13.
   */
  sharpStep: 0.25,
  /** Share of the paper that is burnt to white while the rest of it is not: a lamp's reflection. */
  glareShare: 0.006,
  /** Paper this bright is white by itself, as in a scan; then nothing is a reflection. */
  whitePaper: 240,
  /** A side is left by the paper when this share of it is paper… */
  runsOff: 0.4,
  /** …and shows what lies below it when at most this share is. */
  showsTable: 0.15,
  /** Share of a side that print reaches: a line or more goes on outside. */
  inkAtSide: 0.06,
  /**
   * Change of print from top to bottom by that from left to right. Letters have more upright strokes than level ones:
   * lines that lie level give 0.7, lines that stand upright 1.4.
   */
  sideways: 1.2,
} as const;
