import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDelivery} from '../../../src/contract/form/check-delivery.js';
import {checkForm} from '../../../src/contract/form/check.js';
import {holds} from '../../../src/contract/form/conditions.js';
import {askedComponents, shownFields, shownValues} from '../../../src/contract/form/fields.js';
import {Form} from '../../../src/contract/form/schema.js';

const form = Form.parse({
  version: '1',
  mark: 'A',
  sections: [
    {
      id: 'applicant',
      title: {vi: 'Người nộp hồ sơ'},
      fields: [
        {name: 'nguoiNop.hoTen', type: 'person-name', label: {vi: 'Họ và tên'}, required: true},
        {
          name: 'nguoiNop.ngaySinh',
          type: 'date',
          label: {vi: 'Ngày sinh'},
          required: true,
          max: 'today',
          binds: 'applicant.birthDate',
        },
        {
          name: 'nguoiNop.soCanCuoc',
          type: 'citizen-number',
          label: {vi: 'Số căn cước'},
          required: true,
          binds: 'applicant.identityNumber',
        },
        {name: 'nguoiNop.email', type: 'email', label: {vi: 'Email'}},
        {
          name: 'phamVi',
          type: 'choice',
          label: {vi: 'Phạm vi'},
          required: true,
          options: [
            {value: 'trong-tinh', label: {vi: 'Trong tỉnh'}},
            {value: 'khac-tinh', label: {vi: 'Khác tỉnh'}},
          ],
        },
        {
          name: 'tinhDi',
          type: 'text',
          label: {vi: 'Tỉnh đi'},
          required: true,
          max: 20,
          when: {'==': [{var: 'phamVi'}, 'khac-tinh']},
        },
        {name: 'soCon', type: 'number', label: {vi: 'Số con'}, min: 1, max: 5},
      ],
    },
  ],
});
const good = {
  'nguoiNop.hoTen': 'A Ươnh',
  'nguoiNop.ngaySinh': '1985-02-17',
  'nguoiNop.soCanCuoc': '062085000777',
  phamVi: 'trong-tinh',
};
const check = (values: Record<string, string | number | boolean>) =>
  checkForm(form, values, {today: '2025-03-03'}).map(
    ({pointer, code}) => `${pointer.slice('/values/'.length)} ${code}`,
  );

describe('a form', () => {
  it('with everything right has no problem', () => assert.deepEqual(check(good), []));

  it('that is empty names each required field that is shown, in the order of the form', () => {
    assert.deepEqual(check({}), [
      'nguoiNop.hoTen required',
      'nguoiNop.ngaySinh required',
      'nguoiNop.soCanCuoc required',
      'phamVi required',
    ]);
    assert.deepEqual(check({...good, 'nguoiNop.hoTen': '   '}), ['nguoiNop.hoTen required']);
  });

  it('asks a conditional field only when its condition holds', () => {
    assert.deepEqual(check({...good, phamVi: 'khac-tinh'}), ['tinhDi required']);
    assert.deepEqual(
      shownFields(form, good).some(({name}) => name === 'tinhDi'),
      false,
    );
    assert.deepEqual(shownValues(form, {...good, tinhDi: 'Gia Lai'})['tinhDi'], undefined);
  });

  it('says what is wrong with a value of each kind', () => {
    assert.deepEqual(check({...good, 'nguoiNop.hoTen': 'Lê 3'}), ['nguoiNop.hoTen person-name']);
    assert.deepEqual(check({...good, 'nguoiNop.ngaySinh': '2025-02-30'}), ['nguoiNop.ngaySinh date']);
    assert.deepEqual(
      check({...good, 'nguoiNop.ngaySinh': '2025-03-04'}).includes('nguoiNop.ngaySinh date-too-late'),
      true,
    );
    assert.deepEqual(check({...good, 'nguoiNop.soCanCuoc': '06208500077'}), [
      'nguoiNop.soCanCuoc citizen-number',
    ]);
    assert.deepEqual(check({...good, 'nguoiNop.ngaySinh': '1986-02-17'}), [
      'nguoiNop.soCanCuoc citizen-number-disagrees',
    ]);
    assert.deepEqual(check({...good, 'nguoiNop.email': 'a@b'}), ['nguoiNop.email email']);
    assert.deepEqual(check({...good, phamVi: 'sao-hoa'}), ['phamVi choice']);
    assert.deepEqual(check({...good, phamVi: 'khac-tinh', tinhDi: 'x'.repeat(21)}), ['tinhDi too-long']);
    assert.deepEqual(check({...good, soCon: 0}), ['soCon min']);
    assert.deepEqual(check({...good, soCon: 'hai'}), ['soCon number']);
    assert.deepEqual(check({...good, 'nguoiNop.hoTen': true}), ['nguoiNop.hoTen not-a-text']);
  });
});

