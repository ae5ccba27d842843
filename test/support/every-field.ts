import type {Form, Values} from '../../src/contract/form/schema.js';

const way = [
  {value: 'xe-dap', label: {vi: 'Xe đạp', en: 'Bicycle'}},
  {value: 'xe-buyt', label: {vi: 'Xe buýt', en: 'Bus'}},
  {value: 'di-bo', label: {vi: 'Đi bộ', en: 'On foot'}},
];
const provinces = ['Gia Lai', 'Đắk Lắk', 'Quảng Nam', 'Quảng Ngãi', 'Bình Định', 'Phú Yên'];

/** A form with every field type, a list with a person in it, what is worked out, preset, required and held together by rules. */
export const everyField: Form = {
  version: '1',
  mark: 'A',
  sections: [
    {
      id: 'cha-me',
      title: {vi: 'Người giám hộ', en: 'The guardian'},
      hint: {vi: 'Mọi kiểu ô, để xem và để thử', en: 'Every kind of field, to look at and to try'},
      fields: [
        {
          name: 'giamHo',
          type: 'person',
          label: {vi: 'Người giám hộ', en: 'Guardian'},
          ask: ['fullName', 'birthDate', 'identityNumber', 'phone', 'email'],
          required: true,
          binds: 'owner',
          autocomplete: 'section-giamho',
        },
        {
          name: 'noiO',
          type: 'address',
          label: {vi: 'Nơi ở hiện nay', en: 'Present address'},
          required: true,
          autocomplete: 'section-giamho',
        },
        {name: 'maSoThue', type: 'tax-code', label: {vi: 'Mã số thuế', en: 'Tax code'}},
        {name: 'thuNhap', type: 'money', label: {vi: 'Thu nhập mỗi tháng', en: 'Monthly income'}, max: 1e9},
      ],
    },
    {
      id: 'viec-hoc',
      title: {vi: 'Việc học', en: 'School'},
      fields: [
        {name: 'truong', type: 'school', label: {vi: 'Trường', en: 'School'}, required: true},
        {name: 'lop', type: 'class', label: {vi: 'Lớp', en: 'Class'}, required: true},
        {
          name: 'noiSinh',
          type: 'place',
          label: {vi: 'Nơi sinh', en: 'Place of birth'},
          suggest: 'places',
        },
        {
          name: 'cach',
          type: 'choice',
          label: {vi: 'Đến trường bằng', en: 'Way to school'},
          options: way,
          required: true,
        },
        {
          name: 'tinh',
          type: 'choice',
          label: {vi: 'Tỉnh', en: 'Province'},
          options: provinces.map((name) => ({value: name, label: {vi: name}})),
        },
        {
          name: 'tuyen',
          type: 'text',
          label: {vi: 'Tuyến xe buýt', en: 'Bus line'},
          required: true,
          min: 2,
          max: 20,
          when: {'==': [{var: 'cach'}, 'xe-buyt']},
        },
        {
          name: 'monHoc',
          type: 'many-choice',
          label: {vi: 'Môn học thêm', en: 'Extra subjects'},
          options: ['Toán', 'Ngữ văn', 'Tiếng Ba Na'].map((name) => ({value: name, label: {vi: name}})),
          required: true,
          max: 2,
        },
        {
          name: 'lyDoToan',
          type: 'long-text',
          label: {vi: 'Vì sao học Toán', en: 'Why mathematics'},
          requiredWhen: {in: ['Toán', {var: 'monHoc'}]},
        },
        {
          name: 'anTrua',
          type: 'yes-no',
          label: {vi: 'Ăn trưa tại trường', en: 'Lunch at school'},
          required: true,
          preset: {if: [{'==': [{var: 'cach'}, 'di-bo']}, false, true]},
        },
        {name: 'tuNgay', type: 'date', label: {vi: 'Từ ngày', en: 'From'}, required: true, min: '2024-01-01'},
        {name: 'denNgay', type: 'date', label: {vi: 'Đến ngày', en: 'Until'}, required: true},
      ],
    },
    {
      id: 'con',
      title: {vi: 'Các con', en: 'The children'},
      fields: [
        {
          name: 'con',
          type: 'list',
          label: {vi: 'Con đang đi học', en: 'Children at school'},
          item: {vi: 'Con', en: 'Child'},
          min: 1,
          max: 3,
          fields: [
            {
              name: 'hoTen',
              type: 'person-name',
              label: {vi: 'Họ và tên', en: 'Full name'},
              required: true,
              autocomplete: 'section-con name',
            },
            {
              name: 'soBuoi',
              type: 'number',
              label: {vi: 'Số buổi ăn', en: 'Meals'},
              required: true,
              min: 1,
              max: 30,
            },
            {
              name: 'diUng',
              type: 'text',
              label: {vi: 'Thức ăn phải tránh', en: 'Food to avoid'},
              when: {'>': [{var: 'soBuoi'}, 10]},
            },
          ],
        },
        {
          name: 'tongBuoi',
          type: 'number',
          label: {vi: 'Cộng số buổi', en: 'Meals in all'},
          compute: {
            reduce: [{var: 'con'}, {'+': [{var: 'accumulator'}, {var: ['current.soBuoi', 0]}]}, 0],
          },
          max: 60,
        },
        {
          name: 'tienAn',
          type: 'money',
          label: {vi: 'Tiền ăn', en: 'To pay for meals'},
          compute: {'*': [{var: 'tongBuoi'}, 20_000]},
        },
      ],
    },
  ],
  checks: [
    {
      id: 'ngay',
      rule: {'<=': [{var: 'tuNgay'}, {var: 'denNgay'}]},
      at: 'denNgay',
      words: {
        vi: 'Hãy chọn "Đến ngày" không trước "Từ ngày".',
        en: 'Choose an end that is not before the start.',
      },
    },
  ],
};

