import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Field} from '../../../src/contract/form/schema.js';
import type {FieldTypeName} from '../../../src/contract/form/types/registry.js';
import {kindOf, settleAll} from '../../../src/ui/fields/kinds.js';
import {textOf} from '../../../src/ui/fields/text-of.js';

const context = {lang: 'vi'};
const field = (type: FieldTypeName, more: Partial<Field> = {}): Field => ({
  name: type,
  type,
  label: {vi: type},
  ...more,
});

describe('what is kept of what was typed', () => {
  const kept = (type: FieldTypeName, typed: string) => kindOf({type}).settle(typed);

  it('is one form for each kind of field', () => {
    assert.equal(kept('text', '  Trường   THPT  Kon Tum '), 'Trường THPT Kon Tum');
    assert.equal(kept('person-name', ' Y  Blơ '.normalize('NFD')), 'Y Blơ'.normalize('NFC'));
    assert.equal(kept('citizen-number', '062 085 001 234'), '062085001234');
    assert.equal(kept('phone', '0905.061.104'), '+84905061104');
    assert.equal(kept('date', '5/9/1985'), '1985-09-05');
    assert.equal(kept('number', '7,5'), 7.5);
    assert.equal(kept('long-text', 'một\n\nhai '), 'một\n\nhai');
  });

  it('is what was typed where that can’t be read, so that its error can speak of it', () => {
    assert.equal(kept('date', '31/02/1985'), '31/02/1985');
    assert.equal(kept('phone', '12'), '12');
    assert.equal(kept('number', 'mười'), 'mười');
  });

  it('is nothing for nothing', () => {
    for (const type of ['text', 'date', 'phone', 'number'] as const)
      assert.equal(kept(type, '  '), undefined);
    assert.deepEqual(settleAll([field('text'), field('date')], {text: ' ', date: '1.1.2009', other: 'x'}), {
      date: '2009-01-01',
      other: 'x',
    });
  });
});

describe('a value as people read it', () => {
  it('has the day first, the phone in groups, a decimal comma', () => {
    assert.equal(textOf(field('date'), '1985-09-05', context), '05/09/1985');
    assert.equal(textOf(field('phone'), '+84905061104', context), '0905 061 104');
    assert.equal(textOf(field('number'), 7.5, context), '7,5');
    assert.equal(textOf(field('yes-no'), false, context), 'Không');
    assert.equal(textOf(field('text'), undefined, context), '');
  });

  it('does not move under the finger while it is being typed', () => {
    assert.equal(textOf(field('phone'), '0905061104', context), '0905061104');
    assert.equal(textOf(field('date'), '5/9/19', context), '5/9/19');
  });

  it('is the words of a choice, not its value', () => {
    const options = [{value: 'trong-tinh', label: {vi: 'Trong tỉnh'}}];
    assert.equal(textOf(field('choice', {options}), 'trong-tinh', context), 'Trong tỉnh');
  });
});
