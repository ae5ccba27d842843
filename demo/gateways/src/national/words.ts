import type {NoticeState, Outcome} from './visit.js';

/** What somebody may choose to happen. `silent`: paid, and the portal is not told. */
export const choices = {
  paid: 'Thanh toán',
  cancelled: 'Huỷ, quay lại cổng',
  failed: 'Thanh toán không thành công',
  silent: 'Thanh toán, nhưng không báo cho cổng',
} as const;
export type Choice = keyof typeof choices;
export const isChoice = (text: unknown): text is Choice => typeof text === 'string' && text in choices;

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  open: 'Đang chờ khách',
  paid: 'Đã thanh toán',
  failed: 'Không thành công',
  cancelled: 'Khách đã huỷ',
  expired: 'Hết thời gian',
};

export const noticeWords: Readonly<Record<NoticeState['state'], {tone: string; text: string}>> = {
  silent: {tone: 'quiet', text: 'Không báo cho cổng.'},
  waiting: {tone: 'wait', text: 'Cổng chưa nhận tin báo.'},
  accepted: {tone: 'good', text: 'Cổng đã nhận tin báo.'},
  'given-up': {tone: 'bad', text: 'Cổng không nhận tin báo; đã thôi tự gửi lại.'},
};
