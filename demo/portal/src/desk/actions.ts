import type {MailType} from '../outbox/mail.js';
import type {StatusCode} from '../../../../src/vietnam/statuses.js';

/** What an officer may do with a dossier, beside receiving it. */
export interface Action {
  to: StatusCode;
  /** On the button. */
  label: string;
  /** What it does, in a line above the button. */
  hint: string;
  /** Label of the officer's words; absent: none are asked for. */
  words?: string;
  mail: Extract<MailType, 'supplement-requested' | 'dossier-refused' | 'dossier-result' | 'status-changed'>;
  /** What the desk says once it is done. */
  done: string;
}

export const actions = {
  process: {
    to: 4,
    label: 'Chuyển xử lý',
    hint: 'Chuyển hồ sơ đến phòng chuyên môn.',
    mail: 'status-changed',
    done: 'Đã chuyển hồ sơ đi xử lý.',
  },
  result: {
    to: 9,
    label: 'Ghi kết quả',
    hint: 'Kết thúc xử lý: kết quả đồng ý hoặc không đồng ý, kèm số văn bản.',
    words: 'Nội dung kết quả',
    mail: 'dossier-result',
    done: 'Đã ghi kết quả.',
  },
  'hand-over': {
    to: 10,
    label: 'Trả kết quả',
    hint: 'Ghi nhận người nộp đã nhận kết quả.',
    mail: 'status-changed',
    done: 'Đã trả kết quả.',
  },
  supplement: {
    to: 5,
    label: 'Yêu cầu bổ sung',
    hint: 'Hướng dẫn một lần, đầy đủ: người nộp chỉ phải bổ sung một lần.',
    words: 'Nội dung cần bổ sung, hoàn thiện',
    mail: 'supplement-requested',
    done: 'Đã gửi yêu cầu bổ sung.',
  },
  refuse: {
    to: 3,
    label: 'Từ chối tiếp nhận',
    hint: 'Hồ sơ kết thúc tại đây; người nộp phải nộp hồ sơ mới.',
    words: 'Lý do từ chối',
    mail: 'dossier-refused',
    done: 'Đã từ chối tiếp nhận.',
  },
  stop: {
    to: 8,
    label: 'Dừng xử lý',
    hint: 'Hồ sơ kết thúc tại đây, không có kết quả.',
    words: 'Lý do dừng xử lý',
    mail: 'status-changed',
    done: 'Đã dừng xử lý.',
  },
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof actions;

export const isActionName = (name: string): name is ActionName => Object.hasOwn(actions, name);
export const actionOf = (name: ActionName): Action => actions[name];
