/** What the portal gives a person to keep. */
export const papers = {
  title: 'Giấy tờ của hồ sơ',
  reception: 'Giấy tiếp nhận hồ sơ',
  appointment: 'Thêm vào lịch',
  busy: 'Đang tải…',
};
export type PaperWords = typeof papers;
