/** What is wrong with a picture of a paper, in the order in which it should be mended. */
export const findings = ['dark', 'small', 'blurred', 'glare', 'cut', 'sideways'] as const;
export type Finding = (typeof findings)[number];

/** Share of each side that is cut away, 0 to less than 1, of the picture as it is turned. */
export interface Crop {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface Edits {
  /** Quarter turns clockwise. */
  turn: 0 | 1 | 2 | 3;
  crop: Crop;
}

export const noCrop: Crop = {top: 0, right: 0, bottom: 0, left: 0};

/** A quarter turn clockwise; what was cut away stays the same. */
export const turned = ({turn, crop: {top, right, bottom, left}}: Edits): Edits => ({
  turn: ((turn + 1) % 4) as Edits['turn'],
  crop: {top: left, right: top, bottom: right, left: bottom},
});
