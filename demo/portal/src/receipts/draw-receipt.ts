import {formatDong, dongInWords} from '../../../../src/vietnam/money.js';
import {portalName} from '../description/names.js';
import {longDate, letterhead, sample} from '../papers/letterhead.js';
import {columns} from '../pdf/columns.js';
import {finish} from '../pdf/finish.js';
import {qrCode} from '../pdf/qr.js';
import {createSheet, gap, ink, keepTogether, rule, type Sheet} from '../pdf/sheet.js';
import {table} from '../pdf/table.js';
import {lines, text, title} from '../pdf/text.js';
import {itemWords} from './item-words.js';
import type {ReceiptData} from './receipt-data.js';
import {padNumber} from './series.js';

const methods: Readonly<Record<string, string>> = {
  vietqr: 'Chuyển khoản (VietQR)',
  vnpay: 'Cổng thanh toán VNPAY',
  national: 'Nền tảng thanh toán quốc gia (mô phỏng)',
  counter: 'Nộp tại Bộ phận một cửa',
};

/**
 * "Biên lai thu phí, lệ phí", signed.
 * @param check - The page where it can be checked.
 * @see Nghị định 123/2020/NĐ-CP, Điều 32: what a receipt must hold [K]
 */
export async function drawReceipt(data: ReceiptData, check: string, certificate: Buffer): Promise<Buffer> {
  const {collector, payer, procedure, total, code} = data;
  const number = padNumber(data.number);
  const at = new Date(data.issuedAt);
  const name = `Biên lai thu phí, lệ phí số ${number}`;
  const sheet = createSheet({title: name, format: 'A5', at, author: collector.name});

  letterhead(sheet, {agency: [collector.name]});
  title(sheet, 'BIÊN LAI THU PHÍ, LỆ PHÍ', '(Biên lai điện tử, không in sẵn mệnh giá)');
  text(sheet, `Mẫu số: ${data.formSign}     Ký hiệu: ${data.receiptSign}     Số: ${number}`, {
    align: 'center',
  });
  gap(sheet, 8);
  lines(sheet, [
    ['Đơn vị thu', collector.name],
    ['Mã số thuế', `${collector.taxCode} (mã minh hoạ)`],
    ['Người nộp', payer.name],
    ['Địa chỉ', payer.address],
    ['Thủ tục', `${procedure.name} (${procedure.code})`],
    ['Hồ sơ', data.dossierCode || `mã tra cứu ${data.reference}`],
    ['Hình thức thanh toán', methods[data.method] ?? data.method],
  ]);
  gap(sheet, 6);
  items(sheet, data);
  gap(sheet, 6);
  lines(sheet, [
    ['Tổng số tiền', formatDong(total)],
    ['Bằng chữ', `${dongInWords(total)}.`],
  ]);
  foot(sheet, at, {code, check});
  return finish(sheet, sample, {certificate, reason: name, at});
}

const items = (sheet: Sheet, {items}: ReceiptData): void =>
  table(
    sheet,
    [
      {label: 'STT', width: 28, align: 'center'},
      {label: 'Tên phí, lệ phí'},
      {label: 'Số lượng', width: 58, align: 'right'},
      {label: 'Mức thu', width: 58, align: 'right'},
      {label: 'Thành tiền', width: 62, align: 'right'},
    ],
    items.map((item, index) => [
      String(index + 1),
      itemWords(item),
      `${item.quantity} ${item.unit}`,
      formatDong(item.amount),
      formatDong(item.total),
    ]),
  );

/** Who collected and signed, and how anybody finds out whether it is genuine. */
function foot(sheet: Sheet, at: Date, {code, check}: {code: string; check: string}): void {
  const edge = 84;
  keepTogether(sheet, edge + 12);
  gap(sheet, 4);
  rule(sheet);
  gap(sheet, 8);
  const {doc} = sheet;
  const top = doc.y;
  columns(
    sheet,
    0.6,
    (left) => {
      qrCode(left, check, {x: left.left - 6, y: top - 6, edge, alt: `Mã QR dẫn đến ${check}`});
      const beside = {...left, left: left.left + edge, width: left.width - edge};
      doc.y = top;
      text(beside, 'Kiểm tra biên lai', {font: 'bold'});
      text(beside, 'Mã kiểm tra:');
      text(beside, code, {font: 'bold', size: sheet.size * 1.15});
      text(beside, check, {size: sheet.size * 0.85, color: ink.soft});
      doc.y = Math.max(doc.y, top + edge - 12);
    },
    (right) => {
      text(right, `Ngày thu: ${longDate(at).replace('ngày ', '')}`, {align: 'center', font: 'italic'});
      text(right, 'NGƯỜI THU TIỀN', {align: 'center', font: 'bold'});
      text(right, `Ký số bởi: ${portalName.vi} (MINH HOẠ)`, {
        align: 'center',
        size: sheet.size * 0.9,
        color: ink.soft,
      });
    },
  );
}
