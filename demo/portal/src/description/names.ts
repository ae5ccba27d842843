import type {NamedChoice, SupportContact} from '../../../../src/contract/portal.js';

export const portalName = {
  vi: 'Cổng dịch vụ công tham chiếu tỉnh Kon Tum',
  en: 'Reference public service portal of Kon Tum province',
};

/** Levels of government; those that have an agency on the land date are offered. */
export const levels: NamedChoice[] = [
  {id: 'province', name: {vi: 'Cấp tỉnh', en: 'Province'}},
  {id: 'district', name: {vi: 'Cấp huyện', en: 'District'}},
  {id: 'commune', name: {vi: 'Cấp xã', en: 'Commune'}},
];

export const services: NamedChoice[] = [
  {id: 'toan-trinh', name: {vi: 'Toàn trình', en: 'Wholly online'}},
  {id: 'mot-phan', name: {vi: 'Một phần', en: 'Partly online'}},
];

/** English names are ours [A]; the Vietnamese ones are the national catalogue's. */
export const fieldsInEnglish: Record<string, string> = {
  'thi-tuyen-sinh': 'Examinations and admission',
  'van-bang': 'Diplomas and certificates',
  'trung-hoc': 'Secondary education',
  'tieu-hoc': 'Primary education',
  'mam-non': 'Early childhood education',
  'dan-toc': 'Education of ethnic minorities',
  'thuong-xuyen': 'Continuing education',
  'quoc-dan': 'Education and training in the national system',
  'co-so-khac': 'Other educational institutions',
  'kiem-dinh': 'Quality accreditation',
};

const technical = {
  vi: 'Hỗ trợ kỹ thuật dịch vụ công trực tuyến',
  en: 'Technical help with online services',
};
const matter = {
  vi: 'Nội dung thủ tục, ý kiến, kiến nghị',
  en: 'What a procedure asks for; opinions and petitions',
};

/** From the department's guidance [S]. They belong to a province that ended on 30/06/2025. */
export const supportContacts: SupportContact[] = [
  {
    name: 'Trung tâm Phục vụ hành chính công tỉnh',
    number: '0260.3797799',
    dial: '+842603797799',
    about: 'technical',
    subject: technical,
    hours: 'office-hours',
    mark: 'S',
  },
  {
    name: 'VNPT',
    number: '0260.3958789',
    dial: '+842603958789',
    about: 'technical',
    subject: technical,
    hours: 'always',
    mark: 'S',
  },
  {
    name: 'Văn phòng Sở Giáo dục và Đào tạo Kon Tum',
    number: '0260.3862310',
    dial: '+842603862310',
    about: 'procedure',
    subject: matter,
    mark: 'S',
  },
  {
    name: 'Văn phòng Sở Giáo dục và Đào tạo Kon Tum',
    number: '0905061104',
    dial: '+84905061104',
    about: 'procedure',
    subject: matter,
    mark: 'S',
  },
];
