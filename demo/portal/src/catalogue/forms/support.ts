import type {Condition} from '../../../../../src/contract/form/condition-schema.js';
import type {Section} from '../../../../../src/contract/form/schema.js';
import {bankList} from '../../../../../src/vietnam/banks.js';

const byBank: Condition = {'==': [{var: 'nhanTien.cach'}, 'chuyen-khoan']};

/** How the support is paid out. An account is asked for only by who wants a transfer. */
export const payout = (when?: Condition): Section => ({
  id: 'nhan-tien',
  title: {vi: 'Nhận tiền hỗ trợ', en: 'How the support is paid'},
  ...(when !== undefined && {when}),
  fields: [
    {
      name: 'nhanTien.cach',
      type: 'choice',
      label: {vi: 'Cách nhận', en: 'Paid'},
      required: true,
      options: [
        {value: 'tien-mat', label: {vi: 'Tiền mặt tại trường', en: 'In cash at the school'}},
        {value: 'chuyen-khoan', label: {vi: 'Chuyển vào tài khoản', en: 'Into a bank account'}},
      ],
    },
    {
      name: 'nhanTien.nganHang',
      type: 'choice',
      label: {vi: 'Ngân hàng', en: 'Bank'},
      required: true,
      when: byBank,
      options: bankList.map(({bin, name}) => ({value: bin, label: {vi: name, en: name}})),
    },
    {
      name: 'nhanTien.soTaiKhoan',
      type: 'text',
      label: {vi: 'Số tài khoản', en: 'Account number'},
      required: true,
      when: byBank,
      min: 6,
      max: 19,
      autocomplete: 'off',
    },
    {
      name: 'nhanTien.chuTaiKhoan',
      type: 'person-name',
      label: {vi: 'Tên chủ tài khoản', en: 'Account holder'},
      required: true,
      when: byBank,
      autocomplete: 'off',
    },
  ],
});
