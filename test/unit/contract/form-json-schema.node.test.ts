import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {embedded} from '../../../demo/portal/src/catalogue/forms/forms.js';
import {checkForm} from '../../../src/contract/form/check.js';
import {shownFields, shownValues} from '../../../src/contract/form/fields.js';
import {formJsonSchema} from '../../../src/contract/form/json-schema/form-json-schema.js';
import type {FieldValue, Form, Values} from '../../../src/contract/form/schema.js';
import {everyField, everyFieldFilled} from '../../support/every-field.js';
import {everyBranch, today} from '../../support/valid-values.js';

/** Wrong for a type in a way that JSON Schema can say. */
const wrong: Record<string, readonly FieldValue[]> = {
  text: [7, true, 'x'.repeat(2001)],
  'long-text': [7, 'x'.repeat(2001)],
  'person-name': ['123', 7, ['Y Blơ']],
  'citizen-number': ['0621850007', 62185000777, 'không có'],
  phone: ['12', 905061104],
  email: ['a@b', 'y.bluih'],
  date: ['2025-13-45', '5/9/1985', 20250905],
  number: ['mười', true],
  money: [-1, 1.5, '4.500.000 đ'],
  'tax-code': ['abc', '123'],
  choice: ['sao-hoa', 1],
  'many-choice': [['sao-hoa'], 'Toán'],
  'yes-no': ['co', 1],
  school: [7],
  class: ['-', 'x'.repeat(21)],
  place: [7],
  list: [['99'], ['0', '0'], '0'],
};

function judges(form: Form) {
  const ajv = new Ajv2020({strict: false, allErrors: true});
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(formJsonSchema(form));
  return {
    schema: (values: Values) => validate(values) || JSON.stringify(validate.errors),
    form: (values: Values) => checkForm(form, values, {today}).length === 0,
  };
}

/** A dozen of many, from all over. */
const some = <Item>(items: readonly Item[]): Item[] =>
  items.filter((_, index) => index % Math.ceil(items.length / 12) === 0);

const forms: [string, Form, readonly Values[]][] = [
  ['every field type', everyField, [shownValues(everyField, everyFieldFilled)]],
  ...Object.entries(embedded).map(([code, {form}]): [string, Form, readonly Values[]] => [
    code,
    form,
    some(everyBranch(form)).map((values) => shownValues(form, values)),
  ]),
];

describe('the JSON Schema of a form', () => {
  for (const [name, form, branches] of forms)
    it(`agrees with the form’s own check: ${name}`, () => {
      const {schema, form: check} = judges(form);
      let refused = 0;
      for (const values of branches) {
        assert.equal(check(values), true, JSON.stringify(values));
        assert.equal(schema(values), true, JSON.stringify(values));

        for (const field of shownFields(form, values)) {
          if (field.compute !== undefined) continue;
          for (const value of wrong[field.type] ?? []) {
            const spoilt = {...values, [field.name]: value};
            assert.equal(check(spoilt), false, `${field.name}: ${JSON.stringify(value)}`);
            assert.notEqual(schema(spoilt), true, `${field.name}: ${JSON.stringify(value)}`);
            refused += 1;
          }
          // the form itself puts in the members that a list has from the start
          if (!field.required || field.type === 'list') continue;
          const {[field.name]: _, ...rest} = values;
          assert.equal(check(rest), false, field.name);
          assert.notEqual(schema(rest), true, field.name);
        }
      }
      assert.ok(refused > 20, 'nothing wrong was tried');
    });

  it('says a limit across fields where it has words for it', () => {
    const limited: Form = {
      version: '1',
      mark: 'A',
      sections: [
        {
          id: 's',
          title: {vi: 'S'},
          fields: [
            {name: 'buoi', type: 'number', label: {vi: 'Buổi'}},
            {name: 'cach', type: 'text', label: {vi: 'Cách'}},
          ],
        },
      ],
      checks: [
        {
          id: 'nhieu',
          rule: {or: [{'<': [{var: 'buoi'}, 10]}, {'!=': [{var: 'cach'}, 'di-bo']}]},
          at: 'buoi',
          words: {vi: 'Đi bộ thì dưới 10 buổi.'},
        },
      ],
    };
    const {schema, form: check} = judges(limited);

    for (const [values, good] of [
      [{buoi: 9, cach: 'di-bo'}, true],
      [{buoi: 10, cach: 'di-bo'}, false],
      [{buoi: 10, cach: 'xe'}, true],
      [{buoi: 10}, true],
    ] as const) {
      assert.equal(check(values), good);
      assert.equal(schema(values) === true, good);
    }
  });

  it('is a schema of the 2020-12 draft, by ajv’s reading of it', () => {
    const ajv = new Ajv2020();

    assert.equal(ajv.validateSchema(formJsonSchema(everyField)), true);
  });
});
