/** What an element says when it can't show what it is for: to the site's webmaster, or for a while to everyone. */
export const vi = {
  retry: 'Thử lại',
  loading: 'Đang tải…',
  forWebmaster: 'Dành cho người quản trị trang',
  troubles: {
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
    'procedure-unknown': {
      title: 'Không tìm thấy thủ tục này trên cổng',
      body: 'Thuộc tính procedure phải là mã thủ tục mà cổng có, ví dụ 2.002478. Hãy kiểm tra lại mã.',
    },
    'insecure-context': {
      title: 'Trang này chưa dùng kết nối an toàn',
      body: 'Việc nộp hồ sơ cần trang có địa chỉ bắt đầu bằng https://. Trong lúc chờ, hãy dùng nút mở trên cổng dịch vụ công.',
    },
    'portal-unreachable': {
      title: 'Chưa kết nối được với cổng dịch vụ công',
      body: 'Hãy kiểm tra mạng rồi thử lại. Những gì bạn đã khai không bị mất.',
    },
    'view-failed': {
      title: 'Chưa tải được phần này',
      body: 'Hãy kiểm tra mạng rồi thử lại.',
    },
  },
};

export type ShellWords = typeof vi;
export type TroubleCode = keyof ShellWords['troubles'];
