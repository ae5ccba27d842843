import {block} from './limits.js';

/** A picture cut into blocks of {@link block} pixels; every list has one value for each, row by row. */
export interface Blocks {
  columns: number;
  rows: number;
  /** Darkest and brightest luma, 0 to 255. */
  low: Uint8Array;
  high: Uint8Array;
  /** Steepest step between neighbours, in luma, from left to right and from top to bottom. */
  acrossStep: Uint8Array;
  downStep: Uint8Array;
  /** Sums of all such steps. */
  across: Uint32Array;
  down: Uint32Array;
  /** How coloured: 0 grey to 255 pure. */
  colour: Uint8Array;
}

export interface Pixels {
  /** Pixels. */
  width: number;
  height: number;
  /** RGBA. */
  data: Uint8ClampedArray;
}

/** Measures a picture. Hands control back after each row of blocks, for a page that has no worker. */
export function* measure({width, height, data}: Pixels): Generator<void, Blocks> {
  const columns = Math.floor(width / block);
  const rows = Math.floor(height / block);
  const bytes = () => new Uint8Array(columns * rows);
  const sums = () => new Uint32Array(columns * rows);
  const blocks: Blocks = {
    columns,
    rows,
    low: bytes().fill(255),
    high: bytes(),
    acrossStep: bytes(),
    downStep: bytes(),
    across: sums(),
    down: sums(),
    colour: bytes(),
  };
  let above = new Uint8Array(width);
  let luma = new Uint8Array(width);
  const coloured = new Float64Array(columns);

  for (let y = 0; y < rows * block; y += 1) {
    if (y % block === 0) coloured.fill(0);
    for (let x = 0, at = y * width * 4; x < columns * block; x += 1, at += 4) {
      const red = data[at] as number;
      const green = data[at + 1] as number;
      const blue = data[at + 2] as number;
      const light = (red * 77 + green * 150 + blue * 29) >> 8;
      luma[x] = light;
      const column = (x / block) | 0;
      const most = Math.max(red, green, blue);
      coloured[column]! += most > 0 ? (most - Math.min(red, green, blue)) / most : 0; // eslint-disable-line @typescript-eslint/no-non-null-assertion -- within its length
      const here = ((y / block) | 0) * columns + column;
      if (light < (blocks.low[here] as number)) blocks.low[here] = light;
      if (light > (blocks.high[here] as number)) blocks.high[here] = light;
      if (x > 0) steps(blocks.acrossStep, blocks.across, here, Math.abs(light - (luma[x - 1] as number)));
      if (y > 0) steps(blocks.downStep, blocks.down, here, Math.abs(light - (above[x] as number)));
    }
    [above, luma] = [luma, above];
    if (y % block === block - 1) {
      const first = ((y / block) | 0) * columns;
      for (const [column, sum] of coloured.entries())
        blocks.colour[first + column] = (255 * sum) / (block * block);
      yield;
    }
  }
  return blocks;
}

function steps(steepest: Uint8Array, sum: Uint32Array, here: number, step: number): void {
  if (step > (steepest[here] as number)) steepest[here] = step;
  sum[here] = (sum[here] as number) + step;
}
