import {fieldProblems, portalProblems} from './problems.js';

/** On the computer: the other ways in which a paper comes into a dossier. */
export const otherWays = {
  phone: 'Chụp bằng điện thoại',
  phoneFor: (name: string) => `Chụp bằng điện thoại: ${name}`,
  phoneSignIn: 'Đăng nhập trước, để ảnh chụp trên điện thoại vào đúng hồ sơ này.',
  signIn: 'Đăng nhập',
  making: 'Đang lập mã…',
  scan: 'Mở máy ảnh của điện thoại, quét mã này rồi chụp. Ảnh tự hiện ở đây.',
  scanOnlyThis:
    'Mã chỉ gửi ảnh được cho giấy tờ này, dùng một lần. Điện thoại không xem được gì khác của hồ sơ.',
  qr: (name: string) => `Mã QR để chụp “${name}” bằng điện thoại`,
  until: (time: string) => `Mã dùng được đến ${time}.`,
  connected: (device: string) => (device ? `Điện thoại đã kết nối (${device}).` : 'Điện thoại đã kết nối.'),
  match: 'Số trên điện thoại phải giống số này:',
  notMine: 'Không phải điện thoại của tôi: ngắt',
  sendsUntil: (time: string) => `Điện thoại gửi được ảnh đến ${time}.`,
  arriving: (name: string, received: string, size: string) => `Đang nhận ${name}: ${received} / ${size}`,
  arrived: (n: number) => `Đã nhận ${n} ảnh từ điện thoại.`,
  done: (n: number) =>
    n > 0 ? `Điện thoại đã gửi xong ${n} ảnh.` : 'Điện thoại đã kết thúc, chưa có ảnh nào.',
  ended: 'Mã đã hết hạn hoặc đã ngắt. Ảnh đã nhận vẫn còn.',
  again: 'Lập mã mới',
  close: 'Thôi, không dùng điện thoại',
  hide: 'Đóng',

  papers: 'Dùng lại giấy tờ đã nộp',
  papersFor: (name: string) => `Dùng lại giấy tờ đã nộp: ${name}`,
  papersTitle: 'Kho giấy tờ của tôi',
  papersLoading: 'Đang tìm giấy tờ đã nộp…',
  papersNone: 'Chưa có giấy tờ nào trong các hồ sơ đã nộp.',
  usedIn: (day: string, procedure: string, handle: string) =>
    `Nộp ngày ${day} trong “${procedure}” (${handle})`,
  usedAs: (component: string) => `Là giấy tờ: ${component}`,
  use: 'Dùng giấy tờ này',
  useFor: (name: string) => `Dùng giấy tờ này: ${name}`,
  using: 'Đang lấy…',
  usedHere: 'Đã dùng trong hồ sơ này',
  stillRight: 'Hãy xem lại giấy tờ còn giá trị và đúng với hồ sơ này không.',
};
export type OtherWaysWords = typeof otherWays;

/** On the portal's own page, opened from a frame. */
export const carried = {
  came: 'Những gì đã điền đã được mang sang đây. Hãy làm tiếp ở trang này.',
  files: (n: number) => `Còn ${n} giấy tờ phải chọn lại, vì trước khi đăng nhập tệp chỉ được giữ ở trang cũ.`,
  lost: 'Chưa mang được những gì đã điền sang đây: đường dẫn chỉ dùng được một lần, trong mười phút. Nội dung vẫn còn ở trang cũ.',
};
export type CarriedWords = typeof carried;

/** On the phone. */
export const vi = {
  title: 'Chụp giấy tờ bằng điện thoại',
  opening: 'Đang mở…',
  forDossier: (procedure: string) => `Gửi vào hồ sơ đang mở trên máy tính: ${procedure}`,
  match: 'Số trên máy tính phải giống số này:',
  noMatch: 'Nếu số khác nhau, hãy đóng trang này và lập mã mới trên máy tính.',
  choose: 'Chọn ảnh có sẵn',
  hint: (types: string, max: string) =>
    `Nhận ${types}, mỗi tệp không quá ${max}. Chụp đủ sáng, rõ chữ, đủ bốn góc.`,
  files: 'Ảnh đã chụp',
  looking: 'Đang kiểm tra ảnh…',
  queued: 'Chờ gửi',
  waiting: 'Chờ có mạng để gửi',
  sending: 'Đang gửi…',
  sendingFile: (name: string) => `Đang gửi ${name}`,
  progress: (received: string, size: string) => `${received} / ${size}`,
  sent: (size: string) => `Đã gửi · ${size}`,
  retry: 'Gửi lại',
  done: 'Xong',
  doneWait: 'Đang gửi nốt…',
  doneTitle: (n: number) => `Đã gửi ${n} ảnh`,
  doneText: 'Ảnh đã hiện trên máy tính. Hãy làm tiếp ở đó; trang này đóng được rồi.',
  until: (time: string) => `Gửi được đến ${time}. Trên điện thoại này không xem được gì khác của hồ sơ.`,
  goneTitle: 'Mã này không dùng được nữa',
  goneText:
    'Mã chỉ dùng một lần và có hạn, hoặc đã được ngắt trên máy tính. Trên máy tính, hãy bấm “Chụp bằng điện thoại” để có mã mới.',
  goneSent: (n: number) => `${n} ảnh đã gửi vẫn còn trong hồ sơ.`,
  failedTitle: 'Chưa mở được',
  tryAgain: 'Thử lại',
  field: fieldProblems,
  portal: portalProblems,
};
export type HandoverWords = typeof vi;
