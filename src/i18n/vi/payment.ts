import {portalProblems} from './portal-problems.js';

/** Where a gateway's reason says that nothing was taken from the payer's account. */
const nothingTaken = 'Tài khoản của bạn chưa bị trừ tiền.';

export const vi = {
  portal: portalProblems,
  title: 'Thanh toán trực tuyến',
  loading: 'Đang xem khoản phải nộp…',
  signIn: 'Đăng nhập để xem khoản phải nộp.',
  unreachable: 'Chưa xem được khoản phải nộp',
  retry: 'Thử lại',
  reference: 'Mã tra cứu',
  code: 'Mã số hồ sơ',

  bill: 'Khoản phải nộp',
  kinds: {phi: 'Phí', 'le-phi': 'Lệ phí'} as Readonly<Record<string, string>>,
  quantity: (quantity: number, each: string, unit: string) => `${quantity} ${unit} × ${each}`,
  per: (unit: string) => `tính theo ${unit}`,
  online: 'Giảm khi nộp trực tuyến',
  total: 'Tổng cộng',
  basis: 'Căn cứ thu và mức độ chắc chắn',
  marks: {
    S: 'Theo hướng dẫn của tỉnh.',
    L: 'Đã đối chiếu với văn bản.',
    K: 'Theo hiểu biết chung, chưa đối chiếu với văn bản.',
    A: 'Con số giả định của cổng minh hoạ, không phải mức thu chính thức.',
  } as Readonly<Record<string, string>>,
  /** Beside an amount that must not look official. */
  doubts: {K: 'Chưa đối chiếu với văn bản', A: 'Con số giả định'} as Readonly<Record<string, string>>,
  free: 'Không phải nộp phí',
  freeWhy: 'Hồ sơ này không có khoản phí hay lệ phí nào.',
  exempt: 'Các khoản dưới đây được miễn toàn bộ.',

  methods: 'Cách thanh toán',
  kindHints: {
    transfer: 'Quét mã hoặc chuyển khoản bằng ứng dụng ngân hàng, không cần rời trang này.',
    redirect: 'Trả trên trang của cổng thanh toán, mở ở thẻ riêng.',
    counter: 'Nộp tiền trực tiếp cho cán bộ tại quầy.',
  } as Readonly<Record<string, string>>,
  atLeast: (amount: string) => `Chỉ dùng cho khoản từ ${amount}.`,
  atMost: (amount: string) => `Chỉ dùng cho khoản đến ${amount}.`,
  start: 'Thanh toán trực tuyến',
  startCounter: 'Lấy mã nộp tiền tại quầy',
  starting: 'Đang tạo mã thanh toán…',
  startFailed: 'Chưa tạo được mã thanh toán',
  again: 'Tạo mã mới',
  noMethod: 'Cổng này chưa nhận thanh toán trực tuyến. Hãy nộp tiền tại bộ phận một cửa.',

  scanTitle: 'Chuyển khoản bằng mã VietQR',
  scan: 'Mở ứng dụng ngân hàng và quét mã, hoặc chuyển khoản theo các dòng kèm mã.',
  phone:
    'Trả ngay trên điện thoại này: sao chép từng dòng sang ứng dụng ngân hàng, hoặc lưu ảnh mã QR rồi chọn ảnh đó ở mục quét mã của ứng dụng.',
  bank: 'Ngân hàng',
  account: 'Số tài khoản',
  accountName: 'Chủ tài khoản',
  amount: 'Số tiền',
  content: 'Nội dung chuyển khoản',
  keep: 'Giữ nguyên số tiền và nội dung để hệ thống nhận ra khoản tiền.',
  copy: 'Sao chép',
  copyName: (what: string) => `Sao chép ${what.toLowerCase()}`,
  copied: (what: string) => `Đã sao chép ${what.toLowerCase()}.`,
  copyByHand: 'Dòng chữ đã được chọn. Hãy nhấn giữ rồi chọn “Sao chép”.',
  save: 'Lưu ảnh mã QR',
  saved: 'Đã lưu ảnh mã QR.',
  share: 'Gửi ảnh sang ứng dụng khác',
  pictureFailed: 'Chưa tạo được ảnh. Hãy chụp màn hình có mã QR.',
  pictureTitle: 'Chuyển khoản VietQR',
  qr: (t: {amount: string; account: string; accountName: string; bank: string; content: string}) =>
    `Mã VietQR: chuyển ${t.amount} đến số tài khoản ${t.account}, ngân hàng ${t.bank}, chủ tài khoản ${t.accountName}, nội dung ${t.content}.`,
  qrLoading: 'Đang vẽ mã QR…',
  qrFailed: 'Chưa vẽ được mã QR. Hãy chuyển khoản theo các dòng dưới đây.',
  validUntil: (time: string) => `Có hiệu lực đến ${time}.`,

  gatewayTitle: (name: string) => `Thanh toán: ${name}`,
  gateway: (amount: string) =>
    `Khoản ${amount} được trả trên trang của cổng thanh toán. Trả xong, kết quả tự hiện ở đây.`,
  openGateway: 'Mở trang thanh toán',
  openAgain: 'Mở lại trang thanh toán',
  opened: 'Trang thanh toán đang mở ở thẻ khác. Trả xong thì quay lại đây; kết quả tự hiện.',
  sameTab: 'Thẻ mới không mở được? Mở ngay trong trang này',
  sameTabHint: 'Trả xong, bạn được đưa trở lại đúng trang này.',

  counterTitle: 'Nộp tiền tại quầy',
  counterWhere: 'Nơi nộp',
  counterCode: 'Mã nộp tiền',
  counterSay: 'Đọc mã này cho cán bộ thu tiền. Cán bộ ghi nhận xong, kết quả tự hiện ở đây.',

  waitingTitle: 'Hệ thống đang chờ ngân hàng báo',
  waiting: 'Chuyển khoản xong thường chỉ mất vài giây.',
  mayClose:
    'Có thể đóng trang này: khoản tiền vẫn được ghi nhận khi ngân hàng báo, và bạn nhận được thư báo.',
  waitingGateway:
    'Có thể đóng trang này: kết quả vẫn được ghi nhận khi cổng thanh toán báo, và bạn nhận được thư báo.',
  paid: 'Tôi đã chuyển khoản',
  check: 'Kiểm tra kết quả',
  checking: 'Đang kiểm tra…',
  lateTitle: 'Chúng tôi đang đợi ngân hàng của bạn',
  late: (time: string) =>
    `Lúc ${time} chưa thấy tiền về. Có ngân hàng báo chậm từ vài phút đến vài giờ, nhất là ban đêm. Không cần trả lại lần nữa.`,
  otherWay: 'Chọn cách thanh toán khác',
  giveUp: 'Huỷ lần thanh toán này',
  givingUp: 'Đang huỷ…',
  giveUpFailed: 'Chưa huỷ được lần thanh toán này',

  settledTitle: 'Đã nhận được tiền',
  settled: (amount: string, time: string) => `Đã nhận ${amount} lúc ${time}. Không cần làm gì thêm.`,
  settledPlain: 'Khoản phải nộp của hồ sơ này đã được thanh toán.',
  receipt: 'Biên lai',
  receiptNumber: (number: string) => `Biên lai số ${number}`,
  receiptVoided: 'Biên lai này đã được huỷ vì tiền đã hoàn lại.',
  download: 'Tải biên lai',
  downloading: 'Đang tải biên lai…',
  downloadLater: 'Biên lai đang được lập. Hãy thử lại sau ít phút; biên lai cũng được gửi vào thư điện tử.',
  checkCode: 'Mã kiểm tra biên lai',
  checkReceipt: 'Kiểm tra biên lai trên cổng',

  reviewTitle: 'Tiền đã đến, đang được đối chiếu',
  reviewReasons: {
    amount: (received: string, owed: string) =>
      received
        ? `Đã nhận ${received}, trong khi phải nộp ${owed}.`
        : `Số tiền đã nhận khác ${owed} phải nộp.`,
    'already-settled': (received: string) =>
      `Khoản này đã được nộp trước đó${received ? `, nên ${received} đến sau được xem xét để hoàn lại` : ''}.`,
    late: () => 'Tiền đến sau khi lần thanh toán này đã hết hạn.',
    suspicious: () => 'Tài khoản của bạn đã bị trừ tiền; ngân hàng cần kiểm tra thêm giao dịch này.',
  } as Readonly<Record<string, (received: string, owed: string) => string>>,
  reviewOther: 'Số tiền hoặc nội dung chuyển khoản chưa khớp.',
  review: 'Cán bộ đang xem lại và sẽ báo cho bạn. Đừng trả thêm lần nữa.',
  call: (name: string) => `Cần hỏi thêm: ${name}, điện thoại`,

  expiredTitle: 'Mã thanh toán đã hết hạn',
  expired:
    'Đã chuyển khoản rồi thì không cần chuyển lại: khoản tiền vẫn được ghi nhận khi ngân hàng báo. Nếu chưa, hãy tạo mã mới.',
  cancelledTitle: 'Đã huỷ lần thanh toán trước',
  cancelled:
    'Nếu đã trả tiền cho lần đó thì không cần trả lại: khoản tiền vẫn được ghi nhận khi ngân hàng báo.',
  failedTitle: 'Lần thanh toán này chưa thành',
  failedReasons: {
    'cancelled-there': `Giao dịch đã được huỷ trên trang thanh toán. ${nothingTaken}`,
    'not-registered': `Thẻ hoặc tài khoản chưa đăng ký thanh toán trực tuyến với ngân hàng. ${nothingTaken} Hãy chọn cách khác.`,
    'wrong-details': `Thông tin thẻ hoặc tài khoản chưa khớp quá 3 lần. ${nothingTaken} Hãy xem lại rồi thử lại.`,
    'time-ran-out': `Đã hết thời gian trên trang thanh toán. ${nothingTaken} Hãy thử lại.`,
    'card-locked': `Thẻ hoặc tài khoản đang bị khoá. ${nothingTaken} Hãy hỏi ngân hàng, hoặc chọn cách khác.`,
    'wrong-code': `Mã xác thực hoặc mật khẩu thanh toán chưa đúng. ${nothingTaken} Hãy thử lại.`,
    'not-enough-money': `Số dư không đủ cho khoản này. ${nothingTaken} Hãy dùng tài khoản khác, hoặc chọn cách khác.`,
    'limit-exceeded': `Đã quá hạn mức giao dịch trong ngày. ${nothingTaken} Hãy thử lại ngày mai, hoặc chọn cách khác.`,
    'bank-maintenance': `Ngân hàng đang bảo trì. ${nothingTaken} Hãy thử lại sau, hoặc dùng ngân hàng khác.`,
  } as Readonly<Record<string, string>>,
  failed:
    'Cổng thanh toán không nói rõ lý do. Nếu tài khoản ngân hàng đã bị trừ tiền thì không cần trả lại: khoản tiền được ghi nhận khi ngân hàng báo. Nếu chưa, hãy thử lại.',
  refundingTitle: 'Đang hoàn tiền',
  refunding: (amount: string) =>
    `Khoản ${amount} đang được hoàn lại vào tài khoản đã trả. Không cần làm gì thêm.`,
  refundedTitle: 'Đã hoàn tiền',
  refunded: (amount: string) => `Khoản ${amount} đã được hoàn lại.`,

  listTitle: 'Hồ sơ cần thanh toán',
  nothingListed: 'Không có hồ sơ nào cần thanh toán.',
  payThis: 'Xem và thanh toán',
  payThisName: (procedure: string) => `Xem và thanh toán: ${procedure}`,
};
export type PaymentWords = typeof vi;