/** All of it filled in, and valid on 2025-03-03. */
export const everyFieldFilled: Values = {
  'giamHo.hoTen': 'Y Blưih Niê',
  'giamHo.ngaySinh': '1985-04-12',
  'giamHo.soCanCuoc': '062185000777',
  'giamHo.soDienThoai': '+84905061104',
  'giamHo.email': 'y.bluih@example.org',
  'noiO.noi': 'Xã Đăk La, Huyện Đăk Hà, Tỉnh Kon Tum',
  'noiO.chiTiet': 'Thôn Đăk Rơ Chót',
  maSoThue: '0100109106',
  thuNhap: 4_500_000,
  truong: 'Trường Trung học phổ thông Kon Tum',
  lop: '10A2',
  noiSinh: 'Phường Duy Tân, Thành phố Kon Tum, Tỉnh Kon Tum',
  cach: 'xe-buyt',
  tinh: 'Gia Lai',
  tuyen: 'Tuyến số 5',
  monHoc: ['Toán', 'Tiếng Ba Na'],
  lyDoToan: 'Con thích số.\nCon muốn thi học sinh giỏi.',
  anTrua: true,
  tuNgay: '2025-01-06',
  denNgay: '2025-05-30',
  con: ['0', '2'],
  'con.0.hoTen': 'A Minh Ươnh',
  'con.0.soBuoi': 20,
  'con.0.diUng': 'Lạc',
  'con.2.hoTen': 'Y Hlan Niê',
  'con.2.soBuoi': 10,
};

/** Something wrong in each field that can be. */
export const everyFieldWrong: Values = {
  'giamHo.hoTen': '12',
  'giamHo.ngaySinh': '31/02/1985',
  'giamHo.soCanCuoc': '0621',
  'giamHo.soDienThoai': '12',
  'giamHo.email': 'y.bluih',
  'noiO.noi': 'x'.repeat(301),
  maSoThue: '123',
  thuNhap: 'nhiều',
  lop: '-',
  cach: 'xe-buyt',
  tuyen: 'x',
  monHoc: ['Toán', 'Ngữ văn', 'Tiếng Ba Na'],
  tuNgay: '2023-01-01',
  denNgay: '2022-01-01',
  con: ['0'],
  'con.0.hoTen': '7',
  'con.0.soBuoi': 99,
};
