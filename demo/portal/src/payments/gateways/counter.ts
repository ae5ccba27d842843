import type {Gateway} from './gateway.js';

/** In cash, with an officer, who enters the code at the desk. */
export const counterGateway: Gateway = {
  method: {
    id: 'counter',
    kind: 'counter',
    name: {vi: 'Nộp trực tiếp tại Bộ phận một cửa', en: 'At the one-stop desk'},
    note: {
      vi: 'Bạn mang mã đến quầy và nộp tiền cho cán bộ.',
      en: 'You take a code to the desk and pay the officer there.',
    },
  },
  life: 10 * 24 * 60,
  next: ({ref, agency}) => ({
    kind: 'counter',
    counter: {
      where: {vi: `Bộ phận một cửa, ${agency}`, en: `One-stop desk, ${agency}`},
      code: ref,
    },
  }),
};
