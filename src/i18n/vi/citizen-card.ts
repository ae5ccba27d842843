/** Reading a citizen's card, and what it says. */
export const vi = {
  title: 'Quét mã QR trên căn cước',
  private: 'Ảnh và thông tin trên thẻ chỉ được đọc trên máy này. Chưa có gì được gửi đi.',
  starting: 'Đang mở camera…',
  camera: 'Hình từ camera',
  aim: 'Đưa mã QR vào giữa khung, giữ yên tay. Thẻ gắn chip: mã ở mặt trước. Thẻ căn cước từ 07/2024: mã ở mặt sau.',
  slow: 'Chưa đọc được mã. Hãy đưa thẻ lại gần, tránh bóng và ánh đèn hắt, hoặc chụp một ảnh rõ rồi chọn ảnh đó.',
  black: 'Camera chỉ thấy màu đen. Hãy mở nắp che ống kính hoặc bật đèn, hoặc chọn ảnh có sẵn.',
  choose: 'Chọn ảnh có sẵn',
  openCamera: 'Mở lại camera',
  reading: 'Đang đọc ảnh…',
  type: 'Đóng và tự nhập',
  problems: {
    denied: {
      title: 'Chưa được phép dùng camera',
      body: 'Hãy cho phép camera ở biểu tượng cạnh địa chỉ trang rồi mở lại, hoặc chọn ảnh có sẵn.',
    },
    forbidden: {
      title: 'Trang này không cho dùng camera',
      body: 'Hãy chụp mã QR bằng ứng dụng máy ảnh rồi chọn ảnh có sẵn.',
    },
    missing: {
      title: 'Không tìm thấy camera',
      body: 'Hãy chọn ảnh chụp mã QR có sẵn trên máy.',
    },
    busy: {
      title: 'Camera đang được ứng dụng khác dùng',
      body: 'Hãy đóng ứng dụng đó rồi mở lại, hoặc chọn ảnh có sẵn.',
    },
  },
  failures: {
    'no-code': {
      title: 'Chưa thấy mã QR trong ảnh',
      body: 'Hãy chụp gần hơn cho mã chiếm ít nhất một phần ba ảnh, đủ sáng và không bị loá.',
    },
    'not-a-card': {
      title: 'Mã này không phải mã trên căn cước',
      body: 'Hãy quét mã QR in trên thẻ căn cước. Mã khác không điền được vào mẫu đơn.',
    },
    garbled: {
      title: 'Chữ trong mã bị lỗi',
      body: 'Đọc được mã nhưng chữ có dấu bị mất. Hãy thử chọn ảnh có sẵn, hoặc tự nhập.',
    },
    'not-a-picture': {
      title: 'Không mở được tệp này',
      body: 'Hãy chọn tệp ảnh JPG hoặc PNG.',
    },
  },
  found: 'Đọc được từ thẻ',
  proves: 'Thông tin này chỉ giúp điền nhanh. Hãy so với thẻ rồi mới điền.',
  doubtsTitle: 'Có chỗ nên xem lại trên thẻ',
  doubts: {
    province: 'Ba số đầu của số căn cước không phải mã của tỉnh, thành phố nào ở Việt Nam.',
    'birth-year': 'Năm sinh trong số căn cước không khớp ngày sinh trên thẻ.',
    sex: 'Giới tính trong số căn cước không khớp giới tính trên thẻ.',
  },
  now: (value: string) => `Đang ghi: ${value}`,
  replace: 'Thay bằng thông tin trên thẻ',
  same: 'Đã ghi đúng như vậy',
  fill: 'Điền vào mẫu đơn',
  again: 'Quét thẻ khác',
};

export type CitizenCardWords = typeof vi;
