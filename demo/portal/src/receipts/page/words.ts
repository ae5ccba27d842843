export interface CheckWords {
  title: string;
  lead: string;
  found: string;
  foundHint: string;
  voided: string;
  voidedHint: string;
  unknown: string;
  unknownHint: string;
  number: string;
  agency: string;
  amount: string;
  issued: string;
  code: string;
  fileTitle: string;
  fileHint: string;
  choose: string;
  orDrop: string;
  stays: string;
  waiting: string;
  busy: string;
  genuine: string;
  genuineVoided: string;
  other: string;
  unreadable: string;
  noScript: string;
  another: string;
  check: string;
}

export const checkWords: Record<'vi' | 'en', CheckWords> = {
  vi: {
    title: 'Kiểm tra biên lai',
    lead: 'Ai có mã kiểm tra đều xem được. Trang này không cho biết người nộp là ai.',
    found: 'Cổng đã lập biên lai này',
    foundHint: 'So từng dòng dưới đây với tờ biên lai bạn có.',
    voided: 'Biên lai này đã bị hủy',
    voidedHint: 'Cổng từng lập biên lai này, nhưng tiền đã được hoàn. Nó không còn chứng minh việc nộp tiền.',
    unknown: 'Không có biên lai nào mang mã này',
    unknownHint: 'Hãy so lại từng ký tự của mã trên biên lai rồi nhập lại.',
    number: 'Mẫu số, ký hiệu, số',
    agency: 'Đơn vị thu',
    amount: 'Số tiền',
    issued: 'Thời điểm lập',
    code: 'Mã kiểm tra',
    fileTitle: 'Có tệp PDF của biên lai?',
    fileHint: 'Chọn tệp để biết nó có đúng là bản do cổng lập, không bị sửa một chữ nào.',
    choose: 'Chọn tệp PDF',
    orDrop: 'hoặc thả tệp vào đây',
    stays: 'Tệp được xem ngay trên máy của bạn, không gửi đi đâu.',
    waiting: 'Tờ biên lai đang được lập. Hãy mở lại trang này sau ít phút để kiểm tra tệp.',
    busy: 'Đang xem tệp…',
    genuine: 'Đúng là bản do cổng lập, không bị sửa.',
    genuineVoided: 'Đúng là bản do cổng lập, nhưng biên lai đã bị hủy.',
    other: 'Không phải bản do cổng lập: tệp đã bị sửa, hoặc là tệp khác.',
    unreadable: 'Không đọc được tệp này. Hãy chọn lại.',
    noScript: 'Trình duyệt đang tắt JavaScript nên không kiểm tra được tệp; các dòng trên vẫn đúng.',
    another: 'Kiểm tra biên lai khác',
    check: 'Kiểm tra',
  },
  en: {
    title: 'Check a receipt',
    lead: 'Anybody who has the code may look. This page does not tell who paid.',
    found: 'This portal issued this receipt',
    foundHint: 'Compare each line below with the receipt that you have.',
    voided: 'This receipt has been voided',
    voidedHint: 'The portal issued it once, but the money was given back. It proves a payment no longer.',
    unknown: 'No receipt has this code',
    unknownHint: 'Compare the code with the one on the receipt, character by character, and type it again.',
    number: 'Form sign, receipt sign, number',
    agency: 'Collected by',
    amount: 'Amount',
    issued: 'Issued',
    code: 'Code',
    fileTitle: 'Do you have the receipt as a PDF?',
    fileHint: 'Choose the file to learn whether it is the portal’s own, without a letter changed.',
    choose: 'Choose a PDF',
    orDrop: 'or drop it here',
    stays: 'The file is read on your own device and sent nowhere.',
    waiting: 'The sheet is being made. Open this page again in a few minutes to check a file.',
    busy: 'Reading the file…',
    genuine: 'This is the portal’s own file, unchanged.',
    genuineVoided: 'This is the portal’s own file, but the receipt has been voided.',
    other: 'This is not the portal’s own file: it was changed, or it is another one.',
    unreadable: 'This file can’t be read. Please choose it again.',
    noScript: 'JavaScript is off, so a file can’t be checked here; the lines above hold all the same.',
    another: 'Check another receipt',
    check: 'Check',
  },
};
