import {columns} from '../../pdf/columns.js';
import {finish} from '../../pdf/finish.js';
import {createSheet, gap, ink, keepTogether, type Sheet} from '../../pdf/sheet.js';
import {heading, lines, sampleBand, text, title} from '../../pdf/text.js';
import {longDate, motto, sample} from '../letterhead.js';
import type {ApplicationData} from './application-data.js';

/** "Đơn" made from what was typed: A4, to be searched, with who makes it, where and when. */
export async function drawApplication(data: ApplicationData, certificate: Buffer): Promise<Buffer> {
  const at = new Date(data.at);
  const sheet = createSheet({
    title: `${data.title} ${data.reference}`,
    format: 'A4',
    at,
    author: data.applicant,
  });
  sampleBand(sheet, sample);
  motto(sheet);
  gap(sheet, sheet.size);
  title(sheet, data.title.toUpperCase());
  text(sheet, `Kính gửi: ${data.agency}`, {font: 'bold', align: 'center'});
  for (const section of data.sections) {
    heading(sheet, section.title);
    lines(sheet, section.lines);
  }
  gap(sheet, sheet.size);
  text(
    sheet,
    'Tôi cam đoan những điều khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.',
  );
  signature(sheet, data, at);
  origin(sheet, data);
  return finish(sheet, sample, {certificate, reason: 'Đơn lập từ nội dung khai trực tuyến', at});
}

function signature(sheet: Sheet, {place, applicant}: ApplicationData, at: Date): void {
  keepTogether(sheet, sheet.size * 8);
  gap(sheet, sheet.size);
  columns(
    sheet,
    0.45,
    () => {},
    (right) => {
      text(right, `${place ? `${place}, ` : ''}${longDate(at)}`, {font: 'italic', align: 'center'});
      text(right, 'NGƯỜI LÀM ĐƠN', {font: 'bold', align: 'center'});
      text(right, '(đã xác nhận khi nộp trực tuyến)', {
        font: 'italic',
        align: 'center',
        color: ink.soft,
        size: sheet.size * 0.9,
      });
      gap(right, sheet.size);
      text(right, applicant, {font: 'bold', align: 'center'});
    },
  );
}

/** What it was made from, and how sure that is. */
function origin(sheet: Sheet, {form, title: name, version, mark, reference}: ApplicationData): void {
  gap(sheet, sheet.size * 1.5);
  const official = form && form !== name ? ` Thay cho: ${form}.` : '';
  text(
    sheet,
    `Đơn do cổng lập từ những gì người làm đơn đã khai. Mẫu do cổng tham chiếu soạn, phiên bản ${version}, mức tin cậy ${mark}: giả định, chưa đối chiếu với mẫu của cơ quan.${official} Mã tra cứu hồ sơ: ${reference}.`,
    {size: sheet.size * 0.8, color: ink.soft},
  );
}
