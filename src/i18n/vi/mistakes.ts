/** What a site's webmaster has to mend before an element can show anything: loaded when it happens. */
export const vi = {
  forWebmaster: 'Dành cho người quản trị trang',
  'no-portal': {
    title: 'Chưa nối với cổng dịch vụ công',
    body: 'Thẻ này chưa có địa chỉ cổng. Hãy thêm thuộc tính portal="https://…" vào thẻ, hoặc đặt thẻ bên trong <dvc-portal portal="https://…">.',
  },
  'portal-invalid': {
    title: 'Địa chỉ cổng dịch vụ công chưa đúng',
    body: 'Thuộc tính portal phải là một địa chỉ đầy đủ, bắt đầu bằng https:// (hoặc http:// khi thử trên máy).',
  },
  'portal-not-found': {
    title: 'Không tìm thấy cổng dịch vụ công ở địa chỉ này',
    body: 'Địa chỉ trong thuộc tính portal có trả lời, nhưng không có bản mô tả cổng (.well-known/dvc-portal hoặc dvc-portal.json). Hãy kiểm tra lại địa chỉ.',
  },
  'origin-not-registered': {
    title: 'Trang này chưa được đăng ký với cổng dịch vụ công',
    body: 'Hãy gửi địa chỉ của trang này cho đơn vị quản lý cổng để được đăng ký, hoặc kiểm tra lại thuộc tính site-key.',
  },
  'site-unknown': {
    title: 'Cổng dịch vụ công không biết khóa của trang này',
    body: 'Thuộc tính site-key không có trong danh sách của cổng. Hãy kiểm tra lại, hoặc hỏi đơn vị quản lý cổng.',
  },
};

export type MistakeWords = typeof vi;
export type MistakeCode = Exclude<keyof MistakeWords, 'forWebmaster'>;
