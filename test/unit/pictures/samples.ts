import type {Finding} from '../../../src/elements/paper-camera/pictures/finding.js';
import type {Scene} from './photograph.js';

export interface Sample {
  name: string;
  scene: Scene;
  found: readonly Finding[];
  /** Quarter turns clockwise that the phone was held by. */
  turn?: 0 | 1 | 2 | 3;
}

/** Thirty photographs from kitchen tables, and what is to be said of each. */
export const samples: readonly Sample[] = [
  {name: 'on wood', scene: {}, found: []},
  {name: 'on wood under a warm lamp', scene: {warm: true}, found: []},
  {name: 'on a dark table', scene: {table: 'dark'}, found: []},
  {name: 'on a white table', scene: {table: 'white'}, found: []},
  {name: 'a scan', scene: {table: 'none', wide: 1, noise: 0}, found: []},
  {name: 'askew by 4 degrees', scene: {tilt: 4}, found: []},
  {name: 'askew by 12 degrees', scene: {tilt: -12, wide: 0.7}, found: []},
  {name: 'with a light shadow', scene: {shadow: 0.35}, found: []},
  {name: 'with the shadow of the hand', scene: {shadow: 0.55}, found: []},
  {name: 'held with fingers', scene: {fingers: true}, found: []},
  {name: 'held with fingers, warm and askew', scene: {fingers: true, warm: true, tilt: 5}, found: []},
  {name: 'in the evening', scene: {light: 0.62, noise: 7}, found: []},
  {name: 'by a noisy camera', scene: {noise: 11}, found: []},
  {name: 'in a hand that hardly moved', scene: {shake: 2}, found: []},
  {name: 'close up, with its margins just in the picture', scene: {wide: 0.93}, found: []},
  {name: 'in the dark', scene: {light: 0.22, noise: 8}, found: ['dark']},
  {name: 'in the dark under a warm lamp', scene: {light: 0.3, warm: true, noise: 9}, found: ['dark']},
  {name: 'black', scene: {light: 0.02}, found: ['dark']},
  {name: 'out of focus', scene: {blur: 4}, found: ['blurred']},
  {name: 'a little out of focus', scene: {blur: 2.6}, found: ['blurred']},
  {name: 'far out of focus, with noise', scene: {blur: 9, noise: 8}, found: ['blurred']},
  {name: 'in a hand that moved', scene: {shake: 9}, found: ['blurred']},
  {name: 'in a hand that moved, under a warm lamp', scene: {shake: 12, warm: true}, found: ['blurred']},
  {name: 'without its right side', scene: {at: [0.75, 0.5]}, found: ['cut']},
  {name: 'without its foot', scene: {at: [0.5, 0.85]}, found: ['cut']},
  {name: 'without a corner', scene: {at: [0.85, 0.8], table: 'dark'}, found: ['cut']},
  {name: 'too close, so that lines run out', scene: {wide: 1.4}, found: ['cut']},
  {name: 'glossy, with the lamp in it', scene: {glare: 0.16, light: 0.8}, found: ['glare']},
  {name: 'lying on its side', scene: {}, turn: 1, found: ['sideways']},
  {name: 'by the camera of an old phone', scene: {width: 480}, found: ['small']},
];
