import {cardSize, dotsPerMillimetre, randomFrom, type PrintedCard, type Sheet} from './printed-card.js';

/** How a card was held, lit and taken. What is absent is as in a good picture. */
export interface Shot {
  /** Pixels of a module of the code: what distance and camera come to. */
  module?: number;
  /** Degrees in the plane of the picture. */
  turned?: number;
  /** Degrees out of it: left edge nearer, upper edge nearer. */
  tilted?: {sideways?: number; backwards?: number};
  /** Standard deviation of what is out of focus, in modules. */
  blurred?: number;
  /** Length of a shaking hand's smear, in modules. */
  shaken?: number;
  /** Brightest and darkest of the picture, 0 to 255. */
  range?: readonly [dark: number, bright: number];
  /** How much light is left behind the edge of a shadow across the code, 0 to 1. */
  shadow?: number;
  /** How much light a lamp beside it adds where it is brightest, 0 to 1. */
  glare?: number;
  /** How much of the light is left at the far side, 0 to 1. */
  falloff?: number;
  /** Standard deviation of the sensor's noise, in grey levels. */
  noise?: number;
  /** Taken from a screen whose pixels are so many of the camera's apart. */
  screen?: number;
  /** Part of the code's middle under a finger or a worn patch, as a share of its side. */
  hidden?: number;
}

export interface Photograph {
  width: number;
  height: number;
  /** RGBA, row by row. */
  data: Uint8ClampedArray<ArrayBuffer>;
}

const width = 800;
const height = 600;

/** The picture that a camera makes of the code's side of a card on a wooden table: always the same for the same shot. */
export function photograph(card: PrintedCard, shot: Shot): Photograph {
  const seen = expose(card, shot);
  if (shot.blurred) blur(seen, shot.blurred * (shot.module ?? 5));
  if (shot.shaken) smear(seen, shot.shaken * (shot.module ?? 5));
  light(seen, shot);
  return develop(seen, shot);
}

/** What each point of the picture looks at, from four rays. */
function expose(card: PrintedCard, shot: Shot): Sheet {
  const seen: Sheet = {width, height, light: new Float32Array(width * height)};
  const {middle, sheet} = card;
  const patch = ((shot.hidden ?? 0) * card.codeSize) / 2;
  const look = lens(card, shot);
  const at = {x: 0, y: 0};
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let ray = 0; ray < 4; ray += 1) {
        look(x + (ray % 2 === 0 ? 0.25 : 0.75), y + (ray < 2 ? 0.25 : 0.75), at);
        if (patch > 0 && Math.hypot(at.x - middle.x, at.y - middle.y) < patch) sum += 0.55;
        else sum += isOnCard(at) ? sample(sheet, at) : wood(at);
      }
      seen.light[y * width + x] = sum / 4;
    }
  return seen;
}

interface Point {
  x: number;
  y: number;
}

const isOnCard = ({x, y}: Point): boolean =>
  x >= 0 && y >= 0 && x < cardSize.width - 0.1 && y < cardSize.height - 0.1;

const radians = (degrees = 0): number => (degrees * Math.PI) / 180;

/** From a point of the picture to one of the card, in millimetres: a pinhole whose axis meets the code's middle. */
function lens(
  {middle}: PrintedCard,
  {module = 5, turned, tilted = {}}: Shot,
): (px: number, py: number, at: Point) => void {
  const scale = module * 4;
  const [side, back] = [radians(tilted.sideways), radians(tilted.backwards)];
  const [cosTurn, sinTurn] = [Math.cos(radians(turned)), Math.sin(radians(turned))];
  // a phone's lens sees about 60 degrees
  const far = width * 0.87;
  return (px, py, at) => {
    const x = px - width / 2 - 3;
    const y = py - height / 2 + 5;
    // where the ray (x, y, far) meets the plane z = far + x tan(side) + y tan(back)
    const depth = far / (far - x * Math.tan(side) - y * Math.tan(back));
    const planeX = (x * depth) / Math.cos(side);
    const planeY = (y * depth) / Math.cos(back);
    at.x = middle.x + (planeX * cosTurn + planeY * sinTurn) / scale;
    at.y = middle.y + (planeY * cosTurn - planeX * sinTurn) / scale;
  };
}

