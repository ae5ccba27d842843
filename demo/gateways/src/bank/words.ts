import type {Mangling} from './mangle.js';
import type {OrderProblem} from './order.js';
import type {NoticeState} from './transfer.js';

export const problemWords: Record<OrderProblem['code'], string> = {
  'unknown-bank': 'Hãy chọn ngân hàng nhận.',
  account: 'Số tài khoản gồm 1 đến 19 chữ số hoặc chữ cái.',
  amount: 'Nhập số tiền nguyên từ 1 đồng đến dưới 500 triệu đồng.',
  content: 'Nội dung dài quá 210 ký tự. Hãy viết ngắn hơn.',
  mangle: 'Hãy chọn một cách trong danh sách.',
};

export const manglingWords: Record<Mangling, string> = {
  upper: 'Đổi thành chữ hoa',
  lower: 'Đổi thành chữ thường',
  plain: 'Bỏ dấu và ký tự đặc biệt',
  split: 'Chèn dấu cách vào giữa mã',
  cut: 'Cắt còn 9 ký tự',
  mbvcb: 'Thêm MBVCB… và tên người chuyển',
  ibft: 'Thêm IBFT phía trước',
  suffix: 'Thêm CHUYEN TIEN phía sau',
  customer: 'Thêm CUSTOMER và tên người chuyển',
  lost: 'Mất hẳn nội dung',
};

export const noticeWords: Record<NoticeState['state'], {tone: string; text: string}> = {
  waiting: {tone: 'wait', text: 'Cổng chưa nhận thông báo.'},
  accepted: {tone: 'good', text: 'Cổng đã nhận thông báo.'},
  'given-up': {tone: 'bad', text: 'Cổng không nhận thông báo; đã thôi tự gửi lại.'},
};
