/** What a person agrees to at registration; a changed text gets a new version, and accounts keep theirs. */
export const consent = {
  version: '2025-01',
  text: {
    vi: 'Tôi đồng ý để cổng dịch vụ công xử lý thông tin tôi khai (họ tên, ngày sinh, số căn cước, số điện thoại, email) nhằm mở tài khoản, nộp và theo dõi hồ sơ. Thông tin chỉ gửi đến cơ quan giải quyết thủ tục; trang của nhà trường không đọc được. Tôi có thể xem, sửa hoặc rút lại sự đồng ý bất cứ lúc nào.',
    en: 'I agree that the portal processes what I state (name, date of birth, identity number, phone number, email) to keep my account and to file and follow dossiers. It goes only to the agency that handles the procedure; the school’s page can’t read it. I may see, correct or withdraw it at any time.',
  },
};
