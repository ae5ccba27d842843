import {Procedure} from '../../contract/catalogue.js';
import type {Form} from '../../contract/form/schema.js';
import {ProcedureSummary} from '../../contract/catalogue.js';

const applicant: Form['sections'][number] = {
  id: 'nguoi-nop',
  title: {vi: 'Người nộp hồ sơ', en: 'Who files'},
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
      label: {vi: 'Số căn cước', en: 'Citizen number'},
      required: true,
      binds: 'applicant.identityNumber',
    },
    {
      name: 'nguoiNop.soDienThoai',
      type: 'phone',
      label: {vi: 'Số điện thoại', en: 'Phone'},
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

const transferForm: Form = {
  version: '1',
  mark: 'A',
  sections: [
    applicant,
    {
      id: 'hoc-sinh',
      title: {vi: 'Học sinh', en: 'The pupil'},
      fields: [
        {
          name: 'hocSinh.hoTen',
          type: 'person-name',
          label: {vi: 'Họ và tên học sinh', en: 'Pupil’s full name'},
          required: true,
          binds: 'subject.fullName',
        },
        {
          name: 'hocSinh.ngaySinh',
          type: 'date',
          label: {vi: 'Ngày sinh của học sinh', en: 'Pupil’s date of birth'},
          required: true,
          max: 'today',
          binds: 'subject.birthDate',
        },
        {
          name: 'hocSinh.lop',
          type: 'text',
          label: {vi: 'Lớp đang học', en: 'Present class'},
          required: true,
          max: 20,
          prefill: 'class',
        },
      ],
    },
    {
      id: 'chuyen-truong',
      title: {vi: 'Chuyển trường', en: 'The transfer'},
      fields: [
        {
          name: 'chuyenTruong.phamVi',
          type: 'choice',
          label: {vi: 'Chuyển từ đâu đến', en: 'From where'},
          required: true,
          options: [
            {value: 'trong-tinh', label: {vi: 'Trong tỉnh', en: 'Within the province'}},
            {value: 'khac-tinh', label: {vi: 'Từ tỉnh, thành phố khác', en: 'From another province'}},
          ],
        },
        {
          name: 'chuyenTruong.truongDen',
          type: 'text',
          label: {vi: 'Trường xin chuyển đến', en: 'New school'},
          required: true,
          suggest: 'schools',
          prefill: 'school',
        },
        {
          name: 'chuyenTruong.lyDo',
          type: 'long-text',
          label: {vi: 'Lý do chuyển trường', en: 'Reason'},
          required: true,
          max: 500,
        },
      ],
    },
  ],
};

const diplomaForm: Form = {
  version: '1',
  mark: 'A',
  sections: [
    applicant,
    {
      id: 'van-bang',
      title: {vi: 'Văn bằng', en: 'The diploma'},
      fields: [
        {
          name: 'vanBang.noiHoc',
          type: 'choice',
          label: {vi: 'Nơi học', en: 'Where it was earned'},
          required: true,
          options: [
            {value: 'nuoc-ngoai', label: {vi: 'Học ở nước ngoài', en: 'Abroad'}},
            {
              value: 'viet-nam',
              label: {vi: 'Cơ sở giáo dục nước ngoài tại Việt Nam', en: 'A foreign school in Viet Nam'},
            },
          ],
        },
        {
          name: 'vanBang.tenTruong',
          type: 'text',
          label: {vi: 'Tên trường cấp bằng', en: 'School'},
          required: true,
        },
      ],
    },
  ],
};

const component = (code: string, name: string, more: object = {}) => ({
  code,
  name,
  originals: 1,
  copies: 0,
  required: true,
  ...more,
});

/** Procedures with true names and codes (marks beside them); the forms are composed for the reference portal. */
export const procedures: Procedure[] = [
  Procedure.parse({
    code: '2.002478',
    name: 'Chuyển trường đối với học sinh trung học phổ thông',
    summary: 'Con đang học cấp ba và muốn sang học ở trường khác.',
    level: 'province',
    field: 'trung-hoc',
    service: 'toan-trinh',
    audience: 'citizen',
    agencies: ['so-gddt'],
    filing: 'embedded',
    free: true,
    keywords: [
      'chuyển trường',
      'xin chuyển trường',
      'rút hồ sơ',
      'rút học bạ',
      'chuyển trường cấp 3',
      'thpt',
    ],
    formerCodes: ['1.000270'],
    certainty: {code: 'K', name: 'S', service: 'A', duration: 'A'},
    duration: {value: 5, unit: 'working-day', note: 'Tính từ khi nhận đủ hồ sơ'},
    fees: [],
    components: [
      component('TP01', 'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký'),
      component('TP02', 'Học bạ (bản chính)', {
        note: 'Bản chính được đối chiếu rồi trả hoặc giữ tại trường nơi đến',
        guidance: {
          what: {
            vi: 'Quyển ghi kết quả học tập và rèn luyện từng năm học. Chụp trang bìa và mọi trang đã ghi.',
            en: 'The booklet with the results of each school year. Photograph the cover and every page that is filled in.',
          },
          where: {vi: 'Văn phòng của trường đang học.', en: 'The office of the current school.'},
          specimen: {
            href: 'specimens/hoc-ba.svg',
            alt: {vi: 'Mẫu minh hoạ trang học bạ', en: 'Drawing of a page of a school record'},
          },
          mark: 'K',
        },
      }),
      component('TP05', 'Giấy giới thiệu chuyển trường do giám đốc sở giáo dục và đào tạo nơi đi cấp', {
        condition: 'Chuyển đến từ tỉnh, thành phố khác',
        when: {'==': [{var: 'chuyenTruong.phamVi'}, 'khac-tinh']},
      }),
    ],
    legalBasis: ['Quyết định 51/2002/QĐ-BGDĐT', 'Thông tư 50/2021/TT-BGDĐT'],
    result: 'Văn bản đồng ý tiếp nhận và giới thiệu học sinh về trường',
    deliveryMethods: ['truc-tiep', 'buu-chinh', 'truc-tuyen'],
    form: transferForm,
  }),
  Procedure.parse({
    code: '1.004889',
    name: 'Công nhận bằng tốt nghiệp trung học cơ sở, bằng tốt nghiệp trung học phổ thông, giấy chứng nhận hoàn thành chương trình giáo dục phổ thông do cơ sở giáo dục nước ngoài cấp để sử dụng tại Việt Nam',
    summary: 'Con có bằng cấp hai hoặc cấp ba của nước ngoài và muốn dùng ở Việt Nam.',
    level: 'province',
    field: 'van-bang',
    service: 'toan-trinh',
    audience: 'citizen',
    agencies: ['so-gddt'],
    filing: 'embedded',
    free: false,
    keywords: ['công nhận bằng', 'bằng nước ngoài', 'bằng Lào'],
    certainty: {code: 'L', name: 'L', fees: 'L', service: 'A'},
    duration: {value: 20, unit: 'working-day', note: 'Cần xác minh với nước ngoài: tối đa 45 ngày làm việc'},
    fees: [
      {
        kind: 'phi',
        amount: 500_000,
        unit: 'văn bằng',
        basis: 'Thông tư 164/2016/TT-BTC',
        appliesTo: 'Học ở nước ngoài',
        mark: 'L',
        when: {'==': [{var: 'vanBang.noiHoc'}, 'nuoc-ngoai']},
      },
      {
        kind: 'phi',
        amount: 250_000,
        unit: 'văn bằng',
        basis: 'Thông tư 164/2016/TT-BTC',
        appliesTo: 'Cơ sở giáo dục nước ngoài hoạt động tại Việt Nam',
        mark: 'L',
        when: {'==': [{var: 'vanBang.noiHoc'}, 'viet-nam']},
      },
    ],
    components: [
      component('TP01', 'Phiếu đề nghị công nhận văn bằng'),
      component('TP04', 'Bản sao văn bằng, chứng chỉ liên quan trực tiếp', {
        required: false,
        condition: 'Nếu có',
      }),
    ],
    legalBasis: ['Thông tư 13/2021/TT-BGDĐT', 'Thông tư 164/2016/TT-BTC'],
    result: 'Giấy công nhận văn bằng',
    deliveryMethods: ['truc-tiep', 'buu-chinh', 'truc-tuyen'],
    form: diplomaForm,
  }),
  Procedure.parse({
    code: '2.002481',
    name: 'Chuyển trường đối với học sinh trung học cơ sở',
    summary: 'Con đang học cấp hai và muốn sang học ở trường khác.',
    level: 'district',
    field: 'trung-hoc',
    service: 'toan-trinh',
    audience: 'citizen',
    agencies: ['pgddt-tp-kon-tum', 'pgddt-dak-ha'],
    filing: 'embedded',
    free: true,
    keywords: ['chuyển trường', 'chuyển trường cấp 2', 'thcs'],
    certainty: {code: 'L', name: 'L', service: 'A', duration: 'A'},
    duration: {value: 5, unit: 'working-day', note: 'Tính từ khi nhận đủ hồ sơ'},
    fees: [],
    components: [
      component('TP01', 'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký'),
      component('TP02', 'Học bạ (bản chính)'),
    ],
    legalBasis: ['Quyết định 51/2002/QĐ-BGDĐT'],
    result: 'Văn bản đồng ý tiếp nhận và giới thiệu học sinh về trường',
    deliveryMethods: ['truc-tiep', 'buu-chinh', 'truc-tuyen'],
    form: transferForm,
  }),
  Procedure.parse({
    code: '1.005092',
    name: 'Cấp bản sao văn bằng, chứng chỉ từ sổ gốc',
    summary: 'Mất bằng hoặc cần thêm bản sao: xin bản sao có dấu từ sổ gốc.',
    level: 'province',
    field: 'van-bang',
    service: 'mot-phan',
    audience: 'citizen',
    agencies: ['so-gddt'],
    filing: 'handoff',
    free: true,
    keywords: ['mất bằng', 'cấp lại bằng', 'bản sao bằng', 'trích lục bằng'],
    certainty: {code: 'L', name: 'L', service: 'A'},
    duration: {value: 1, unit: 'working-day'},
    fees: [],
    components: [
      component('TP01', 'Bản chính hoặc bản sao có chứng thực giấy tờ tuỳ thân', {originals: 0, copies: 1}),
    ],
    legalBasis: ['Thông tư 21/2019/TT-BGDĐT'],
    result: 'Bản sao văn bằng, chứng chỉ',
    deliveryMethods: ['truc-tiep', 'buu-chinh'],
    inPerson: {
      what: {
        vi: 'Xuất trình bản chính giấy tờ tuỳ thân khi nhận kết quả.',
        en: 'Show your identity paper when you collect the result.',
      },
    },
    handoff: {url: 'https://dichvucong.gov.vn/', exact: false},
  }),
];

export const summaries: ProcedureSummary[] = procedures.map((procedure) =>
  ProcedureSummary.parse(summaryOf(procedure)),
);

function summaryOf({form: _form, components: _components, fees: _fees, ...summary}: Procedure): object {
  return summary;
}
