import {crc32, deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

type Colour = readonly [red: number, green: number, blue: number];
interface Counted {
  colour: Colour;
  count: number;
}

/**
 * A picture with few colours, a third of the size of the one a browser takes. Pictures of pages have few
 * colours and many shades at the edges of letters, so colours are cut by median and nothing is dithered.
 * @param source - Any PNG; transparency is dropped.
 * @param most - Colours, 256 at most.
 */
export function palettePng(source: Buffer, most: number): Buffer {
  const {data, width, height} = PNG.sync.read(source);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const key = data.readUIntBE(at, 3);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const {palette, indexOf} = reduce(counts, most);
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter: 0, none
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexOf.get(data.readUIntBE((y * width + x) * 4, 3)) ?? 0;
  return write(width, height, palette, rows);
}

function reduce(
  counts: ReadonlyMap<number, number>,
  most: number,
): {palette: Colour[]; indexOf: Map<number, number>} {
  const all = [...counts].map(([key, count]): Counted => ({
    colour: [key >> 16, (key >> 8) & 255, key & 255],
    count,
  }));
  const boxes = [all];
  while (boxes.length < most) {
    const widest = boxes
      .map((box, index) => ({index, ...spread(box)}))
      .reduce((one, other) => (other.weight > one.weight ? other : one));
    const box = boxes[widest.index];
    if (!box || widest.weight === 0) break;
    boxes.splice(widest.index, 1, ...halves(box, widest.channel));
  }
  const indexOf = new Map<number, number>();
  for (const [index, box] of boxes.entries())
    for (const {
      colour: [red, green, blue],
    } of box)
      indexOf.set((red << 16) | (green << 8) | blue, index);
  return {palette: boxes.map(mean), indexOf};
}

/** How much is lost when a box becomes one colour, and the channel along which. */
function spread(box: readonly Counted[]): {weight: number; channel: number} {
  const pixels = box.reduce((sum, {count}) => sum + count, 0);
  return [0, 1, 2]
    .map((channel) => {
      const values = box.map(({colour}) => colour[channel] ?? 0);
      const range =
        values.reduce((most, value) => Math.max(most, value), 0) -
        values.reduce((least, value) => Math.min(least, value), 255);
      return {channel, weight: range * range * Math.sqrt(pixels)};
    })
    .reduce((one, other) => (other.weight > one.weight ? other : one));
}

function halves(box: readonly Counted[], channel: number): [Counted[], Counted[]] {
  const sorted = box.toSorted((one, other) => (one.colour[channel] ?? 0) - (other.colour[channel] ?? 0));
  const half = sorted.reduce((sum, {count}) => sum + count, 0) / 2;
  let before = 0;
  const cut = sorted.findIndex(({count}) => (before += count) >= half);
  const at = Math.min(Math.max(cut, 1), sorted.length - 1);
  return [sorted.slice(0, at), sorted.slice(at)];
}

function mean(box: readonly Counted[]): Colour {
  const pixels = box.reduce((sum, {count}) => sum + count, 0);
  const of = (channel: 0 | 1 | 2) =>
    Math.round(box.reduce((sum, {colour, count}) => sum + colour[channel] * count, 0) / pixels);
  return [of(0), of(1), of(2)];
}

/** @see https://www.w3.org/TR/png-3/ */
function write(width: number, height: number, palette: readonly Colour[], rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits, indexed
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
