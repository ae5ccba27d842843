import type {PayProblem} from './pay-request.js';
import type {NoticeState} from './transaction.js';

/** What may come of a payment: response and status as VNPAY tells them, and what happened. */
export const results: Readonly<Record<string, string>> = {
  '00/00': 'Thành công',
  '07/07': '07 · Đã trừ tiền, giao dịch bị nghi ngờ',
  '09/02': '09 · Thẻ chưa đăng ký ngân hàng điện tử',
  '10/02': '10 · Xác thực thông tin thẻ sai quá 3 lần',
  '11/02': '11 · Hết thời gian thanh toán',
  '12/02': '12 · Thẻ bị khoá',
  '13/02': '13 · Nhập sai mã OTP',
  '24/02': '24 · Khách huỷ giao dịch',
  '51/02': '51 · Tài khoản không đủ số dư',
  '65/02': '65 · Vượt hạn mức trong ngày',
  '75/02': '75 · Ngân hàng đang bảo trì',
  '79/02': '79 · Nhập sai mật khẩu thanh toán quá số lần',
  '99/02': '99 · Lỗi khác',
  '00/02': '00 và 02 · Hai mã trái ngược nhau',
  '99/04': '04 · Ngân hàng đã trừ tiền, VNPAY chưa thành công',
};

export const tellings = {
  now: 'Báo ngay, trước khi khách quay về',
  late: 'Báo trễ 5 giây, sau khi khách quay về',
  twice: 'Báo hai lần cùng lúc',
  forged: 'Một tin giả mạo trước, một giây sau tin thật',
  never: 'Không báo (cổng phải tự hỏi)',
} as const;
export type Telling = keyof typeof tellings;
export const isTelling = (text: unknown): text is Telling => typeof text === 'string' && text in tellings;

export const returns: Readonly<Record<'back' | 'close', string>> = {
  back: 'Quay về cổng',
  close: 'Đóng thẻ, không quay về',
};

export const problemWords: Record<PayProblem, string> = {
  '02': 'Mã website của đơn vị không đúng.',
  '03': 'Dữ liệu gửi sang không đúng định dạng.',
  '15': 'Giao dịch đã quá thời gian chờ thanh toán.',
  '70': 'Sai chữ ký.',
};

export const noticeWords: Record<NoticeState['state'], {tone: string; text: string}> = {
  silent: {tone: 'quiet', text: 'Không báo cho cổng.'},
  waiting: {tone: 'wait', text: 'Cổng chưa nhận tin báo.'},
  accepted: {tone: 'good', text: 'Cổng đã nhận tin báo.'},
  'given-up': {tone: 'bad', text: 'Cổng không nhận tin báo; đã thôi tự gửi lại.'},
};
