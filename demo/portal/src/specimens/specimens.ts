import type {Words} from '../../../../src/contract/marks.js';
import type {PaperDrawing} from '../../../../src/vietnam/papers/known-paper.js';
import {card} from './card.js';
import {sheet} from './sheet.js';

interface Specimen {
  /** What is to be seen on it, for whoever can't see it. */
  alt: Words;
  svg: string;
}

/** Drawn for this portal after what such papers usually hold [A]: they show what to look for, never what is official. */
export const specimens = {
  'hoc-ba': {
    alt: {
      vi: 'Mẫu minh hoạ trang học bạ: tên trường, họ tên học sinh, lớp, bảng điểm các môn theo học kỳ, chữ ký hiệu trưởng và dấu.',
      en: 'Drawing of a page of a school record: school, pupil, class, a table of marks by term, the head’s signature and seal.',
    },
    svg: sheet({
      issuer: 'TRƯỜNG ……………………',
      title: 'Học bạ',
      lines: ['Họ và tên học sinh:', 'Ngày sinh:', 'Lớp, năm học:'],
      columns: ['Môn học', 'Học kỳ I', 'Học kỳ II', 'Cả năm'],
      signer: 'HIỆU TRƯỞNG',
      hint: 'Chụp trang bìa và mọi trang đã ghi, theo thứ tự. Chữ ký và dấu phải đọc được.',
    }),
  },
  'giay-gioi-thieu': {
    alt: {
      vi: 'Mẫu minh hoạ giấy giới thiệu: nơi cấp ở góc trên, tên người được giới thiệu, nơi đến, lý do, chữ ký và dấu ở cuối.',
      en: 'Drawing of a letter of introduction: issuer at the top, the person, where to, why, signature and seal at the end.',
    },
    svg: sheet({
      issuer: 'NƠI CẤP GIẤY ……………',
      title: 'Giấy giới thiệu',
      lines: [
        'Trân trọng giới thiệu:',
        'Sinh ngày:',
        'Đang học, làm việc tại:',
        'Đến liên hệ tại:',
        'Về việc:',
        'Có giá trị đến ngày:',
      ],
      signer: 'NGƯỜI KÝ',
      hint: 'Xem có đủ ngày cấp, chữ ký và dấu, và còn thời hạn.',
    }),
  },
  'van-bang': {
    alt: {
      vi: 'Mẫu minh hoạ bằng tốt nghiệp: tên bằng, họ tên, ngày sinh, năm tốt nghiệp, số hiệu, số vào sổ, chữ ký và dấu.',
      en: 'Drawing of a certificate: its title, name, date of birth, year, serial and register numbers, signature and seal.',
    },
    svg: sheet({
      issuer: 'CƠ QUAN CẤP BẰNG ………',
      title: 'Bằng tốt nghiệp',
      lines: ['Cấp cho:', 'Ngày sinh:', 'Nơi sinh:', 'Năm tốt nghiệp:', 'Số hiệu:', 'Số vào sổ gốc:'],
      signer: 'NGƯỜI CẤP BẰNG',
      hint: 'Số hiệu và số vào sổ gốc phải đọc được từng chữ số.',
    }),
  },
  'ban-sao-chung-thuc': {
    alt: {
      vi: 'Mẫu minh hoạ bản sao hoặc bản dịch có chứng thực: nội dung ở trên, lời chứng, số chứng thực, chữ ký và dấu ở trang cuối.',
      en: 'Drawing of a certified copy or translation: the text above; certification, number, signature and seal on the last page.',
    },
    svg: sheet({
      issuer: 'BẢN SAO HOẶC BẢN DỊCH',
      title: 'Lời chứng ở trang cuối',
      lines: ['Bản chính do:', 'Dịch từ tiếng:', 'Người dịch:', 'Chứng thực ngày:', 'Số chứng thực:'],
      signer: 'NGƯỜI CHỨNG THỰC',
      hint: 'Gửi đủ các trang, cả trang có lời chứng, chữ ký và dấu.',
    }),
  },
  'giay-xac-nhan': {
    alt: {
      vi: 'Mẫu minh hoạ giấy xác nhận: nơi cấp, họ tên, nơi thường trú, nội dung xác nhận, thời hạn, chữ ký và dấu.',
      en: 'Drawing of a certificate: issuer, name, residence, what it certifies, for how long, signature and seal.',
    },
    svg: sheet({
      issuer: 'CƠ QUAN XÁC NHẬN ………',
      title: 'Giấy xác nhận',
      lines: ['Họ và tên:', 'Ngày sinh:', 'Nơi thường trú:', 'Xác nhận:', 'Có giá trị đến:'],
      signer: 'NGƯỜI XÁC NHẬN',
      hint: 'Xem giấy còn thời hạn, đúng năm, và có chữ ký, dấu.',
    }),
  },
  'trich-luc': {
    alt: {
      vi: 'Mẫu minh hoạ trích lục hộ tịch: nơi cấp, việc đã đăng ký, họ tên, số và ngày đăng ký, chữ ký và dấu.',
      en: 'Drawing of an extract of the civil register: issuer, what was registered, names, number and date, signature and seal.',
    },
    svg: sheet({
      issuer: 'NƠI ĐĂNG KÝ ………………',
      title: 'Trích lục hộ tịch (bản sao)',
      lines: ['Việc đã đăng ký:', 'Họ và tên:', 'Ngày sinh:', 'Quan hệ hoặc nội dung:', 'Số, ngày đăng ký:'],
      signer: 'NGƯỜI KÝ TRÍCH LỤC',
      hint: 'Tên và ngày sinh phải khớp với những gì đã khai trong đơn.',
    }),
  },
  'hai-mat-the': {
    alt: {
      vi: 'Mẫu minh hoạ cách chụp thẻ căn cước: mặt trước và mặt sau, mỗi mặt nằm trọn trong ảnh, không loá.',
      en: 'Drawing of how to photograph an identity card: front and back, each whole in the picture and without glare.',
    },
    svg: card(),
  },
} satisfies Record<PaperDrawing, Specimen>;

/** By file name, as pages ask for them below `specimens/`. */
export const specimenFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(specimens).map(([name, {svg}]) => [`${name}.svg`, svg]),
);
