export const vi = {
  titles: {
    wizard: 'Nộp hồ sơ trực tuyến',
    register: 'Đăng ký',
    login: 'Đăng nhập',
    payment: 'Thanh toán trực tuyến',
    tracker: 'Tra cứu hồ sơ',
    search: 'Tra cứu thủ tục',
    support: 'Hỗ trợ',
  },
  loading: 'Đang mở cổng dịch vụ công…',
  waysOut: {
    silent: {
      title: 'Chưa mở được ngay trên trang này',
      body: 'Hãy mở trên cổng dịch vụ công để làm tiếp. Các bước trên đó giống như ở đây.',
    },
    insecure: {
      title: 'Làm trên cổng dịch vụ công',
      body: 'Trang này chưa dùng kết nối an toàn (https), nên thông tin cá nhân chỉ nhập trên cổng dịch vụ công. Các bước trên đó giống như ở đây.',
    },
    elsewhere: {
      title: 'Làm trên cổng dịch vụ công',
      body: 'Phần này chỉ có trên cổng dịch vụ công chính thức.',
    },
  },
  openAtPortal: 'Mở trên cổng dịch vụ công',
  close: 'Đóng',
  /** For the console. */
  forWebmaster: {
    silent:
      'Khung của cổng không trả lời. Hãy kiểm tra: địa chỉ cổng, site-key, trang này đã được đăng ký chưa, và chính sách CSP (frame-src) của trang.',
    elsewhere: 'Bản mô tả của cổng không có trang cho khung (endpoints.embed), nên thẻ này chỉ dẫn đến cổng.',
    insecure: 'Trang không dùng https, nên khung của cổng không mở được. Hãy chuyển trang sang https.',
  },
  loadFailedTitle: 'Chưa tải được nội dung',
  loadFailed: 'Đường truyền có thể đang chậm. Những gì đã nhập vẫn còn.',
  retry: 'Thử lại',
};
export type FrameWords = typeof vi;
