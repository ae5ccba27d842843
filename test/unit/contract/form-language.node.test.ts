import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkForm} from '../../../src/contract/form/check.js';
import {shownFields, shownValues} from '../../../src/contract/form/fields.js';
import {presetsOf} from '../../../src/contract/form/presets.js';
import {Form, type Values} from '../../../src/contract/form/schema.js';
import {defineFieldType, fieldTypes} from '../../../src/contract/form/types/registry.js';
import {everyField, everyFieldFilled, everyFieldWrong} from '../../support/every-field.js';

const today = '2025-03-03';
const said = (values: Values, form = everyField) =>
  checkForm(form, values, {today}).map(({pointer, code}) => `${pointer.slice('/values/'.length)} ${code}`);
const without = (name: string): Values => {
  const {[name]: _, ...rest} = everyFieldFilled;
  return rest;
};

describe('a form with every field type', () => {
  it('is a form of the contract, and uses them all', () => {
    const used = new Set<string>();
    const note = (fields: readonly {type: string; fields?: unknown}[]): void =>
      fields.forEach(({type, fields}) => {
        used.add(type);
        if (Array.isArray(fields)) note(fields as {type: string}[]);
      });
    Form.parse(everyField).sections.forEach(({fields}) => note(fields));
    shownFields(everyField, everyFieldFilled).forEach(({type}) => used.add(type));

    assert.deepEqual([...used].sort(), [...fieldTypes].sort());
  });

  it('has no problem when it is filled in right', () => assert.deepEqual(said(everyFieldFilled), []));

  it('says what is wrong with each', () => {
    assert.deepEqual(said(everyFieldWrong), [
      'giamHo.hoTen person-name',
      'giamHo.ngaySinh date',
      'giamHo.soCanCuoc citizen-number',
      'giamHo.soDienThoai phone',
      'giamHo.email email',
      'noiO.noi too-long',
      'noiO.chiTiet required',
      'maSoThue tax-code',
      'thuNhap money',
      'truong required',
      'lop class',
      'tuyen too-short',
      'monHoc too-many',
      'lyDoToan required',
      'anTrua required',
      'tuNgay date-too-early',
      'denNgay rule',
      'con.0.hoTen person-name',
      'con.0.soBuoi max',
      'tongBuoi max',
    ]);
  });
});

describe('a list', () => {
  it('asks of each member what the form says, and of a member what only it has brought about', () => {
    const names = shownFields(everyField, everyFieldFilled).map(({name}) => name);

    assert.deepEqual(
      names.filter((name) => name.startsWith('con')),
      ['con.0.hoTen', 'con.0.soBuoi', 'con.0.diUng', 'con.2.hoTen', 'con.2.soBuoi', 'con'],
    );
  });

  it('has its first members from the start, and refuses what is no list of members', () => {
    assert.deepEqual(shownValues(everyField, {})['con'], ['0']);
    assert.deepEqual(said({...without('con'), 'con.0.hoTen': 'A Minh'}), []);
    assert.ok(said({...everyFieldFilled, con: ['0', '0']}).includes('con list'));
    assert.ok(said({...everyFieldFilled, con: ['0', '3']}).includes('con list'));
    assert.ok(said({...everyFieldFilled, con: '0'}).includes('con list'));
    assert.ok(said({...everyFieldFilled, con: ['0', '1', '2', '3']}).includes('con too-many'));
  });

  it('submits nothing of a member that was taken away', () => {
    assert.equal(shownValues(everyField, {...everyFieldFilled, con: ['0']})['con.2.hoTen'], undefined);
  });
});

describe('what a form works out', () => {
  it('follows what is typed, whatever was sent in its place', () => {
    assert.equal(shownValues(everyField, everyFieldFilled)['tongBuoi'], 30);
    assert.equal(shownValues(everyField, {...everyFieldFilled, tongBuoi: 1, tienAn: 1})['tienAn'], 600_000);
  });

  it('is under its limits like any other value', () =>
    assert.deepEqual(
      said({
        ...everyFieldFilled,
        'con.0.soBuoi': 30,
        con: ['0', '1', '2'],
        'con.1.hoTen': 'Y A',
        'con.1.soBuoi': 30,
      }),
      ['tongBuoi max'],
    ));
});

describe('a rule across fields', () => {
  it('is said beside its field, once all that it reads is answered', () => {
    assert.deepEqual(said({...everyFieldFilled, denNgay: '2025-01-05'}), ['denNgay rule']);
    assert.deepEqual(said(without('tuNgay')), ['tuNgay required']);
  });
});

describe('a preset', () => {
  it('is put in when the form opens and when its answer changes', () => {
    assert.deepEqual(presetsOf(everyField, {}), {anTrua: true});
    assert.deepEqual(presetsOf(everyField, {cach: 'di-bo', anTrua: true}, {anTrua: true}), {anTrua: false});
  });

  it('leaves alone what the person has answered or emptied themselves', () => {
    assert.deepEqual(presetsOf(everyField, {cach: 'di-bo', anTrua: false}, {anTrua: false}), {});
    assert.deepEqual(presetsOf(everyField, {lop: '10A1'}, {}), {});
  });
});

describe('a field that has to be in a list of the portal', () => {
  const listed: Form = {
    version: '1',
    mark: 'A',
    sections: [
      {
        id: 's',
        title: {vi: 'S'},
        fields: [{name: 'truong', type: 'school', label: {vi: 'Trường'}, listed: true}],
      },
    ],
  };
  const check = (truong: string, names?: readonly string[]) =>
    checkForm(listed, {truong}, {today, listOf: (list) => (list === 'schools' ? names : undefined)}).map(
      ({code}) => code,
    );

  it('is looked up where the list is at hand', () => {
    assert.deepEqual(check('Trường A', ['Trường A']), []);
    assert.deepEqual(check('Trường B', ['Trường A']), ['not-listed']);
    assert.deepEqual(check('Trường B', []), ['not-listed']);
    assert.deepEqual(check('Trường B'), []);
  });
});

describe('a field type from outside', () => {
  const even = {
    check: (value: unknown) => (Number(value) % 2 === 0 ? undefined : {code: 'odd'}),
    text: String,
    jsonSchema: () => ({multipleOf: 2}),
  };
  const form: Form = {
    version: '1',
    mark: 'A',
    sections: [{id: 's', title: {vi: 'S'}, fields: [{name: 'n', type: 'test-even', label: {vi: 'N'}}]}],
  };

  it('is refused until somebody defines it, and then checked like ours', () => {
    assert.throws(() => said({n: 3}, form), RangeError);

    defineFieldType('test-even', even);

    assert.deepEqual(said({n: 3}, form), ['n odd']);
    assert.deepEqual(said({n: 4}, form), []);
  });

  it('takes no name of ours, nor one that is taken', () => {
    assert.throws(() => defineFieldType('text', even), RangeError);
    assert.throws(() => defineFieldType('many-choice', even), RangeError);
    assert.throws(() => defineFieldType('constructor', even), RangeError);
    defineFieldType('test-even', even);
    assert.throws(() => defineFieldType('test-even', {...even}), RangeError);
  });
});
