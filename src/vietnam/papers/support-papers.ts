import type {KnownPaper} from './known-paper.js';

const commune = {
  vi: 'Ủy ban nhân dân cấp xã nơi thường trú.',
  en: 'The people’s committee of the commune where the family is registered.',
};

/**
 * What proves that a family or a pupil is entitled to support.
 * @see Nghị định 105/2020, 116/2016 and 81/2021/NĐ-CP name these papers; who issues them is generally known [K].
 */
export const supportPapers: readonly KnownPaper[] = [
  {
    named: /^Giấy tờ chứng minh thuộc đối tượng$/,
    what: {
      vi: 'Giấy ứng với trường hợp của bạn: xác nhận khuyết tật, hộ nghèo, cận nghèo hoặc loại khác.',
      en: 'The paper for your case: a certificate of disability, of a poor or near-poor household, or another.',
    },
    where: commune,
    specimen: 'giay-xac-nhan',
    mark: 'K',
  },
  {
    named: /khuyết tật/,
    what: {
      vi: 'Giấy xác nhận ghi dạng và mức độ khuyết tật.',
      en: 'The certificate that says the kind and degree of a disability.',
    },
    where: commune,
    specimen: 'giay-xac-nhan',
    mark: 'K',
  },
  {
    named: /không có nguồn nuôi dưỡng/,
    what: {
      vi: 'Một trong các giấy: xác nhận của xã, quyết định trợ cấp xã hội, giấy chứng nhận nuôi con nuôi.',
      en: 'One of: the commune’s certificate, the decision on social allowance, the certificate of adoption.',
    },
    where: commune,
    specimen: 'giay-xac-nhan',
    mark: 'K',
  },
  {
    named: /người có công/,
    what: {
      vi: 'Giấy xác nhận cha hoặc mẹ là người có công, và giấy khai sinh của trẻ.',
      en: 'The certificate that a parent is a person of merit, and the child’s birth certificate.',
    },
    where: {
      vi: 'Cơ quan quản lý người có công; giấy khai sinh: Ủy ban nhân dân cấp xã nơi đăng ký.',
      en: 'The agency for people of merit; the birth certificate: the commune that registered the birth.',
    },
    specimen: 'giay-xac-nhan',
    mark: 'K',
  },
  {
    named: /hộ nghèo|hộ cận nghèo/,
    what: {
      vi: 'Giấy chứng nhận hoặc xác nhận hộ nghèo, cận nghèo, có ghi năm.',
      en: 'The certificate of a poor or near-poor household, with its year.',
    },
    where: commune,
    specimen: 'giay-xac-nhan',
    mark: 'K',
  },
  {
    named: /nơi thường trú/,
    what: {
      vi: 'Giấy xác nhận thông tin về cư trú.',
      en: 'The certificate of residence.',
    },
    where: {vi: 'Công an cấp xã.', en: 'The commune’s police.'},
    specimen: 'giay-xac-nhan',
    mark: 'K',
  },
];
