import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {LocalDraft} from '../../../src/client/drafts/draft.js';
import type {Procedure} from '../../../src/contract/catalogue.js';
import {renewal} from '../../../src/elements/dossier-wizard/renewal.js';
import {transfer} from '../../support/fake-procedures.js';

const draft = {
  formVersion: '0',
  values: {
    'nguoiNop.hoTen': 'Y Blơ Niê',
    'nguoiNop.soDienThoai': '0905',
    'nguoiNop.ngheNghiep': 'Làm rẫy',
    'chuyenTruong.phamVi': 'trong-huyen',
  },
  files: [
    {id: '1', component: 'TP01', name: 'don.pdf', state: 'kept'},
    {id: '2', component: 'TP99', name: 'giay-cu.pdf', state: 'kept'},
  ],
} as unknown as LocalDraft;

describe('a draft that was begun with an older form', () => {
  it('keeps what fits, also what is only half typed, and empties what does not', () => {
    const {edit} = renewal(transfer, draft) ?? assert.fail('it is not renewed');

    assert.equal(edit.formVersion, transfer.form?.version);
    assert.deepEqual(Object.keys(edit.values ?? {}).sort(), ['chuyenTruong.phamVi', 'nguoiNop.ngheNghiep']);
  });

  it('names what does not fit: an answer by its question, what is not asked any more by its own words', () => {
    const {gone} = renewal(transfer, draft) ?? assert.fail('it is not renewed');

    const choice = transfer.form?.sections
      .flatMap(({fields}) => fields)
      .find(({name}) => name === 'chuyenTruong.phamVi');
    assert.ok(choice);
    assert.deepEqual(
      gone.map(({label, text}) => [label?.vi, text]).sort(),
      [
        [choice.label.vi, ''],
        [undefined, 'Làm rẫy'],
        [undefined, 'giay-cu.pdf'],
      ].sort(),
    );
  });

  it('keeps the members of a list', () => {
    const {sections = []} = transfer.form ?? {};
    const part = sections[0]?.fields.find(({name}) => name === 'nguoiNop.hoTen') ?? assert.fail('no name');
    const list = {...part, name: 'con', type: 'list', fields: [{...part, name: 'hoTen'}]};
    const families = {
      ...transfer,
      form: {version: '2', sections: [{id: 'con', title: part.label, fields: [list]}]},
    } as unknown as Procedure;
    const values = {con: ['0', '2'], 'con.0.hoTen': 'Y Một', 'con.2.hoTen': 'H Ba'};

    const {edit, gone} = renewal(families, {...draft, values, files: []}) ?? assert.fail('it is not renewed');

    assert.deepEqual(edit.values, {});
    assert.deepEqual(gone, []);
  });

  it('is left as it is with the same form', () => {
    assert.equal(renewal(transfer, {...draft, formVersion: transfer.form?.version ?? ''}), undefined);
  });
});
