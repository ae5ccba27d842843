import {Procedure} from '../../src/contract/catalogue.js';
import {PortalDescription} from '../../src/contract/portal.js';

const agency = (id: string, name: string) => ({
  id,
  code: `000.00.0${id.length}.H34`,
  name,
  level: 'province',
});

/** What the fake portal says of itself. */
export const description = PortalDescription.parse({
  contract: {min: 1, max: 1},
  name: {vi: 'Cổng dịch vụ công thử', en: 'Test portal'},
  demo: true,
  capabilities: {accounts: true, filing: true, payments: true, tracking: true, events: true},
  endpoints: {
    catalogue: 'api/v1/catalogue',
    procedure: 'api/v1/procedures/{code}',
    api: 'api/v1/',
    uploads: 'uploads/',
  },
  landDate: '2025-03-03',
  agencies: [
    agency('so-gddt', 'Sở Giáo dục và Đào tạo'),
    agency('dak-glei', 'Phòng Giáo dục và Đào tạo huyện Đăk Glei'),
    agency('kon-plong', 'Phòng Giáo dục và Đào tạo huyện Kon Plông'),
  ],
  levels: [{id: 'province', name: {vi: 'Cấp tỉnh'}}],
  fields: [{id: 'trung-hoc', name: {vi: 'Giáo dục trung học'}}],
  services: [{id: 'toan-trinh', name: {vi: 'Toàn trình'}}],
  locales: ['vi', 'en'],
  support: [],
  identity: {
    methods: [{id: 'password', kinds: ['citizen', 'organisation'], register: true}],
    signIn: 'frame',
    consent: {
      version: '2025-01',
      text: {
        vi: 'Cổng dùng thông tin của tài khoản để giải quyết hồ sơ và báo kết quả, không dùng vào việc khác.',
        en: 'The portal uses what the account knows to handle dossiers and to tell results, and for nothing else.',
      },
    },
  },
  captcha: {kinds: ['image', 'proof-of-work']},
  uploads: {
    maxSize: 10 * 1024 * 1024,
    maxFiles: 3,
    chunkSize: 256 * 1024,
    types: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'image/jpeg',
      'image/png',
    ],
  },
  payments: [{id: 'vietqr', kind: 'transfer', name: {vi: 'Chuyển khoản VietQR', en: 'VietQR transfer'}}],
});

const applicant = {
  id: 'nguoi-nop',
  title: {vi: 'Người nộp hồ sơ', en: 'Applicant'},
  fields: [
    {
      name: 'nguoiNop.hoTen',
      type: 'person-name',
      label: {vi: 'Họ và tên', en: 'Full name'},
      required: true,
      autocomplete: 'name',
      binds: 'applicant.fullName',
    },
    {
      name: 'nguoiNop.ngaySinh',
      type: 'date',
      label: {vi: 'Ngày sinh', en: 'Date of birth'},
      required: true,
      max: 'today',
      autocomplete: 'bday',
      binds: 'applicant.birthDate',
    },
    {
      name: 'nguoiNop.soCanCuoc',
      type: 'citizen-number',
      label: {vi: 'Số căn cước', en: 'Identity number'},
      required: true,
      binds: 'applicant.identityNumber',
    },
    {
      name: 'nguoiNop.soDienThoai',
      type: 'phone',
      label: {vi: 'Số điện thoại', en: 'Phone number'},
      required: true,
      autocomplete: 'tel',
      binds: 'applicant.phone',
    },
    {
      name: 'nguoiNop.email',
      type: 'email',
      label: {vi: 'Email', en: 'Email'},
      autocomplete: 'email',
      binds: 'applicant.email',
    },
  ],
};

