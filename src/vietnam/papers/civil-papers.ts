import type {KnownPaper} from './known-paper.js';

/**
 * Papers of civil status and identity.
 * @see Who issues them is generally known [K].
 */
export const civilPapers: readonly KnownPaper[] = [
  {
    named: /việc giám hộ|đăng ký giám hộ/,
    what: {
      vi: 'Giấy ghi ai là người giám hộ của ai: trích lục đăng ký giám hộ hoặc quyết định.',
      en: 'The paper that says who is whose guardian: an extract of the register, or a decision.',
    },
    where: {
      vi: 'Ủy ban nhân dân cấp xã đã đăng ký giám hộ.',
      en: 'The people’s committee of the commune that registered the guardianship.',
    },
    specimen: 'trich-luc',
    mark: 'K',
  },
  {
    named: /cải chính hộ tịch/,
    what: {
      vi: 'Giấy ghi họ tên, ngày sinh hoặc nội dung đã được đổi, và đổi thành gì.',
      en: 'The paper that says which name, date or entry was changed, and to what.',
    },
    where: {
      vi: 'Cơ quan đã đăng ký việc thay đổi, cải chính hộ tịch.',
      en: 'The office that registered the change.',
    },
    specimen: 'trich-luc',
    mark: 'K',
  },
  {
    named: /^Giấy khai sinh/,
    what: {
      vi: 'Bản sao giấy khai sinh: trích lục có dấu, hoặc bản sao có chứng thực.',
      en: 'A copy of the birth certificate: a sealed extract, or a certified copy.',
    },
    where: {
      vi: 'Ủy ban nhân dân cấp xã nơi đăng ký khai sinh.',
      en: 'The people’s committee of the commune that registered the birth.',
    },
    specimen: 'trich-luc',
    mark: 'K',
  },
  {
    named: /^Căn cước công dân/,
    what: {
      vi: 'Thẻ căn cước (hai mặt), hoặc trang có ảnh của hộ chiếu, còn hạn.',
      en: 'Both sides of the identity card, or the page of the passport with the photograph; not expired.',
    },
    where: {vi: 'Thẻ hoặc hộ chiếu bạn đang giữ.', en: 'The card or passport that you hold.'},
    specimen: 'hai-mat-the',
    mark: 'K',
  },
  {
    named: /quan hệ hoặc việc ủy quyền/,
    what: {
      vi: 'Giấy cho thấy bạn được yêu cầu thay: giấy ủy quyền, giấy khai sinh, giấy đăng ký kết hôn hoặc tương tự.',
      en: 'What shows that you may ask on someone’s behalf: a power of attorney, a birth or marriage certificate, or the like.',
    },
    where: {
      vi: 'Giấy ủy quyền: tổ chức công chứng hoặc Ủy ban nhân dân cấp xã chứng thực. Giấy hộ tịch: nơi đã đăng ký.',
      en: 'A power of attorney: certified by a notary or a commune. Civil status: the office that registered it.',
    },
    mark: 'K',
  },
];
