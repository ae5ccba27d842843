import type {PaymentState} from '../../../../src/contract/payments.js';
import type {Cause} from '../payments/history.js';
import type {ReviewReason} from '../payments/tables.js';
import type {TransactionRow} from '../payments/transactions.js';

const gateways: Readonly<Record<string, string>> = {
  sepay: 'Chuyển khoản ngân hàng',
  vietqr: 'Chuyển khoản VietQR',
  vnpay: 'VNPAY',
  national: 'Nền tảng thanh toán quốc gia (mô phỏng)',
  counter: 'Tiền mặt tại quầy',
};
export const gatewayName = (id: string): string => gateways[id] ?? id;

export const reviewReasons: Readonly<Record<ReviewReason, string>> = {
  'no-code': 'Nội dung không có mã thanh toán',
  'unknown-code': 'Mã thanh toán không phải của cổng này',
  'several-codes': 'Nội dung có nhiều mã thanh toán',
  account: 'Tiền vào tài khoản khác',
  amount: 'Số tiền không khớp',
  'already-settled': 'Khoản này đã được nộp trước đó',
  late: 'Hồ sơ đã kết thúc',
  suspicious: 'Ngân hàng đang kiểm tra giao dịch',
};

export const paymentStates: Readonly<Record<PaymentState, {name: string; tone: string}>> = {
  pending: {name: 'Đang chờ tiền', tone: 'wait'},
  settled: {name: 'Đã nhận tiền', tone: 'good'},
  expired: {name: 'Quá hạn, vẫn nhận nếu tiền đến', tone: ''},
  failed: {name: 'Không thành công', tone: 'bad'},
  cancelled: {name: 'Đã huỷ', tone: ''},
  review: {name: 'Chờ đối soát', tone: 'wait'},
  refunding: {name: 'Đang hoàn tiền', tone: 'wait'},
  refunded: {name: 'Đã hoàn tiền', tone: 'good'},
};

export const moneyStates: Readonly<Record<TransactionRow['state'], string>> = {
  settled: 'đã ghi thu',
  held: 'chờ đối soát',
  refund: 'phải hoàn',
  returned: 'đã hoàn',
};

export const causes: Readonly<Record<Cause, string>> = {
  start: 'người nộp bắt đầu',
  payer: 'người nộp huỷ',
  'other-way': 'chuyển sang cách nộp khác',
  notice: 'cổng thanh toán báo',
  query: 'hệ thống hỏi cổng thanh toán',
  time: 'hết thời hạn',
  officer: 'cán bộ',
};
