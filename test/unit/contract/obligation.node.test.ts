import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Fee, type Exemption} from '../../../src/contract/catalogue.js';
import {Obligation} from '../../../src/contract/dossiers.js';
import {owed} from '../../../src/contract/form/obligation.js';
import type {Values} from '../../../src/contract/form/schema.js';

const copies: Fee = {
  kind: 'le-phi',
  name: {vi: 'Cấp bản sao', en: 'A copy'},
  amount: 10_000,
  unit: 'bản',
  quantity: 'banSao.soLuong',
  basis: 'Nghị quyết',
  mark: 'A',
};
const poor: Exemption = {
  when: {var: 'hoNgheo'},
  percent: 100,
  label: {vi: 'Hộ nghèo', en: 'Poor household'},
  basis: 'Điều 1',
  mark: 'K',
  proof: 'TP05',
};
const nearlyPoor: Exemption = {
  when: {var: 'canNgheo'},
  percent: 50,
  label: {vi: 'Hộ cận nghèo', en: 'Nearly poor household'},
  basis: 'Điều 2',
};

const itemOf = (fee: Fee, values: Values = {}) => {
  const obligation = Obligation.parse(owed({fees: [Fee.parse(fee)]}, values));
  return {...obligation, item: obligation.items[0] ?? assert.fail('nothing is owed')};
};

describe('what is owed', () => {
  it('is nothing, and said so, where a procedure has no fee', () => {
    assert.deepEqual(owed({fees: []}, {}), {total: 0, currency: 'VND', state: 'none', items: []});
  });

  it('is the fee whose condition holds, and no other', () => {
    const fees = [
      {...copies, quantity: undefined, amount: 500_000, when: {'==': [{var: 'noiHoc'}, 'nuoc-ngoai']}},
      {...copies, quantity: undefined, amount: 250_000, when: {'==': [{var: 'noiHoc'}, 'viet-nam']}},
    ] as Fee[];

    assert.equal(owed({fees}, {noiHoc: 'nuoc-ngoai'}).total, 500_000);
    assert.equal(owed({fees}, {noiHoc: 'viet-nam'}).total, 250_000);
    assert.equal(owed({fees}, {}).state, 'none');
  });

  it('says of each item its name, its unit, its basis and how sure it is', () => {
    const {item} = itemOf({...copies, appliesTo: 'Bản sao từ sổ gốc'}, {'banSao.soLuong': 3});

    assert.deepEqual(item, {
      kind: 'le-phi',
      name: {vi: 'Cấp bản sao', en: 'A copy'},
      amount: 10_000,
      quantity: 3,
      unit: 'bản',
      fullAmount: 30_000,
      total: 30_000,
      basis: 'Nghị quyết',
      appliesTo: 'Bản sao từ sổ gốc',
      mark: 'A',
    });
  });

  it('counts the units that the form’s number says; one where it is not typed yet or the fee has none', () => {
    assert.equal(itemOf(copies, {'banSao.soLuong': 4}).total, 40_000);
    assert.equal(itemOf(copies).total, 10_000);
    assert.equal(itemOf(copies, {'banSao.soLuong': 'ba'}).total, 10_000);
    assert.equal(itemOf(copies, {'banSao.soLuong': 2.2}).total, 30_000);
    const {item, state} = itemOf(copies, {'banSao.soLuong': -1});
    assert.deepEqual([item.quantity, item.total, state], [0, 0, 'none']);
    const {quantity: _, ...byDossier} = copies;
    assert.equal(itemOf(byDossier, {'banSao.soLuong': 4}).item.quantity, 1);
  });

  it('is the reduced amount for online filing, beside the full one', () => {
    const {item, total} = itemOf({...copies, onlineAmount: 5_000}, {'banSao.soLuong': 2});

    assert.deepEqual([item.amount, item.fullAmount, item.total, total], [5_000, 20_000, 10_000, 10_000]);
    assert.equal(itemOf({...copies, onlineAmount: 0}).state, 'none');
  });

  it('is less by an exemption that holds, with its reason and its mark', () => {
    const {item, total, state} = itemOf(
      {...copies, exemptions: [poor]},
      {hoNgheo: true, 'banSao.soLuong': 2},
    );

    assert.deepEqual(item.exemption, {
      relief: 20_000,
      label: {vi: 'Hộ nghèo', en: 'Poor household'},
      basis: 'Điều 1',
      mark: 'K',
    });
    assert.deepEqual([item.fullAmount, item.total, total, state], [20_000, 0, 0, 'none']);
  });

  it('is whole without an exemption that does not hold, or that takes nothing off', () => {
    assert.equal(itemOf({...copies, exemptions: [poor]}, {hoNgheo: false}).item.exemption, undefined);
    const {item} = itemOf({...copies, exemptions: [{...poor, percent: 0}]}, {hoNgheo: true});
    assert.deepEqual([item.exemption, item.total], [undefined, 10_000]);
  });

  it('takes the exemption off what is left after the online reduction', () => {
    const {item} = itemOf({...copies, onlineAmount: 8_000, exemptions: [nearlyPoor]}, {canNgheo: true});

    assert.deepEqual([item.fullAmount, item.exemption?.relief, item.total], [10_000, 4_000, 4_000]);
  });

  it('takes an exempted amount off each unit, never more than the unit costs', () => {
    const off = (amount: number): Exemption => ({...poor, percent: undefined, amount});

    const some = itemOf({...copies, exemptions: [off(3_000)]}, {hoNgheo: true, 'banSao.soLuong': 3});
    assert.deepEqual([some.item.exemption?.relief, some.total], [9_000, 21_000]);
    const all = itemOf({...copies, exemptions: [off(12_000)]}, {hoNgheo: true, 'banSao.soLuong': 3});
    assert.deepEqual([all.item.exemption?.relief, all.total], [30_000, 0]);
  });

  it('gives one exemption where several hold: the one that takes off most', () => {
    const values = {hoNgheo: true, canNgheo: true};

    for (const exemptions of [
      [poor, nearlyPoor],
      [nearlyPoor, poor],
    ])
      assert.equal(itemOf({...copies, exemptions}, values).item.exemption?.label.vi, 'Hộ nghèo');
    const alike = [nearlyPoor, {...nearlyPoor, label: {vi: 'Khác'}}];
    assert.equal(itemOf({...copies, exemptions: alike}, values).item.exemption?.label.vi, 'Hộ cận nghèo');
  });

  it('stays whole đồng at any percentage, rounded for the payer', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const {item, total} = itemOf(
        {...copies, amount: 333, exemptions: [{...nearlyPoor, percent}]},
        {canNgheo: true, 'banSao.soLuong': 7},
      );
      assert.ok(Number.isSafeInteger(total));
      assert.equal(item.total + (item.exemption?.relief ?? 0), 7 * 333);
      assert.equal(total, Math.floor((7 * 333 * (100 - percent)) / 100));
    }
  });

  it('adds all items up', () => {
    const {total, state, items} = owed(
      {
        fees: [copies, {...copies, kind: 'phi', quantity: undefined, amount: 7_000, exemptions: [poor]}],
      },
      {'banSao.soLuong': 2, hoNgheo: true},
    );

    assert.deepEqual([total, state, items.map((item) => item.total)], [20_000, 'due', [20_000, 0]]);
  });
});
