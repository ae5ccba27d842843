export const vi = {
  title: 'Tra cứu thủ tục',
  hint: 'Gõ việc bạn cần làm, có dấu hay không dấu đều được. Ví dụ: chuyển trường, mất bằng.',
  filters: (active: number) => (active > 0 ? `Lọc (đang dùng ${active})` : 'Lọc'),
  filtersLabel: 'Lọc kết quả',
  agency: 'Cơ quan thực hiện',
  level: 'Cấp thực hiện',
  field: 'Lĩnh vực',
  service: 'Mức độ dịch vụ',
  all: 'Tất cả',
  clearFilters: 'Bỏ lọc',
  loading: 'Đang tải danh sách thủ tục…',
  found: (n: number) => (n > 0 ? `Tìm thấy ${n} thủ tục.` : 'Không tìm thấy thủ tục nào.'),
  every: (n: number) => `Có ${n} thủ tục.`,
  nothing: 'Hãy thử từ ngắn hơn hoặc từ khác, hoặc bỏ bớt lọc.',
  more: (n: number) => `Xem thêm ${n} thủ tục`,
  results: 'Kết quả tra cứu',
  back: 'Quay lại',
  places: (name: string, others: number) => (others > 0 ? `${name} và ${others} nơi khác` : name),
  free: 'Không phải nộp phí',
  notFree: 'Có phí, lệ phí',
  feeUnknown: 'Chưa rõ phí, lệ phí',
  unsureList:
    'Mức độ dịch vụ, phí hoặc cơ quan của một số thủ tục ở đây là dữ liệu minh hoạ, chưa được kiểm chứng.',
};

export type ProcedureSearchWords = typeof vi;
