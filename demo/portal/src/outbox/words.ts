import {formatVietnameseDate} from '../../../../src/vietnam/dates.js';
import {formatDong} from '../../../../src/vietnam/money.js';
import type {MailData, MailType} from './mail.js';

export interface Words {
  /** Never a name, a number or a diagnosis: subjects are shown on locked screens. */
  subject: string;
  text: string;
}

const paragraphs = (...lines: (string | false | 0 | undefined)[]) => lines.filter(Boolean).join('\n\n');
const officer = (note: string | undefined) => note && `Ý kiến của cơ quan:\n${note}`;

/** Why money waits for an officer. */
const heldWords: Readonly<Record<string, string>> = {
  amount: 'Số tiền không đúng với số phải nộp. Cán bộ sẽ kiểm tra và liên hệ với bạn nếu cần.',
  'already-settled': 'Hồ sơ này đã được nộp trước đó. Khoản nộp thừa sẽ được hoàn lại cho bạn.',
  late: 'Tiền đến khi hồ sơ đã kết thúc. Cán bộ sẽ kiểm tra để hoàn lại cho bạn.',
  suspicious: 'Ngân hàng đang kiểm tra giao dịch này. Cán bộ sẽ xem và ghi nhận khi có kết quả.',
};

/** The mail of each type, in Vietnamese. */
const words: {[Type in MailType]: (data: MailData[Type], portal: string) => Words} = {
  'activation-code': ({code, minutes}) => ({
    subject: 'Mã kích hoạt tài khoản dịch vụ công',
    text: paragraphs(
      `Mã kích hoạt của bạn: ${code}`,
      `Mã có hiệu lực trong ${minutes} phút. Nhập mã này vào ô "Mã kích hoạt" để hoàn tất đăng ký.`,
      'Nếu bạn không đăng ký tài khoản, hãy bỏ qua thư này. Không đưa mã cho bất kỳ ai.',
    ),
  }),
  'password-reset-code': ({code, minutes}) => ({
    subject: 'Mã đặt lại mật khẩu dịch vụ công',
    text: paragraphs(
      `Mã đặt lại mật khẩu của bạn: ${code}`,
      `Mã có hiệu lực trong ${minutes} phút.`,
      'Nếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu vẫn như cũ. Không đưa mã cho bất kỳ ai.',
    ),
  }),
  'account-exists': (_, portal) => ({
    subject: 'Bạn đã có tài khoản dịch vụ công',
    text: paragraphs(
      'Vừa có người đăng ký tài khoản bằng thông tin đã có tài khoản gắn với địa chỉ email này.',
      `Nếu là bạn, hãy đăng nhập bằng tài khoản cũ, hoặc chọn "Quên mật khẩu" tại ${portal}.`,
      'Nếu không phải bạn, bạn không cần làm gì: tài khoản của bạn không thay đổi.',
    ),
  }),
  'password-changed': (_, portal) => ({
    subject: 'Mật khẩu dịch vụ công đã được đổi',
    text: paragraphs(
      'Mật khẩu tài khoản của bạn vừa được đổi và mọi phiên đăng nhập đã kết thúc.',
      `Nếu không phải bạn, hãy đặt lại mật khẩu ngay tại ${portal}.`,
    ),
  }),
  'draft-link': ({procedure, dossier}, portal) => ({
    subject: 'Đường dẫn để làm tiếp hồ sơ',
    text: paragraphs(
      'Hồ sơ đang làm dở của bạn được giữ trên cổng. Để làm tiếp trên máy này, hãy mở đường dẫn dưới đây rồi đăng nhập.',
      `Thủ tục: ${procedure}`,
      `${portal}/embed/wizard?dossier=${dossier}`,
      'Chỉ tài khoản của bạn mở được hồ sơ này.',
    ),
  }),
  'dossier-submitted': ({procedure, reference, owed}, portal) => ({
    subject: `Đã nộp hồ sơ, mã tra cứu ${reference}`,
    text: paragraphs(
      'Hồ sơ của bạn đã được gửi đến cơ quan.',
      `Thủ tục: ${procedure}\nMã tra cứu: ${reference}`,
      owed &&
        `Số tiền phải nộp: ${formatDong(owed)}. Cơ quan tiếp nhận hồ sơ sau khi nhận được tiền; thanh toán tại ${portal}/embed/tracker`,
      'Mã số hồ sơ được cấp khi cơ quan tiếp nhận. Chúng tôi sẽ báo cho bạn bằng thư.',
      `Xem tình trạng hồ sơ tại ${portal}/embed/tracker`,
    ),
  }),
  'dossier-received': ({procedure, code, dueOn, dueCertain}, portal) => ({
    subject: `Hồ sơ đã được tiếp nhận: ${code}`,
    text: paragraphs(
      'Cơ quan đã tiếp nhận hồ sơ của bạn.',
      `Thủ tục: ${procedure}\nMã số hồ sơ: ${code}`,
      dueOn &&
        `Ngày hẹn trả kết quả${dueCertain === false ? ' (dự kiến)' : ''}: ${formatVietnameseDate(dueOn)}`,
      `Xem tình trạng hồ sơ tại ${portal}/embed/tracker`,
    ),
  }),
  'supplement-requested': ({procedure, handle, note}, portal) => ({
    subject: `Hồ sơ cần bổ sung giấy tờ: ${handle}`,
    text: paragraphs(
      `Cơ quan cần bạn bổ sung cho hồ sơ ${handle}.`,
      `Thủ tục: ${procedure}`,
      officer(note),
      `Đăng nhập và bổ sung tại ${portal}/embed/tracker`,
    ),
  }),
  'dossier-refused': ({procedure, handle, note}) => ({
    subject: `Hồ sơ không được tiếp nhận: ${handle}`,
    text: paragraphs(
      `Cơ quan không tiếp nhận hồ sơ ${handle}.`,
      `Thủ tục: ${procedure}`,
      officer(note),
      'Bạn có thể sửa theo ý kiến trên và nộp hồ sơ mới.',
    ),
  }),
  'dossier-result': ({procedure, handle, note}, portal) => ({
    subject: `Hồ sơ đã có kết quả: ${handle}`,
    text: paragraphs(
      `Hồ sơ ${handle} đã xử lý xong.`,
      `Thủ tục: ${procedure}`,
      officer(note),
      `Xem tại ${portal}/embed/tracker`,
    ),
  }),
  'status-changed': ({procedure, handle, status, note}, portal) => ({
    subject: `Hồ sơ ${handle}: ${status}`,
    text: paragraphs(
      `Trạng thái hồ sơ ${handle}: ${status}.`,
      `Thủ tục: ${procedure}`,
      officer(note),
      `Xem tại ${portal}/embed/tracker`,
    ),
  }),
  'complaint-answered': ({procedure, handle, note}, portal) => ({
    subject: `Đã trả lời phản ánh, kiến nghị về hồ sơ ${handle}`,
    text: paragraphs(
      `Cơ quan đã trả lời phản ánh, kiến nghị của bạn về hồ sơ ${handle}.`,
      `Thủ tục: ${procedure}`,
      `Trả lời:\n${note}`,
      `Xem tại ${portal}/embed/tracker`,
    ),
  }),
  'payment-settled': ({procedure, handle, amount}) => ({
    subject: `Đã nhận thanh toán cho hồ sơ ${handle}`,
    text: paragraphs(
      `Cổng dịch vụ công đã nhận ${formatDong(amount)} cho hồ sơ ${handle}.`,
      `Thủ tục: ${procedure}`,
      'Biên lai đi kèm thư này. Ai có mã trên biên lai đều kiểm tra được tại địa chỉ ghi trên đó.',
      'Cơ quan tiếp tục xử lý hồ sơ; bạn không phải làm gì thêm.',
    ),
  }),
  'payment-held': ({procedure, handle, amount, reason}, portal) => ({
    subject: `Khoản tiền cho hồ sơ ${handle} đang được kiểm tra`,
    text: paragraphs(
      `Cổng dịch vụ công đã nhận ${formatDong(amount)} cho hồ sơ ${handle}, nhưng chưa ghi nhận là đã nộp.`,
      `Thủ tục: ${procedure}`,
      heldWords[reason] ?? 'Cán bộ sẽ kiểm tra khoản tiền này.',
      'Tiền của bạn không mất. Bạn không phải chuyển lại lần nữa; chúng tôi sẽ báo kết quả bằng thư.',
      `Xem tình trạng tại ${portal}/embed/tracker`,
    ),
  }),
  'payment-returned': ({procedure, handle, amount}) => ({
    subject: `Đã hoàn tiền cho hồ sơ ${handle}`,
    text: paragraphs(
      `Cơ quan đã hoàn lại ${formatDong(amount)} của hồ sơ ${handle}.`,
      `Thủ tục: ${procedure}`,
      'Thời gian tiền về tài khoản tuỳ theo ngân hàng của bạn.',
    ),
  }),
};

const closing = 'Dữ liệu minh hoạ: đây là cổng tham chiếu, không phải cổng của cơ quan nhà nước.';

/** @param portal - The portal's origin. */
export function wordsOf<Type extends MailType>(type: Type, data: MailData[Type], portal: string): Words {
  const {subject, text} = words[type](data, portal);
  return {subject, text: `${text}\n\n--\n${closing}\n`};
}
