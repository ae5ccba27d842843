import {formatVietnameseDate, vietnamClock} from '../../../../../src/vietnam/dates.js';
import {formatPhone} from '../../../../../src/vietnam/phone.js';
import {finish} from '../../pdf/finish.js';
import {columns} from '../../pdf/columns.js';
import {qrCode} from '../../pdf/qr.js';
import {createSheet, gap, ink, keepTogether, rule, type Sheet} from '../../pdf/sheet.js';
import {heading, lines, numbered, text, title} from '../../pdf/text.js';
import {letterhead, longDate, sample} from '../letterhead.js';
import {closing, hoursInWords} from './hours.js';
import {waysInWords} from './ways-in-words.js';
import type {ReceptionData} from './reception-data.js';

/**
 * "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" on A5, signed.
 * @param track - The page where anybody sees how far the dossier is.
 */
export async function drawReception(
  data: ReceptionData,
  track: string,
  certificate: Buffer,
): Promise<Buffer> {
  const at = new Date(data.receivedAt);
  const name = 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả';
  const sheet = createSheet({title: `${name} ${data.code}`, format: 'A5', at, author: data.agency});

  letterhead(sheet, {
    agency: [data.agency, 'Bộ phận Tiếp nhận và Trả kết quả'],
    number: `${String(data.register.entry).padStart(4, '0')}/TNHS`,
    dated: `${data.place ? `${data.place}, ` : ''}${longDate(at)}`,
  });
  title(sheet, 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ');
  headed(sheet, data, track);
  const {from, procedure} = data;
  lines(sheet, [
    ['Tiếp nhận hồ sơ của', from.name],
    ['Địa chỉ', from.address],
    ['Số điện thoại', from.phone && formatPhone(from.phone)],
    ['Email', from.email],
    ['Nội dung yêu cầu giải quyết', `${procedure.name} (${procedure.code})`],
  ]);
  heading(sheet, 'Thành phần hồ sơ đã nhận (01 bộ, bản điện tử):');
  numbered(
    sheet,
    data.components.map(({name: component, files}) => `${component} (${files} tệp)`),
  );
  gap(sheet, 6);
  appointment(sheet, data, at);
  if (data.inPerson) toBring(sheet, data.inPerson);
  signatures(sheet, data);
  return finish(sheet, sample, {certificate, reason: name, at});
}

/** The code, for people and for a phone. */
function headed(sheet: Sheet, {code, reference}: ReceptionData, track: string): void {
  const {doc, left, width, size} = sheet;
  const edge = 78;
  const top = doc.y;
  qrCode(sheet, track, {x: left + width - edge + 8, y: top - 6, edge, alt: `Mã QR dẫn đến ${track}`});
  const beside = {...sheet, width: width - edge};
  text(beside, 'Mã hồ sơ', {color: ink.soft});
  text(beside, code, {font: 'bold', size: size * 1.35});
  text(beside, `Mã tra cứu: ${reference}`);
  text(beside, 'Quét mã để xem hồ sơ đi đến đâu', {color: ink.soft, size: size * 0.9});
  doc.y = Math.max(doc.y, top + edge - 8);
  rule(sheet);
  gap(sheet, 7);
}

function appointment(sheet: Sheet, data: ReceptionData, at: Date): void {
  const {due, delivery, register, time} = data;
  lines(sheet, [
    ['Thời gian giải quyết theo quy định', time && `${time} kể từ ngày nhận đủ hồ sơ`],
    ['Thời gian nhận hồ sơ', `${clock(at)}, ${longDate(at)}`],
    ['Thời gian trả kết quả', due ? dueInWords(due) : 'Thông báo khi có kết quả'],
    ['Nhận kết quả', waysInWords(delivery)],
    ['Vào Sổ theo dõi hồ sơ', `quyển số ${register.volume}, số thứ tự ${register.entry}`],
  ]);
}

/** `07 giờ 05 phút`, in Vietnam. */
function clock(at: Date): string {
  const [hour, minute] = vietnamClock(at).toISOString().slice(11, 16).split(':');
  return `${hour} giờ ${minute} phút`;
}

const dueInWords = ({date, certain}: NonNullable<ReceptionData['due']>): string => {
  const [hour, minute] = closing.split(':');
  const said = `${hour} giờ ${minute} phút, ngày ${formatVietnameseDate(date)}`;
  return certain ? said : `${said} (dự kiến: lịch nghỉ lễ chưa công bố đủ)`;
};

function toBring(sheet: Sheet, {what, where, originals}: NonNullable<ReceptionData['inPerson']>): void {
  keepTogether(sheet, sheet.size * 8);
  heading(sheet, 'Việc còn phải làm trực tiếp:');
  lines(sheet, [
    ['Việc', what],
    ['Nơi', where],
    ['Giờ', `${hoursInWords}, trước ngày hẹn trả kết quả`],
  ]);
  if (originals.length > 0) text(sheet, 'Mang theo bản chính:');
  numbered(sheet, originals);
}

function signatures(sheet: Sheet, {from, officer}: ReceptionData): void {
  keepTogether(sheet, sheet.size * 6);
  gap(sheet, sheet.size);
  const signed = (role: string, how: string, name: string) => (column: Sheet) => {
    text(column, role, {font: 'bold', align: 'center'});
    text(column, how, {font: 'italic', align: 'center', color: ink.soft, size: column.size * 0.9});
    gap(column, column.size * 0.8);
    text(column, name, {font: 'bold', align: 'center'});
  };
  columns(
    sheet,
    0.5,
    signed('NGƯỜI NỘP HỒ SƠ', '(Nộp trực tuyến, đã xác nhận)', from.name),
    signed('NGƯỜI TIẾP NHẬN HỒ SƠ', '(Giấy này được ký số)', officer),
  );
}
