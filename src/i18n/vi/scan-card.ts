/** What stands beside the fields that a citizen's card can fill in. */
export const vi = {
  scan: 'Quét mã QR trên căn cước',
  why: 'Điền nhanh họ tên, ngày sinh, số căn cước. Vẫn có thể tự nhập như thường.',
  filled: (labels: string) => `Đã điền từ căn cước: ${labels}. Hãy xem lại trước khi tiếp tục.`,
  nothingFilled: 'Không có ô nào thay đổi.',
};

export type ScanCardWords = typeof vi;
