import type {FontName} from './fonts.js';
import {gap, ink, ornament, type Sheet} from './sheet.js';
import {wrap} from './wrap.js';

export interface TextStyle {
  font?: FontName;
  /** Points; absent: the sheet's. */
  size?: number;
  align?: 'left' | 'center' | 'right';
  color?: string;
  /** Points from the left margin, and how wide; absent: the whole width. */
  x?: number;
  width?: number;
  /** Of the tree that screen readers read: `P`, `H1`, `H2`, `Caption`. */
  tag?: string;
}

/** A paragraph. Line breaks in it are kept. */
export function text(sheet: Sheet, words: string, style: TextStyle = {}): void {
  const {doc, root, left} = sheet;
  const {font = 'regular', size = sheet.size, align = 'left', color = ink.text, x = left, tag = 'P'} = style;
  const width = style.width ?? sheet.width - (x - left);
  doc.font(font).fontSize(size).fillColor(color);
  doc.text(wrap(doc, clean(words), width), x, doc.y, {
    width,
    align,
    lineGap: size * 0.18,
    structParent: root,
    structType: tag,
  });
}

/** No control characters: what people type may hold them, and a PDF shows them as boxes. */
export const clean = (words: string): string =>
  words.normalize('NFC').replace(/[^\P{C}\n\p{Cf}]|\p{Cs}/gu, ' ');

/** The one title of a paper. */
export function title(sheet: Sheet, words: string, below = ''): void {
  text(sheet, words, {font: 'bold', size: sheet.size * 1.5, align: 'center', tag: 'H1'});
  if (below) text(sheet, below, {font: 'italic', align: 'center', color: ink.soft});
  gap(sheet, sheet.size);
}

export function heading(sheet: Sheet, words: string): void {
  gap(sheet, sheet.size * 0.7);
  text(sheet, words, {font: 'bold', tag: 'H2'});
  gap(sheet, sheet.size * 0.2);
}

/** `Nhãn: nội dung`, one paragraph each; a line without content is left out. */
export function lines(
  sheet: Sheet,
  pairs: readonly (readonly [label: string, value: string | undefined])[],
): void {
  for (const [label, value] of pairs) {
    if (!value) continue;
    const {doc, root, left, width, size} = sheet;
    const options = {width, lineGap: size * 0.18, structParent: root, structType: 'P'};
    doc.fontSize(size).fillColor(ink.soft).font('regular');
    const indent = doc.widthOfString(`${label}: `);
    doc.text(`${label}: `, left, doc.y, {...options, continued: true});
    doc.fillColor(ink.text).font('bold');
    doc.text(wrap(doc, clean(value), width, indent), {...options, continued: false});
    gap(sheet, size * 0.22);
  }
}

/** A numbered list. */
export function numbered(sheet: Sheet, items: readonly string[]): void {
  const {left, size} = sheet;
  items.forEach((item, index) => {
    text(sheet, `${index + 1}. ${item}`, {x: left + size * 0.8});
    gap(sheet, size * 0.15);
  });
}

/** A framed band in which a whole paper is said to be a sample. */
export function sampleBand(sheet: Sheet, words: string): void {
  const {doc, left, width, size} = sheet;
  const {y} = doc;
  const height = size * 1.9;
  ornament(sheet, () => doc.rect(left, y, width, height).lineWidth(0.8).strokeColor(ink.sample).stroke());
  doc.y = y + size * 0.42;
  text(sheet, words, {font: 'bold', align: 'center', color: ink.sample});
  doc.y = y + height + size * 0.9;
}
