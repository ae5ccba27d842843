/** What the portal's front page says. */
export interface HomeWords {
  title: string;
  name: string;
  place: string;
  demo: string;
  demoLong: string;
  headline: string;
  lead: string;
  search: string;
  searchHint: string;
  fileHere: string;
  fileHereHint: string;
  free: string;
  fee: string;
  track: string;
  trackHint: string;
  register: string;
  registerHint: string;
  login: string;
  support: string;
  supportHint: string;
  steps: string;
  stepList: string[];
  contract: string;
  navAccount: string;
  navMore: string;
  desk: string;
  other: {label: string; lang: 'vi' | 'en'};
}

export const homeWords: Record<'vi' | 'en', HomeWords> = {
  vi: {
    title: 'Cổng dịch vụ công tham chiếu',
    name: 'Cổng dịch vụ công',
    place: 'Giáo dục và đào tạo · tỉnh Kon Tum',
    demo: 'Dữ liệu minh hoạ',
    demoLong:
      'Đây là cổng tham chiếu để thử nghiệm, không phải cổng của cơ quan nhà nước. Hồ sơ nộp tại đây không được giải quyết. Cổng chính thức: ',
    headline: 'Thủ tục của nhà trường, làm ngay tại nhà',
    lead: 'Tìm thủ tục, chuẩn bị giấy tờ, nộp hồ sơ và theo dõi kết quả. Có thể dừng lại bất cứ lúc nào: những gì đã khai vẫn còn.',
    search: 'Tra cứu thủ tục',
    searchHint: 'Gõ điều bạn cần, có dấu hay không dấu đều được',
    fileHere: 'Nộp hồ sơ trực tuyến',
    fileHereHint: 'Các thủ tục nhận hồ sơ ngay tại cổng này',
    free: 'Không phải nộp phí',
    fee: 'Có phí, trả trực tuyến',
    track: 'Tra cứu hồ sơ',
    trackHint: 'Bằng mã tra cứu, mã số hồ sơ hoặc tài khoản',
    register: 'Đăng ký',
    registerHint: 'Tài khoản công dân hoặc tổ chức',
    login: 'Đăng nhập',
    support: 'Hỗ trợ',
    supportHint: 'Gọi ai, về việc gì, giờ nào',
    steps: 'Bốn bước nộp hồ sơ',
    stepList: ['Thông tin người nộp', 'Thành phần hồ sơ', 'Hình thức nhận kết quả', 'Nộp hồ sơ'],
    contract: 'Tài liệu giao tiếp',
    navAccount: 'Tài khoản và ngôn ngữ',
    navMore: 'Về cổng này',
    desk: 'Một cửa điện tử',
    other: {label: 'English', lang: 'en'},
  },
  en: {
    title: 'Reference public service portal',
    name: 'Public service portal',
    place: 'Education and training · Kon Tum province',
    demo: 'Demonstration data',
    demoLong:
      'This is a reference portal for trying things out, not a portal of any authority. What is filed here is not handled. The official portal: ',
    headline: 'School matters, settled from home',
    lead: 'Find a procedure, prepare the papers, file, and follow the result. Stop whenever you like: what you typed stays.',
    search: 'Find a procedure',
    searchHint: 'Type what you need, with or without accents',
    fileHere: 'File online',
    fileHereHint: 'Procedures that are filed at this portal',
    free: 'Free of charge',
    fee: 'A fee, paid online',
    track: 'Follow a dossier',
    trackHint: 'By reference, dossier code or account',
    register: 'Register',
    registerHint: 'For a citizen or an organisation',
    login: 'Sign in',
    support: 'Support',
    supportHint: 'Whom to call, about what, and when',
    steps: 'Four steps to file',
    stepList: ['The applicant', 'The papers', 'How to get the result', 'File'],
    contract: 'The contract',
    navAccount: 'Account and language',
    navMore: 'About this portal',
    desk: 'One-stop desk',
    other: {label: 'Tiếng Việt', lang: 'vi'},
  },
};
