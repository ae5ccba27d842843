import PDFDocument from 'pdfkit';
import {fontFile, type FontName} from './fonts.js';

/** Points; a point is 1/72 inch. */
const margins = {A4: 56, A5: 34} as const;
const sizes = {A4: 12, A5: 9.5} as const;

export const ink = {text: '#14181b', soft: '#4a5257', line: '#b9bec2', sample: '#a3271f'} as const;

export interface SheetOptions {
  title: string;
  /** A5: 148 × 210 mm. */
  format: 'A4' | 'A5';
  at: Date;
  /** Who issues it. */
  author: string;
}

/** A paper while it is being set: what comes next stands below what was set last. */
export interface Sheet {
  doc: PDFKit.PDFDocument;
  /** Where the next part hangs in the tree that screen readers read. */
  root: PDFKit.PDFStructureElement;
  /** Points between the margins. */
  width: number;
  left: number;
  /** Size of running text, points. */
  size: number;
}

/** A tagged PDF in Vietnamese, with its fonts in it; what it is called stands in the reader's title. */
export function createSheet({title, format, at, author}: SheetOptions): Sheet {
  const margin = margins[format];
  const doc = new PDFDocument({
    size: format,
    margins: {top: margin, bottom: margin + 10, left: margin, right: margin},
    lang: 'vi-VN',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    bufferPages: true,
    info: {Title: title, Author: author, CreationDate: at, ModDate: at},
  });
  for (const name of ['regular', 'bold', 'italic'] satisfies FontName[])
    doc.registerFont(name, fontFile(name));
  const root = doc.struct('Document');
  doc.addStructure(root);
  doc.font('regular').fontSize(sizes[format]).fillColor(ink.text);
  return {doc, root, width: doc.page.width - 2 * margin, left: margin, size: sizes[format]};
}

/** Starts a page when less than so many points are left on this one. */
export function keepTogether({doc}: Sheet, points: number): void {
  if (doc.y + points > doc.page.height - doc.page.margins.bottom) doc.addPage();
}

/** Empty space, points; none at the top of a page. */
export function gap({doc}: Sheet, points: number): void {
  if (doc.y > doc.page.margins.top) doc.y += points;
}

/** Draws what is only for the eye: screen readers pass it over. */
export function ornament({doc}: Sheet, draw: () => void): void {
  doc.markContent('Artifact', {type: 'Layout'});
  doc.save();
  draw();
  doc.restore();
  doc.endMarkedContent();
}

/** A fine rule over the whole width. */
export function rule(sheet: Sheet): void {
  const {doc, left, width} = sheet;
  const {y} = doc;
  ornament(sheet, () =>
    doc
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.5)
      .strokeColor(ink.line)
      .stroke(),
  );
}
