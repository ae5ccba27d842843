import type {Sheet} from './sheet.js';

/** Points between two columns. */
const gutter = 8;

/**
 * Sets two blocks side by side, each with the sheet's own means; what follows stands below the longer one.
 * @param share - Of the width that the left one takes.
 */
export function columns(
  sheet: Sheet,
  share: number,
  setLeft: (column: Sheet) => void,
  setRight: (column: Sheet) => void,
): void {
  const {doc, left, width} = sheet;
  const top = doc.y;
  const leftWidth = (width - gutter) * share;
  setLeft({...sheet, width: leftWidth});
  const bottom = doc.y;
  doc.y = top;
  setRight({...sheet, left: left + leftWidth + gutter, width: width - gutter - leftWidth});
  doc.y = Math.max(bottom, doc.y);
  doc.x = left;
}
