/** One holiday, or one swap of days, of a year. */
export interface Holiday {
  name: string;
  /** Mondays to Fridays off because of it, `MM-DD`. */
  off: readonly string[];
  /** Saturdays worked in exchange, `MM-DD`. */
  worked?: readonly string[];
  /** L: looked up. K: generally known. A: assumed until announced. */
  certainty: 'L' | 'K' | 'A';
  source: string;
}

const LAW = 'Bộ luật Lao động 45/2019/QH14, Điều 112';
const MAKE_UP = 'Bộ luật Lao động 45/2019/QH14, Điều 111(3)';
const PRESS = 'Thông báo của Chính phủ, báo chí';
const LUNAR = 'Âm lịch, tính ở UTC+7';
const KNOWN = 'Phổ biến, chưa đối chiếu';
const UNKNOWN = 'Chưa có thông báo';

/**
 * Public holidays by year, as far as they touch the working week. The Prime Minister sets Tết, the second day of
 * National Day and the swaps anew each year, so a year is entered when it has been announced; until then its rows
 * say A. A year that is missing is not known.
 * @see Labour Code 45/2019/QH14, arts. 111(3), 112; Resolution 28/2026/QH16 for 24 November
 */
export const holidays: Readonly<Record<string, readonly Holiday[]>> = {
  2023: [
    {name: 'Tết Dương lịch', off: ['01-02'], certainty: 'K', source: MAKE_UP},
    {
      name: 'Tết Nguyên đán',
      off: ['01-20', '01-23', '01-24', '01-25', '01-26'],
      certainty: 'K',
      source: KNOWN,
    },
    {
      name: 'Giỗ Tổ Hùng Vương, 30/4 và 1/5',
      off: ['05-01', '05-02', '05-03'],
      certainty: 'K',
      source: MAKE_UP,
    },
    {name: 'Quốc khánh', off: ['09-01', '09-04'], certainty: 'K', source: KNOWN},
  ],
  2024: [
    {name: 'Tết Dương lịch', off: ['01-01'], certainty: 'L', source: LAW},
    {
      name: 'Tết Nguyên đán',
      off: ['02-08', '02-09', '02-12', '02-13', '02-14'],
      certainty: 'K',
      source: KNOWN,
    },
    {name: 'Giỗ Tổ Hùng Vương', off: ['04-18'], certainty: 'L', source: PRESS},
    {name: '30/4 và 1/5', off: ['04-29', '04-30', '05-01'], worked: ['05-04'], certainty: 'L', source: PRESS},
    {name: 'Quốc khánh', off: ['09-02', '09-03'], certainty: 'L', source: PRESS},
  ],
  2025: [
    {name: 'Tết Dương lịch', off: ['01-01'], certainty: 'L', source: LAW},
    {
      name: 'Tết Nguyên đán',
      off: ['01-27', '01-28', '01-29', '01-30', '01-31'],
      certainty: 'L',
      source: PRESS,
    },
    {name: 'Giỗ Tổ Hùng Vương', off: ['04-07'], certainty: 'L', source: PRESS},
    {name: '30/4 và 1/5', off: ['04-30', '05-01', '05-02'], worked: ['04-26'], certainty: 'L', source: PRESS},
    {name: 'Quốc khánh', off: ['09-01', '09-02'], certainty: 'L', source: PRESS},
  ],
  2026: [
    {name: 'Tết Dương lịch', off: ['01-01'], certainty: 'L', source: LAW},
    {name: 'Hoán đổi Tết Dương lịch', off: ['01-02'], worked: ['01-10'], certainty: 'K', source: KNOWN},
    {
      name: 'Tết Nguyên đán',
      off: ['02-16', '02-17', '02-18', '02-19', '02-20'],
      certainty: 'L',
      source: PRESS,
    },
    {name: 'Giỗ Tổ Hùng Vương', off: ['04-27'], certainty: 'L', source: PRESS},
    {name: '30/4 và 1/5', off: ['04-30', '05-01'], certainty: 'L', source: LAW},
    {name: 'Quốc khánh', off: ['09-01', '09-02'], certainty: 'K', source: KNOWN},
    {name: 'Hoán đổi Quốc khánh', off: ['08-31'], worked: ['08-22'], certainty: 'K', source: KNOWN},
    {name: 'Ngày Văn hóa Việt Nam', off: ['11-24'], certainty: 'L', source: 'Nghị quyết 28/2026/QH16'},
  ],
  2027: [
    {name: 'Tết Dương lịch', off: ['01-01'], certainty: 'L', source: LAW},
    {
      name: 'Tết Nguyên đán',
      off: ['02-05', '02-08', '02-09', '02-10', '02-11'],
      certainty: 'A',
      source: UNKNOWN,
    },
    {name: 'Giỗ Tổ Hùng Vương', off: ['04-16'], certainty: 'K', source: LUNAR},
    {name: '30/4 và 1/5', off: ['04-30', '05-03'], certainty: 'K', source: MAKE_UP},
    {name: 'Quốc khánh', off: ['09-02', '09-03'], certainty: 'A', source: UNKNOWN},
    {name: 'Ngày Văn hóa Việt Nam', off: ['11-24'], certainty: 'L', source: 'Nghị quyết 28/2026/QH16'},
  ],
};
