import {dateInVietnam} from '../../../../src/vietnam/dates.js';
import {columns} from '../pdf/columns.js';
import {gap, ink, ornament, type Sheet} from '../pdf/sheet.js';
import {sampleBand, text} from '../pdf/text.js';

/** Stands on everything that is issued here: nothing of it is official. */
export const sample = 'BẢN MẪU – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ';

export interface Letterhead {
  /** Who issues it, smallest unit last. */
  agency: readonly string[];
  number?: string;
  /** Place and date. */
  dated?: string;
}

/**
 * The head of a state paper: who issues it at the left, the country's name and motto at the right.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I [K]
 */
export function letterhead(sheet: Sheet, {agency, number, dated}: Letterhead): void {
  sampleBand(sheet, sample);
  const {size} = sheet;
  columns(
    sheet,
    0.39,
    (left) => {
      agency.forEach((name, index) => {
        const last = index === agency.length - 1;
        text(left, name.toUpperCase(), {font: last ? 'bold' : 'regular', align: 'center', size: size * 0.9});
      });
      underline(left, left.width * 0.4);
      if (number) text(left, `Số: ${number}`, {align: 'center'});
    },
    (right) => {
      motto(right);
      if (dated) text(right, dated, {font: 'italic', align: 'center'});
    },
  );
  gap(sheet, size * 1.1);
}

/** The country's name and motto, over the width of a sheet or of a column. */
export function motto(sheet: Sheet): void {
  const {size, width} = sheet;
  text(sheet, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', {font: 'bold', align: 'center', size: size * 0.95});
  text(sheet, 'Độc lập - Tự do - Hạnh phúc', {font: 'bold', align: 'center'});
  underline(sheet, Math.min(width * 0.6, size * 14));
}

function underline(column: Sheet, length: number): void {
  const {doc, left, width, size} = column;
  const {y} = doc;
  ornament(column, () =>
    doc
      .moveTo(left + (width - length) / 2, y + 1)
      .lineTo(left + (width + length) / 2, y + 1)
      .lineWidth(0.7)
      .strokeColor(ink.text)
      .stroke(),
  );
  doc.y = y + size * 0.6;
}

/** `ngày 05 tháng 03 năm 2025`, in Vietnam. */
export function longDate(at: Date): string {
  const [year, month, day] = dateInVietnam(at).split('-');
  return `ngày ${day} tháng ${month} năm ${year}`;
}
