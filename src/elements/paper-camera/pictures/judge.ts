import {measure, type Blocks, type Pixels} from './blocks.js';
import type {Finding} from './finding.js';
import {thresholds as limit} from './limits.js';

/** What a picture was judged by: for tests and for whoever moves a threshold. */
export interface Measures {
  /** Long side of the picture as it came. */
  side: number;
  paper: number;
  inkBlocks: number;
  step: number;
  glare: number;
  /** Shares of top, right, bottom, left that are paper, and that print reaches. */
  paperAt: readonly number[];
  inkAt: readonly number[];
  /** How much print changes from top to bottom by how much it does from left to right. */
  lines: number;
}

export interface Judgement {
  findings: Finding[];
  measures: Measures;
}

/**
 * What is wrong with a picture of a paper.
 * @param pixels - `sides.judged` long, or smaller when it came so.
 * @param side - Long side of the picture as it came, pixels.
 */
export function* judge(pixels: Pixels, side: number): Generator<void, Judgement> {
  const blocks = yield* measure(pixels);
  const measures = {side, ...read(blocks)};
  return {measures, findings: findingsOf(measures)};
}

function findingsOf({side, paper, inkBlocks, step, glare, paperAt, inkAt, lines}: Measures): Finding[] {
  const found: Finding[] = [];
  const dark = paper < limit.darkPaper;
  if (dark) found.push('dark');
  if (side < limit.smallSide) found.push('small');
  if (dark) return found; // what is black is neither sharp nor cut off
  const sharp = inkBlocks >= limit.inkBlocks && step >= limit.sharpStep;
  if (!sharp) found.push('blurred');
  if (glare >= limit.glareShare) found.push('glare');
  if (isCutOff(paperAt, inkAt)) found.push('cut');
  if (sharp && lines >= limit.sideways) found.push('sideways');
  return found;
}

/** Print runs over a side, or the paper leaves by one or two sides while the table shows at the others. */
function isCutOff(paperAt: readonly number[], inkAt: readonly number[]): boolean {
  if (inkAt.some((share) => share >= limit.inkAtSide)) return true;
  const off = paperAt.filter((share) => share >= limit.runsOff).length;
  const table = paperAt.filter((share) => share <= limit.showsTable).length;
  return off > 0 && table >= 2;
}

function read(blocks: Blocks): Omit<Measures, 'side'> {
  const {columns, rows, low, high, acrossStep, downStep, across, down, colour} = blocks;
  const all = high.length;
  const paper = quantile(high, 0.9);
  const bright = [...colour].filter((_, at) => (high[at] as number) >= paper);
  const hue = quantile(bright, 0.5);
  const isPaper = (at: number) =>
    (high[at] as number) >= 0.4 * paper && Math.abs((colour[at] as number) - hue) <= 36;
  const isInk = (at: number) =>
    (high[at] as number) - (low[at] as number) >= limit.inkContrast && (high[at] as number) >= 0.5 * paper;

  // noise makes steps of its own, and everywhere: bare paper tells how steep
  const noise = (steepest: Uint8Array) =>
    quantile(
      [...steepest].filter((_, at) => isPaper(at) && !isInk(at)),
      0.5,
    );
  const [noiseAcross, noiseDown] = [noise(acrossStep), noise(downStep)];
  const [stepsAcross, stepsDown]: [number[], number[]] = [[], []];
  let [papers, burnt, changeAcross, changeDown] = [0, 0, 0, 0];
  const levels: number[] = [];
  for (let at = 0; at < all; at += 1) {
    if (isPaper(at)) {
      papers += 1;
      if ((low[at] as number) >= 250) burnt += 1;
      else levels.push(high[at] as number);
    }
    if (!isInk(at)) continue;
    const contrast = (high[at] as number) - (low[at] as number);
    stepsAcross.push(((acrossStep[at] as number) - noiseAcross) / contrast);
    stepsDown.push(((downStep[at] as number) - noiseDown) / contrast);
    changeAcross += across[at] as number;
    changeDown += down[at] as number;
  }

  const line = (first: number, stride: number, length: number) => {
    const places = Array.from({length}, (_, i) => first + i * stride);
    const share = (test: (at: number) => boolean) => places.filter(test).length / length;
    return {paper: share(isPaper), ink: share((at) => isPaper(at) && isInk(at))};
  };
  const around = [
    line(0, 1, columns),
    line(columns - 1, columns, rows),
    line((rows - 1) * columns, 1, columns),
    line(0, columns, rows),
  ];
  return {
    paper,
    inkBlocks: stepsAcross.length,
    step: Math.min(quantile(stepsAcross, 0.7), quantile(stepsDown, 0.7)),
    glare: papers > 0 && quantile(levels, 0.5) < limit.whitePaper ? burnt / papers : 0,
    paperAt: around.map((side) => side.paper),
    inkAt: around.map((side) => side.ink),
    lines: changeAcross > 0 ? changeDown / changeAcross : 0,
  };
}

function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
