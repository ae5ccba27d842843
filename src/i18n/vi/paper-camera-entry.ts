/** What stands beside "Chọn tệp" before anything of the camera is loaded. */
export const vi = {
  take: 'Chụp ảnh',
  goOn: (n: number) => `Chụp tiếp (${n} trang)`,
  loading: 'Đang mở phần chụp ảnh…',
  failed: 'Chưa mở được phần chụp ảnh. Hãy thử lại, hoặc dùng Chọn tệp.',
};

export type PaperCameraEntryWords = typeof vi;
