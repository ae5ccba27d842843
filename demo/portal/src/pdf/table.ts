import {clean} from './text.js';
import {ink, type Sheet} from './sheet.js';
import {wrap} from './wrap.js';

export interface Column {
  label: string;
  /** Points; absent: what is left. */
  width?: number;
  align?: 'left' | 'right' | 'center';
}

/** A table with a header row; its cells keep their line breaks. Rows are never cut by a page. */
export function table(sheet: Sheet, columns: readonly Column[], rows: readonly (readonly string[])[]): void {
  const {doc, root, left, width, size} = sheet;
  doc.font('regular').fontSize(size).fillColor(ink.text);
  const gaps = size * 0.4;
  const free = width - columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const wide = free / columns.filter((column) => column.width === undefined).length;
  const widthOf = (index: number) => (columns[index]?.width ?? wide) - 2 * gaps;
  const options = {
    position: {x: left, y: doc.y},
    maxWidth: width,
    structParent: root,
    columnStyles: columns.map((column) => ({
      width: column.width ?? '*',
      align: {x: column.align ?? 'left', y: 'top'},
    })),
    defaultStyle: {
      border: {top: 0, left: 0, right: 0, bottom: 0.5},
      borderColor: ink.line,
      padding: [size * 0.35, gaps, size * 0.35, gaps],
    },
    data: [
      columns.map(({label}) => ({
        text: label,
        type: 'TH',
        scope: 'Column',
        textColor: ink.soft,
        border: {top: 0.5, left: 0, right: 0, bottom: 0.8},
      })),
      ...rows.map((row) =>
        row.map((cell, index) => ({text: wrap(doc, clean(cell), widthOf(index)), type: 'TD'})),
      ),
    ],
  };
  // its types do not know yet that a table hangs in the tree like a text
  doc.table(options as unknown as PDFKit.Mixins.TableOptionsWithData);
  doc.x = left;
}
