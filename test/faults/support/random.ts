import {randomInt} from 'node:crypto';

export interface Random {
  /** Said by a test that uses it; `FAULT_SEED` makes the same moments again. */
  readonly seed: number;
  /** A number from `least` on, below `most`. */
  between(least: number, most: number): number;
}

/** Mulberry32. */
export function seeded(seed = Number(process.env['FAULT_SEED'] ?? randomInt(2 ** 32))): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {seed, between: (least, most) => least + (most - least) * next()};
}
