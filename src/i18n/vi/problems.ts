import {formatVietnameseDate} from '../../vietnam/dates.js';
import type {FieldProblemWords, Params} from '../problem-words.js';

export {portalProblems} from './portal-problems.js';

const date = (value: Params[string] | undefined) => formatVietnameseDate(String(value ?? ''));
/** Bytes, rounded to what a person compares: `10 MB`, `2,5 MB`. */
const size = (value: Params[string] | undefined) =>
  `${(Math.round(Number(value) / 104_857.6) / 10).toString().replace('.', ',')} MB`;
/** The label inside a sentence: its first letter small, unless the word is an abbreviation. */
const inside = (label: string) =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

export const fieldProblems: FieldProblemWords = {
  required: (_, label) => `Hãy điền ${inside(label)}.`,
  'required-choice': (_, label) => `Hãy chọn ${inside(label)}.`,
  'too-short': ({min}) => `Hãy viết đủ ít nhất ${min} ký tự.`,
  'too-long': ({max}) => (max ? `Hãy rút ngắn còn nhiều nhất ${max} ký tự.` : 'Hãy rút ngắn lại.'),
  'not-a-text': () => 'Hãy điền bằng chữ.',
  'person-name': () => 'Hãy viết đầy đủ họ và tên bằng chữ, như trên giấy tờ.',
  'citizen-number': () => 'Số căn cước có 12 chữ số. Hãy xem lại trên thẻ.',
  'citizen-number-disagrees': () =>
    'Số căn cước không khớp với ngày sinh. Hãy xem lại cả hai ô theo giấy tờ.',
  phone: () => 'Hãy điền số điện thoại Việt Nam, ví dụ 0905 123 456.',
  email: () => 'Hãy điền email theo dạng ten@vidu.vn.',
  'tax-code': () => 'Mã số thuế có 10 hoặc 13 chữ số (hoặc 12 số của căn cước). Hãy xem lại.',
  date: () => 'Hãy điền ngày theo dạng ngày/tháng/năm, ví dụ 05/09/1990.',
  'date-too-early': ({min}) => `Hãy chọn ngày từ ${date(min)} trở đi.`,
  'date-too-late': ({max}) => `Hãy chọn ngày không sau ${date(max)}.`,
  number: () => 'Hãy điền một số.',
  min: ({min}) => `Hãy điền số từ ${min} trở lên.`,
  max: ({max}) => `Hãy điền số không quá ${max}.`,
  choice: () => 'Hãy chọn một trong các lựa chọn đang có.',
  'not-listed': () => 'Hãy chọn một tên trong danh sách hiện ra khi gõ.',
  class: () => 'Hãy viết tên lớp, ví dụ 10A1.',
  money: () => 'Hãy điền số tiền bằng chữ số, ví dụ 1.200.000.',
  list: (_, label) => `Hãy xem lại ${inside(label)}: bỏ bớt rồi thêm lại.`,
  'too-few': ({min}) => `Hãy chọn hoặc thêm cho đủ ít nhất ${min}.`,
  rule: (_, label) => `Hãy xem lại ${inside(label)} cùng các ô liên quan.`,
  'too-many': ({max}) => `Hãy bỏ bớt, còn nhiều nhất ${max}.`,
  username: () =>
    'Tên đăng nhập có từ 4 đến 50 ký tự: chữ không dấu, số, dấu chấm, gạch ngang hoặc gạch dưới.',
  'username-taken': () => 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
  'email-taken': () => 'Email này đã có tài khoản. Hãy đăng nhập, hoặc dùng email khác.',
  consent: () => 'Hãy đọc và đánh dấu vào ô đồng ý để tiếp tục.',
  'password-short': ({min}) => `Hãy đặt mật khẩu có ít nhất ${min} ký tự.`,
  'password-long': ({max}) => `Hãy đặt mật khẩu không quá ${max} ký tự.`,
  'password-common': () => 'Mật khẩu này nhiều người dùng nên dễ bị đoán. Hãy đặt mật khẩu khác.',
  'password-personal': () => 'Mật khẩu trùng với thông tin của bạn nên dễ bị đoán. Hãy đặt mật khẩu khác.',
  'password-differs': () => 'Hai lần nhập mật khẩu chưa giống nhau. Hãy nhập lại.',
  'activation-code': () => 'Mã kích hoạt chưa đúng. Hãy xem lại sáu chữ số trong tin đã gửi.',
  'activation-code-expired': () => 'Mã kích hoạt đã hết hạn. Hãy bấm gửi lại mã.',
  declaration: () => 'Hãy đọc và đánh dấu vào lời cam đoan để nộp.',
  'file-missing': (_, label) => `Hãy chọn tệp cho "${label}".`,
  'file-type': () => 'Tệp này không phải loại nhận được. Hãy chọn ảnh hoặc tệp PDF.',
  'file-too-big': ({max}) => `Tệp lớn hơn ${size(max)}. Hãy chọn tệp nhỏ hơn, hoặc chụp lại.`,
  'file-empty': () => 'Tệp này trống. Hãy chọn tệp khác.',
  'file-too-many': ({max}) => `Mỗi giấy tờ nhận nhiều nhất ${max} tệp. Hãy bỏ bớt.`,
  'file-checksum': () => 'Tệp bị hỏng trên đường truyền. Hãy chọn lại tệp để gửi lần nữa.',
  'file-unreadable': () => 'Không đọc được tệp này trên máy. Hãy chọn lại tệp.',
  'file-place-data': () =>
    'Ảnh này còn ghi nơi chụp nên chưa được nhận. Hãy chụp màn hình ảnh đó rồi chọn lại.',
  'file-heic': () =>
    'Trình duyệt này không đọc được ảnh HEIC. Trên iPhone, mở Cài đặt, Camera, Định dạng, chọn "Tương thích nhất" rồi chụp lại; hoặc chụp màn hình ảnh đó rồi chọn.',
  'upload-unfinished': () => 'Tệp chưa tải lên xong. Hãy đợi, hoặc bấm thử lại.',
  'captcha-wrong': () => 'Mã xác nhận chưa đúng. Hãy nhập mã trong hình mới.',
  'captcha-expired': () => 'Mã xác nhận đã hết hạn. Hãy nhập mã trong hình mới.',
  unknown: (_, label) => `Hãy xem lại ${inside(label)}.`,
};
