import type {PortalDescription} from '../../contract/portal.js';

/** A description of a portal that speaks the whole contract, as an example and for mocks. */
export const portalDescription: PortalDescription = {
  contract: {min: 1, max: 1},
  name: {vi: 'Cổng dịch vụ công (minh hoạ)', en: 'Public service portal (demo)'},
  demo: true,
  capabilities: {accounts: true, filing: true, payments: true, tracking: true, events: true},
  endpoints: {
    catalogue: '/api/v1/catalogue',
    procedure: '/api/v1/procedures/{code}',
    api: '/api/v1/',
    uploads: '/uploads/',
    embed: '/embed/',
    home: '/',
  },
  landDate: '2025-03-03',
  agencies: [
    {
      id: 'so-gddt',
      code: '000.00.90.H34',
      name: 'Sở Giáo dục và Đào tạo tỉnh Kon Tum',
      level: 'province',
      validTo: '2025-06-30',
      certainty: {code: 'A'},
    },
    {
      id: 'pgddt-tp-kon-tum',
      code: '000.90.80.H34',
      name: 'Phòng Giáo dục và Đào tạo thành phố Kon Tum',
      level: 'district',
      validTo: '2025-06-30',
      certainty: {code: 'A'},
    },
    {
      id: 'pgddt-dak-ha',
      code: '000.90.84.H34',
      name: 'Phòng Giáo dục và Đào tạo huyện Đăk Hà',
      level: 'district',
      validTo: '2025-06-30',
      certainty: {code: 'A'},
    },
  ],
  levels: [
    {id: 'province', name: {vi: 'Cấp tỉnh', en: 'Province'}},
    {id: 'district', name: {vi: 'Cấp huyện', en: 'District'}},
    {id: 'commune', name: {vi: 'Cấp xã', en: 'Commune'}},
  ],
  fields: [
    {id: 'trung-hoc', name: {vi: 'Giáo dục trung học', en: 'Secondary education'}},
    {id: 'van-bang', name: {vi: 'Văn bằng, chứng chỉ', en: 'Diplomas and certificates'}},
  ],
  services: [
    {id: 'toan-trinh', name: {vi: 'Toàn trình', en: 'Wholly online'}},
    {id: 'mot-phan', name: {vi: 'Một phần', en: 'Partly online'}},
  ],
  locales: ['vi', 'en'],
  support: [
    {
      name: 'Trung tâm Phục vụ hành chính công tỉnh',
      number: '0260.3797799',
      dial: '+842603797799',
      about: 'technical',
      subject: {vi: 'Hỗ trợ kỹ thuật dịch vụ công trực tuyến', en: 'Technical help with online services'},
      hours: 'office-hours',
      mark: 'S',
    },
    {
      name: 'VNPT',
      number: '0260.3958789',
      dial: '+842603958789',
      about: 'technical',
      subject: {vi: 'Hỗ trợ kỹ thuật dịch vụ công trực tuyến', en: 'Technical help with online services'},
      hours: 'always',
      mark: 'S',
    },
    {
      name: 'Văn phòng Sở Giáo dục và Đào tạo Kon Tum',
      number: '0260.3862310',
      dial: '+842603862310',
      about: 'procedure',
      subject: {vi: 'Nội dung thủ tục, ý kiến, kiến nghị', en: 'What to hand in; opinions and complaints'},
      mark: 'S',
    },
  ],
  identity: {
    methods: [{id: 'local', kinds: ['citizen', 'organisation'], register: true}],
    signIn: 'frame',
    consent: {
      version: '2025-01',
      text: {
        vi: 'Tôi đồng ý để cổng dịch vụ công dùng các thông tin này để mở tài khoản và giải quyết hồ sơ của tôi.',
        en: 'I agree that the portal uses this information to open my account and handle my dossiers.',
      },
    },
  },
  captcha: {kinds: ['image', 'proof-of-work']},
  uploads: {
    maxSize: 20 * 1024 * 1024,
    maxFiles: 5,
    chunkSize: 512 * 1024,
    types: [
      'application/pdf',
      'image/jpeg',
      'image/png',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
  },
  payments: [
    {
      id: 'vietqr',
      kind: 'transfer',
      name: {vi: 'Chuyển khoản bằng mã VietQR', en: 'Bank transfer by VietQR'},
    },
    {
      id: 'vnpay',
      kind: 'redirect',
      name: {vi: 'VNPAY', en: 'VNPAY'},
      note: {
        vi: 'Thẻ ngân hàng, ví điện tử, ứng dụng ngân hàng; trả trên trang VNPAY (mô phỏng).',
        en: 'Bank card, wallet or banking app, on VNPAY’s own page (a stand-in).',
      },
      min: 5_000,
      max: 999_999_999,
    },
    {
      id: 'counter',
      kind: 'counter',
      name: {vi: 'Nộp tại quầy', en: 'At the desk'},
    },
  ],
};
