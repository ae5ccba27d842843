import type {PaymentState} from '../../../../../src/contract/payments.js';

export type Tone = 'wait' | 'good' | 'bad' | 'plain';

/** How a payment stands, as its page says it. */
export interface StateWords {
  tone: Tone;
  title: string;
  text: string;
}

interface PayWords {
  portal: string;
  demo: string;
  states: Record<PaymentState, StateWords>;
  /** By `PaymentReason`: what stands instead of the text of a payment that came to nothing. */
  reasons: Readonly<Record<string, string>>;
  back: string;
  mayClose: string;
  noScript: string;
  going: string;
  goingText: string;
  go: string;
  strange: string;
  strangeText: string;
  missing: string;
  missingText: string;
  home: string;
}

const nothingTaken = 'Tài khoản của bạn chưa bị trừ tiền.';
const nothingTakenEn = 'Nothing was taken from your account.';

export const payWords: Record<'vi' | 'en', PayWords> = {
  vi: {
    portal: 'Cổng dịch vụ công',
    demo: 'Dữ liệu minh hoạ',
    states: {
      pending: {
        tone: 'wait',
        title: 'Đang chờ cổng thanh toán báo kết quả',
        text: 'Thường chỉ mất vài giây; trang này tự cập nhật. Không cần trả lại lần nữa.',
      },
      settled: {
        tone: 'good',
        title: 'Đã nhận được tiền',
        text: 'Khoản phải nộp của hồ sơ đã được thanh toán. Không cần làm gì thêm.',
      },
      failed: {
        tone: 'bad',
        title: 'Lần thanh toán này chưa thành',
        text: 'Nếu tài khoản đã bị trừ tiền thì không cần trả lại: khoản tiền được ghi nhận khi ngân hàng báo.',
      },
      cancelled: {
        tone: 'plain',
        title: 'Lần thanh toán này đã được huỷ',
        text: 'Nếu đã trả tiền cho lần này thì không cần trả lại: khoản tiền vẫn được ghi nhận khi ngân hàng báo.',
      },
      expired: {
        tone: 'plain',
        title: 'Đã hết thời gian thanh toán',
        text: 'Nếu đã trả tiền thì không cần trả lại: khoản tiền vẫn được ghi nhận khi ngân hàng báo.',
      },
      review: {
        tone: 'wait',
        title: 'Tiền đã đến, đang được đối chiếu',
        text: 'Cán bộ đang xem lại và sẽ báo cho bạn. Đừng trả thêm lần nữa.',
      },
      refunding: {
        tone: 'wait',
        title: 'Đang hoàn tiền',
        text: 'Khoản đã trả đang được hoàn lại. Không cần làm gì thêm.',
      },
      refunded: {tone: 'good', title: 'Đã hoàn tiền', text: 'Khoản đã trả đã được hoàn lại.'},
    },
    reasons: {
      'cancelled-there': `Bạn đã huỷ trên trang thanh toán. ${nothingTaken}`,
      'not-registered': `Thẻ hoặc tài khoản chưa đăng ký thanh toán trực tuyến. ${nothingTaken}`,
      'wrong-details': `Thông tin thẻ hoặc tài khoản chưa khớp. ${nothingTaken}`,
      'time-ran-out': `Đã hết thời gian trên trang thanh toán. ${nothingTaken}`,
      'card-locked': `Thẻ hoặc tài khoản đang bị khoá. ${nothingTaken}`,
      'wrong-code': `Mã xác thực hoặc mật khẩu thanh toán chưa đúng. ${nothingTaken}`,
      'not-enough-money': `Số dư không đủ cho khoản này. ${nothingTaken}`,
      'limit-exceeded': `Đã quá hạn mức giao dịch trong ngày. ${nothingTaken}`,
      'bank-maintenance': `Ngân hàng đang bảo trì. ${nothingTaken}`,
    },
    back: 'Quay lại trang nộp hồ sơ',
    mayClose: 'Bạn có thể đóng thẻ này. Kết quả cũng hiện ở trang bạn vừa rời đi.',
    noScript: 'Tải lại trang này để xem kết quả.',
    going: 'Đang mở trang thanh toán…',
    goingText: 'Trả xong, bạn được đưa trở lại đúng trang vừa rời đi.',
    go: 'Mở trang thanh toán',
    strange: 'Địa chỉ này không do cổng thanh toán gửi',
    strangeText:
      'Địa chỉ đã bị thay đổi trên đường đi, nên không cho biết kết quả nào. Hãy xem kết quả ở hồ sơ của bạn.',
    missing: 'Chưa tìm thấy lần thanh toán này',
    missingText: 'Hãy mở lại hồ sơ của bạn để xem khoản phải nộp.',
    home: 'Về cổng dịch vụ công',
  },
  en: {
    portal: 'Public service portal',
    demo: 'Demonstration data',
    states: {
      pending: {
        tone: 'wait',
        title: 'Waiting for the payment gateway',
        text: 'It mostly takes seconds; this page updates by itself. There is no need to pay again.',
      },
      settled: {
        tone: 'good',
        title: 'The money has arrived',
        text: 'What the dossier owed is paid. There is nothing more to do.',
      },
      failed: {
        tone: 'bad',
        title: 'This payment did not go through',
        text: 'If money was taken from your account, don’t pay again: it counts as soon as the bank tells.',
      },
      cancelled: {
        tone: 'plain',
        title: 'This payment was cancelled',
        text: 'If you did pay, don’t pay again: the money counts as soon as the bank tells.',
      },
      expired: {
        tone: 'plain',
        title: 'The time to pay has run out',
        text: 'If you did pay, don’t pay again: the money counts as soon as the bank tells.',
      },
      review: {
        tone: 'wait',
        title: 'Money arrived and is being checked',
        text: 'An officer looks at it and will tell you. Please don’t pay again.',
      },
      refunding: {
        tone: 'wait',
        title: 'Being refunded',
        text: 'What was paid is on its way back. There is nothing more to do.',
      },
      refunded: {tone: 'good', title: 'Refunded', text: 'What was paid has gone back.'},
    },
    reasons: {
      'cancelled-there': `You cancelled on the payment page. ${nothingTakenEn}`,
      'not-registered': `The card or account is not registered for paying online. ${nothingTakenEn}`,
      'wrong-details': `The card’s or account’s details did not match. ${nothingTakenEn}`,
      'time-ran-out': `The time on the payment page ran out. ${nothingTakenEn}`,
      'card-locked': `The card or account is locked. ${nothingTakenEn}`,
      'wrong-code': `The one-time code or payment password was not right. ${nothingTakenEn}`,
      'not-enough-money': `The balance does not cover the amount. ${nothingTakenEn}`,
      'limit-exceeded': `The day’s limit is used up. ${nothingTakenEn}`,
      'bank-maintenance': `The bank is under maintenance. ${nothingTakenEn}`,
    },
    back: 'Back to your dossier',
    mayClose: 'You can close this tab. The result also shows on the page that you came from.',
    noScript: 'Reload this page to see the result.',
    going: 'Opening the payment page…',
    goingText: 'When you have paid, you are taken back to the page that you were on.',
    go: 'Open the payment page',
    strange: 'This address was not sent by the payment gateway',
    strangeText: 'It was changed on its way, so it tells no result. Please look at your dossier.',
    missing: 'This payment was not found',
    missingText: 'Please open your dossier again to see what is owed.',
    home: 'To the public service portal',
  },
};

/** @param reason - The contract's `PaymentReason`, or none. */
export function stateWords(lang: 'vi' | 'en', state: PaymentState, reason: string | null): StateWords {
  const {states, reasons} = payWords[lang];
  const words = states[state];
  const cameToNothing = state === 'failed' || state === 'cancelled' || state === 'expired';
  const why = cameToNothing ? reasons[reason ?? ''] : undefined;
  return why ? {...words, text: why} : words;
}
