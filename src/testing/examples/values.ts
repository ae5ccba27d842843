import type {Values} from '../../contract/form/schema.js';

const applicant: Values = {
  'nguoiNop.hoTen': 'Y Blưih',
  'nguoiNop.ngaySinh': '1990-09-05',
  'nguoiNop.soCanCuoc': '062190001234',
  'nguoiNop.soDienThoai': '+84905061104',
  'nguoiNop.email': 'y.bluih@example.org',
};

/** A filled form for each example procedure that is filed here. Nobody's: names and numbers are made up. */
export const exampleValues: Readonly<Record<string, Values>> = {
  '2.002478': {
    ...applicant,
    'hocSinh.hoTen': 'A Dũng',
    'hocSinh.ngaySinh': '2009-02-11',
    'hocSinh.lop': '10A3',
    'chuyenTruong.phamVi': 'trong-tinh',
    'chuyenTruong.truongDen': 'Trường Trung học phổ thông Kon Tum',
    'chuyenTruong.lyDo': 'Gia đình chuyển nơi ở về thành phố Kon Tum.',
  },
  '1.004889': {
    ...applicant,
    'vanBang.noiHoc': 'nuoc-ngoai',
    'vanBang.tenTruong': 'Trường Trung học phổ thông Sekong, Lào',
  },
};