function sample({width: wide, light: grey}: Sheet, {x, y}: Point): number {
  const left = x * dotsPerMillimetre;
  const top = y * dotsPerMillimetre;
  const at = Math.floor(top) * wide + Math.floor(left);
  const dx = left % 1;
  const dy = top % 1;
  const upper = (grey[at] ?? 0) * (1 - dx) + (grey[at + 1] ?? 0) * dx;
  const lower = (grey[at + wide] ?? 0) * (1 - dx) + (grey[at + wide + 1] ?? 0) * dx;
  return upper * (1 - dy) + lower * dy;
}

const wood = ({x, y}: Point): number =>
  0.42 + 0.1 * Math.sin(y * 2.3 + 1.5 * Math.sin(x * 0.13)) + 0.05 * Math.sin(y * 9 + x * 0.4);

/** Three boxes come close to a bell. */
function blur(seen: Sheet, deviation: number): void {
  const reach = Math.sqrt(4 * deviation * deviation + 1);
  for (let round = 0; round < 3; round += 1) {
    average(seen, reach, 1);
    average(seen, reach, width);
  }
}

const smear = (seen: Sheet, length: number): void => average(seen, length, 1);

/** Mean over so many neighbours along rows (step 1) or columns; a part of a pixel counts for its part. */
function average({light: grey}: Sheet, length: number, step: number): void {
  const from = Float32Array.from(grey);
  const half = (length - 1) / 2;
  const whole = Math.floor(half);
  const rest = half - whole;
  const last = grey.length - 1;
  const at = (index: number) => from[Math.min(last, Math.max(0, index))] ?? 0;
  for (let index = 0; index < grey.length; index += 1) {
    let sum = rest * (at(index - (whole + 1) * step) + at(index + (whole + 1) * step));
    for (let k = -whole; k <= whole; k += 1) sum += at(index + k * step);
    grey[index] = sum / (2 * half + 1);
  }
}

function light({light: grey}: Sheet, {shadow = 1, glare = 0, falloff = 1}: Shot): void {
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const edge = 1 / (1 + Math.exp((x - width / 2 + (y - height / 2) * 0.6) / 9));
      const lamp = glare * Math.exp(-((x - width * 0.62) ** 2 + (y - height * 0.4) ** 2) / (2 * 110 ** 2));
      const even = 1 - (1 - falloff) * (x / width);
      const index = y * width + x;
      grey[index] = Math.min(1, (grey[index] ?? 0) * even * (1 - (1 - shadow) * edge) + lamp);
    }
}

function develop({light: grey}: Sheet, {range = [10, 235], noise = 2, screen}: Shot): Photograph {
  const random = randomFrom(7);
  const data = new Uint8ClampedArray(width * height * 4);
  const [dark, bright] = range;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const index = y * width + x;
      const level = dark + (grey[index] ?? 0) * (bright - dark);
      for (let channel = 0; channel < 3; channel += 1) {
        const grain = (random() + random() + random() - 1.5) * 2 * noise;
        const grid = screen ? pixelsOfScreen(x, y, channel, screen) : 1;
        data[index * 4 + channel] = level * grid + grain;
      }
      data[index * 4 + 3] = 255;
    }
  return {width, height, data};
}

/** Red, green and blue stripes, and the dark rows between them: what makes a screen shimmer before a camera. */
const pixelsOfScreen = (x: number, y: number, channel: number, pitch: number): number => {
  const [across, down] = [x * 0.998 + y * 0.06, y * 0.998 - x * 0.06];
  const stripe = 0.75 + 0.25 * Math.cos((2 * Math.PI * across) / pitch - (channel * 2 * Math.PI) / 3);
  return stripe * (0.85 + 0.15 * Math.cos((2 * Math.PI * down) / pitch));
};
