export const vi = {
  title: 'Hỗ trợ',
  technical: 'Máy móc, trang web không chạy',
  procedure: 'Phải nộp giấy tờ gì, hồ sơ đang ở đâu',
  other: 'Việc khác',
  call: (number: string) => `Gọi ${number}`,
  always: 'Cả ngày lẫn đêm, mọi ngày',
  officeHours: (hours: string) => `Giờ hành chính, thứ Hai đến thứ Sáu, trừ ngày lễ (${hours})`,
  notSaid: 'Cổng chưa nêu giờ trực. Nên gọi trong giờ hành chính.',
  openNow: 'Đang có người trực',
  openUntil: (time: string) => `Đang có người trực, đến ${time}`,
  closedUntil: (day: string, time: string) => `Giờ này không có người trực. Gọi lại từ ${time} ${day}.`,
  closed: 'Giờ này không có người trực.',
  today: 'hôm nay',
  tomorrow: 'ngày mai',
  on: (weekday: number, date: string) =>
    `${['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'][weekday] ?? ''} ${date}`,
  expected: '(dự kiến: lịch nghỉ lễ năm ấy chưa công bố đủ)',
  hoursUnsure: 'Giờ mở cửa của từng nơi có thể khác; giờ ở đây là giờ thường gặp.',
  demo: 'Đây là dữ liệu minh hoạ: các số này thuộc về những cơ quan không còn hoạt động, xin đừng gọi. Giờ trực ở dưới chỉ để xem cách hiển thị.',
  demoTitle: 'Số để minh hoạ',
  none: 'Cổng chưa nêu số điện thoại hỗ trợ.',
};

export type SupportWords = typeof vi;