/** A transfer between schools: nothing to pay, a paper that only some need, two agencies to choose from. */
export const transfer = Procedure.parse({
  code: '2.002478',
  name: 'Chuyển trường đối với học sinh trung học phổ thông',
  level: 'province',
  field: 'trung-hoc',
  service: 'toan-trinh',
  audience: 'citizen',
  agencies: ['so-gddt'],
  filing: 'embedded',
  free: true,
  keywords: ['chuyển trường'],
  duration: {value: 5, unit: 'working-day'},
  fees: [],
  components: [
    {
      code: 'TP01',
      name: 'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký',
      originals: 1,
      copies: 0,
      required: true,
      form: 'Đơn xin chuyển trường',
    },
    {
      code: 'TP02',
      name: 'Học bạ (bản chính)',
      originals: 1,
      copies: 0,
      required: true,
      note: 'Bản chính được đối chiếu rồi trả hoặc giữ tại trường nơi đến',
    },
    {
      code: 'TP05',
      name: 'Giấy giới thiệu chuyển trường do giám đốc sở giáo dục và đào tạo nơi đi cấp',
      originals: 1,
      copies: 0,
      required: true,
      condition: 'Chuyển đến từ tỉnh, thành phố khác',
      when: {'==': [{var: 'chuyenTruong.phamVi'}, 'khac-tinh']},
    },
  ],
  legalBasis: ['Thông tư 50/2021/TT-BGDĐT'],
  deliveryMethods: ['truc-tiep', 'buu-chinh', 'truc-tuyen'],
  form: {
    version: '1',
    mark: 'A',
    sections: [
      applicant,
      {
        id: 'chuyen-truong',
        title: {vi: 'Chuyển trường', en: 'Transfer'},
        fields: [
          {
            name: 'chuyenTruong.phamVi',
            type: 'choice',
            label: {vi: 'Phạm vi chuyển', en: 'Where from'},
            required: true,
            options: [
              {value: 'trong-tinh', label: {vi: 'Trong tỉnh', en: 'Inside the province'}},
              {value: 'khac-tinh', label: {vi: 'Từ tỉnh khác đến', en: 'From another province'}},
            ],
          },
          {
            name: 'chuyenTruong.tinhDi',
            type: 'text',
            label: {vi: 'Tỉnh, thành phố nơi đi', en: 'Province left'},
            required: true,
            suggest: 'places',
            when: {'==': [{var: 'chuyenTruong.phamVi'}, 'khac-tinh']},
          },
          {
            name: 'chuyenTruong.truongDen',
            type: 'text',
            label: {vi: 'Trường nơi đến', en: 'New school'},
            required: true,
            suggest: 'schools',
            prefill: 'school',
          },
          {name: 'chuyenTruong.lyDo', type: 'long-text', label: {vi: 'Lý do', en: 'Reason'}},
        ],
      },
    ],
  },
});

/** Recognition of a foreign diploma: something to pay, something left to do in person. */
export const diploma = Procedure.parse({
  ...transfer,
  code: '1.004889',
  name: 'Công nhận bằng tốt nghiệp trung học phổ thông do cơ sở giáo dục nước ngoài cấp',
  service: 'mot-phan',
  free: false,
  agencies: ['dak-glei', 'kon-plong'],
  keywords: ['công nhận bằng'],
  fees: [{kind: 'phi', amount: 500_000, unit: 'hồ sơ', basis: 'Thông tư 164/2016/TT-BTC', mark: 'A'}],
  components: [{code: 'TP01', name: 'Bản sao văn bằng', originals: 0, copies: 1, required: true}],
  inPerson: {what: {vi: 'Mang bản chính văn bằng đến để đối chiếu', en: 'Bring the diploma to be compared'}},
  form: {version: '1', mark: 'A', sections: [applicant]},
});

/** Filed on another portal. */
export const elsewhere = Procedure.parse({
  ...transfer,
  code: '1.001714',
  name: 'Cấp học bổng cho học sinh khuyết tật',
  filing: 'handoff',
  form: undefined,
  handoff: {url: 'https://dichvucong.example/thu-tuc/1.001714', exact: true},
});