describe('a condition', () => {
  it('reads dotted names as paths, and an absent one always holds', () => {
    assert.equal(
      holds({'==': [{var: 'chuyenTruong.phamVi'}, 'khac-tinh']}, {'chuyenTruong.phamVi': 'khac-tinh'}),
      true,
    );
    assert.equal(holds({'!=': [{var: 'chuyenTruong.phamVi'}, 'nuoc-ngoai']}, {}), true);
    assert.equal(holds({var: 'hocSinh.khuyetTat'}, {'hocSinh.khuyetTat': false}), false);
    assert.equal(holds({in: [{var: 'a'}, ['x', 'y']]}, {a: 'y'}), true);
    assert.equal(holds(undefined, {}), true);
  });

  it('refuses an operator outside the list, wherever it stands', () => {
    assert.throws(() => holds({log: 'x'}, {}), RangeError);
    assert.throws(() => holds({and: [true, {method: [{var: 'a'}, 'toString']}]}, {a: '1'}), RangeError);
  });

  it('cannot reach the prototype of the values', () => {
    assert.equal(holds({'!!': [{var: 'constructor'}]}, {}), false);
    assert.equal(holds({'!!': [{var: '__proto__'}]}, {}), false);
    assert.equal(holds({'!!': [{var: 'a.constructor'}]}, {'a.b': 1}), false);
    assert.equal(Object.keys(Object.prototype).length, 0);
    holds({var: 'x'}, {'__proto__.polluted': 'yes', 'constructor.prototype.polluted': 'yes'});
    assert.equal(({} as {polluted?: string}).polluted, undefined);
  });
});

describe('what a procedure asks', () => {
  it('leaves out components whose condition does not hold, and things that are no files', () => {
    const component = {name: 'x', originals: 1, copies: 0, required: true};
    const asked = askedComponents(
      [
        {...component, code: 'TP01'},
        {...component, code: 'TP02', when: {'==': [{var: 'phamVi'}, 'khac-tinh']}},
        {...component, code: 'TP03', upload: false},
      ],
      good,
    );
    assert.deepEqual(
      asked.map(({code}) => code),
      ['TP01'],
    );
  });
});

describe('delivery', () => {
  const all = ['truc-tiep', 'buu-chinh', 'truc-tuyen'] as const;
  const said = (delivery: Parameters<typeof checkDelivery>[0]) =>
    checkDelivery(delivery, all).map(({pointer, code}) => `${pointer} ${code}`);

  it('needs one way, of those that the procedure has', () => {
    assert.deepEqual(said(undefined), ['/delivery/methods required']);
    assert.deepEqual(said({methods: []}), ['/delivery/methods required']);
    assert.deepEqual(checkDelivery({methods: ['buu-chinh']}, ['truc-tiep']).length, 1);
    assert.deepEqual(said({methods: ['truc-tiep', 'truc-tuyen']}), []);
  });

  it('by post needs who, a phone and where', () => {
    assert.deepEqual(said({methods: ['buu-chinh']}), [
      '/delivery/postal/recipient required',
      '/delivery/postal/phone required',
      '/delivery/postal/address required',
    ]);
    assert.deepEqual(
      said({
        methods: ['buu-chinh'],
        postal: {recipient: 'Y Blưih', phone: '0905061104', address: 'Thôn Đăk Rơ Chót, xã Đăk La'},
      }),
      [],
    );
    assert.deepEqual(
      said({
        methods: ['buu-chinh'],
        postal: {recipient: 'Y Blưih', phone: '12', address: 'Thôn Đăk Rơ Chót, xã Đăk La'},
      }),
      ['/delivery/postal/phone phone'],
    );
  });
});
