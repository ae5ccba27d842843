import type {KnownPaper} from './known-paper.js';

/**
 * Diplomas, their copies and translations.
 * @see Thông tư 21/2019 and 13/2021/TT-BGDĐT name these papers; where one gets them is generally known [K].
 */
export const diplomaPapers: readonly KnownPaper[] = [
  {
    named: /^Bản dịch tiếng Việt/,
    what: {
      vi: 'Bản dịch tiếng Việt của bằng, có lời chứng và dấu ở trang cuối.',
      en: 'The Vietnamese translation of the diploma, with the certification and a seal on its last page.',
    },
    where: {
      vi: 'Tổ chức công chứng hoặc cơ quan chứng thực chữ ký người dịch.',
      en: 'A notary, or an office that certifies translators’ signatures.',
    },
    specimen: 'ban-sao-chung-thuc',
    mark: 'K',
  },
  {
    named: /^Bản sao văn bằng hoặc bản sao từ sổ gốc/,
    what: {
      vi: 'Bản sao bằng nước ngoài, cùng bản dịch tiếng Việt có công chứng.',
      en: 'A copy of the foreign diploma with a notarised Vietnamese translation.',
    },
    where: {
      vi: 'Bản sao và bản dịch: tổ chức công chứng. Bản sao từ sổ gốc: trường đã cấp bằng.',
      en: 'Copy and translation: a notary. A copy from the register: the school that issued it.',
    },
    specimen: 'ban-sao-chung-thuc',
    mark: 'K',
  },
  {
    named: /^Bản sao phụ lục văn bằng/,
    what: {
      vi: 'Bảng điểm hoặc phụ lục đi kèm bằng, cùng bản dịch có công chứng.',
      en: 'The transcript or supplement of the diploma with a notarised translation.',
    },
    where: {
      vi: 'Trường đã cấp bằng; bản dịch: tổ chức công chứng.',
      en: 'The school that issued it; the translation: a notary.',
    },
    specimen: 'ban-sao-chung-thuc',
    mark: 'K',
  },
  {
    named: /^Minh chứng thời gian học ở nước ngoài/,
    what: {
      vi: 'Trang hộ chiếu có thị thực và dấu xuất, nhập cảnh trong thời gian học, hoặc quyết định cử đi học.',
      en: 'The pages of the passport with the visa and the entry and exit stamps, or the decision that sent you abroad.',
    },
    where: {
      vi: 'Hộ chiếu của bạn; quyết định: nơi đã cử đi học.',
      en: 'Your own passport; the decision: whoever sent you.',
    },
    mark: 'K',
  },
  {
    named: /^Bằng tốt nghiệp cấp học dưới/,
    what: {
      vi: 'Bằng của cấp học ngay trước: vào cấp ba thì là bằng trung học cơ sở.',
      en: 'The certificate of the level before: for upper secondary school, that of lower secondary.',
    },
    where: {
      vi: 'Bản bạn đang giữ. Mất bằng thì xin bản sao từ sổ gốc ở cơ quan đã cấp.',
      en: 'The one that you hold. Lost: ask the agency that issued it for a copy from its register.',
    },
    specimen: 'van-bang',
    mark: 'K',
  },
  {
    named: /^Văn bằng, chứng chỉ đề nghị chỉnh sửa/,
    what: {
      vi: 'Chính tấm bằng hoặc chứng chỉ có chỗ cần sửa. Chụp thẳng, rõ cả số hiệu.',
      en: 'The very diploma with the mistake. Photograph it straight, with its number readable.',
    },
    where: {
      vi: 'Bản chính bạn đang giữ.',
      en: 'The original that you hold.',
    },
    specimen: 'van-bang',
    mark: 'K',
  },
  {
    named: /^Bản sao văn bằng, chứng chỉ liên quan/,
    what: {
      vi: 'Bằng hoặc chứng chỉ khác giúp chứng minh quá trình học, nếu có.',
      en: 'Other diplomas that help to show how you studied, if there are any.',
    },
    where: {
      vi: 'Bản bạn đang giữ; chứng thực bản sao ở Ủy ban nhân dân cấp xã hoặc tổ chức công chứng.',
      en: 'The ones that you hold; copies are certified by a commune’s people’s committee or a notary.',
    },
    specimen: 'ban-sao-chung-thuc',
    mark: 'K',
  },
];
