import type {KnownPaper} from './known-paper.js';

/**
 * Papers that a school makes or keeps.
 * @see Quyết định 51/2002/QĐ-BGDĐT and Thông tư 28/2020/TT-BGDĐT name these papers; how they look and where they are kept is generally known [K].
 */
export const schoolPapers: readonly KnownPaper[] = [
  {
    named: /^Học bạ hoặc giấy xác nhận kết quả học tập/,
    what: {
      vi: 'Kết quả học từng lớp ở nước ngoài, cùng bản dịch tiếng Việt có chứng thực, gộp thành một tệp hoặc gửi nhiều tệp.',
      en: 'The results of each grade abroad with a certified Vietnamese translation, as one file or several.',
    },
    where: {
      vi: 'Bản gốc: trường đã học ở nước ngoài. Bản dịch: tổ chức công chứng hoặc cơ quan chứng thực chữ ký người dịch.',
      en: 'The record: the school abroad. The translation: a notary, or an office that certifies translators’ signatures.',
    },
    mark: 'K',
  },
  {
    named: /^Học bạ(?! và)/,
    what: {
      vi: 'Quyển ghi kết quả học tập và rèn luyện từng năm học. Chụp trang bìa và mọi trang đã ghi.',
      en: 'The booklet with the results of each school year. Photograph the cover and every page that is filled in.',
    },
    where: {
      vi: 'Văn phòng của trường đang học (trường giữ học bạ và trả khi học sinh chuyển đi).',
      en: 'The office of the current school, which keeps it and hands it out when a pupil leaves.',
    },
    specimen: 'hoc-ba',
    mark: 'K',
  },
  {
    named: /^Giấy chứng nhận trúng tuyển/,
    what: {
      vi: 'Giấy báo trúng tuyển lớp 10, ghi trường công lập hay tư thục.',
      en: 'The notice of admission to grade 10; it says whether the school is public or private.',
    },
    where: {vi: 'Trường đã trúng tuyển lớp 10.', en: 'The school of the admission.'},
    mark: 'K',
  },
  {
    named: /^Giấy giới thiệu chuyển trường do hiệu trưởng/,
    what: {
      vi: 'Giấy một trang do hiệu trưởng trường đang học ký, có dấu của trường.',
      en: 'One page signed by the head of the current school, with the school’s seal.',
    },
    where: {vi: 'Văn phòng của trường đang học.', en: 'The office of the current school.'},
    specimen: 'giay-gioi-thieu',
    mark: 'K',
  },
  {
    named: /^Giấy giới thiệu chuyển trường do giám đốc sở/,
    what: {
      vi: 'Giấy giới thiệu của Sở Giáo dục và Đào tạo nơi đang học, cần khi chuyển sang tỉnh khác.',
      en: 'A letter of the education department where the pupil is now, needed for another province.',
    },
    where: {
      vi: 'Sở Giáo dục và Đào tạo của tỉnh, thành phố đang học.',
      en: 'The department of education of the province where the pupil is now.',
    },
    specimen: 'giay-gioi-thieu',
    mark: 'K',
  },
  {
    named: /^Giấy giới thiệu chuyển trường do trưởng phòng/,
    what: {
      vi: 'Giấy giới thiệu của Phòng Giáo dục và Đào tạo nơi đang học, cần khi chuyển sang tỉnh khác.',
      en: 'A letter of the district’s education office where the pupil is now, needed for another province.',
    },
    where: {
      vi: 'Phòng Giáo dục và Đào tạo nơi đang học.',
      en: 'The district’s education office where the pupil is now.',
    },
    specimen: 'giay-gioi-thieu',
    mark: 'K',
  },
  {
    named: /^Thông tin về tài liệu học tập/,
    what: {
      vi: 'Bảng của trường: sách đang học, đã học đến đâu, và kết quả đánh giá.',
      en: 'A sheet of the school: the books in use, how far the class is, and the results.',
    },
    where: {
      vi: 'Giáo viên chủ nhiệm hoặc văn phòng trường đang học.',
      en: 'The class teacher or the office of the current school.',
    },
    mark: 'K',
  },
  {
    named: /^Kế hoạch giáo dục cá nhân/,
    what: {
      vi: 'Kế hoạch học riêng mà trường đã lập cho học sinh khuyết tật.',
      en: 'The individual plan that the school has made for a pupil with a disability.',
    },
    where: {vi: 'Trường đang học.', en: 'The current school.'},
    mark: 'K',
  },
  {
    named: /^Giấy giới thiệu của nhà trường/,
    what: {
      vi: 'Giấy của trường ghi tên người được cử đi nộp hồ sơ, có chữ ký và dấu.',
      en: 'A letter of the school that names who files, signed and sealed.',
    },
    where: {vi: 'Văn phòng của trường nộp thay.', en: 'The office of the school that files.'},
    specimen: 'giay-gioi-thieu',
    mark: 'A',
  },
];
