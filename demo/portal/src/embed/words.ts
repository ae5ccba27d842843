interface EmbedWords {
  titles: Record<string, string>;
  loading: string;
  noScript: string;
  home: string;
  demo: string;
}

/** What stands on a view's page before any script: its name, so that a slow line shows more than grey. */
export const words: Record<'vi' | 'en', EmbedWords> = {
  vi: {
    titles: {
      wizard: 'Nộp hồ sơ trực tuyến',
      register: 'Đăng ký tài khoản',
      login: 'Đăng nhập',
      payment: 'Thanh toán trực tuyến',
      tracker: 'Tra cứu hồ sơ',
      search: 'Tra cứu thủ tục',
      support: 'Hỗ trợ',
      handover: 'Chụp giấy tờ bằng điện thoại',
    },
    loading: 'Đang tải…',
    noScript:
      'Trình duyệt này không chạy được phần nộp hồ sơ. Hãy bật JavaScript, hoặc gọi số hỗ trợ 0260.3797799.',
    home: 'Cổng dịch vụ công',
    demo: 'Dữ liệu minh hoạ',
  },
  en: {
    titles: {
      wizard: 'File a dossier online',
      register: 'Open an account',
      login: 'Sign in',
      payment: 'Pay online',
      tracker: 'Follow a dossier',
      search: 'Find a procedure',
      support: 'Support',
      handover: 'Photograph a paper with your phone',
    },
    loading: 'Loading…',
    noScript: 'This browser can’t run the form. Please enable JavaScript, or call 0260.3797799.',
    home: 'Public service portal',
    demo: 'Demonstration data',
  },
};
