import type {Procedure} from '../../src/contract/catalogue.js';
import {shownFields} from '../../src/contract/form/fields.js';
import type {Field, FieldValue, Form, Values} from '../../src/contract/form/schema.js';
import type {FieldTypeName} from '../../src/contract/form/types/registry.js';

/** A day on which all that is made here is valid. */
export const today = '2025-03-03';

/** A person born in 1985 files for a child born in 2012: dates and numbers agree, as the check wants it. */
const born = (field: Field): string => (field.binds?.startsWith('subject') ? '2012-05-20' : '1985-04-12');

/** Types that stand for several fields are filled in by those. */
const makers: Record<Exclude<FieldTypeName, 'address' | 'person'>, (field: Field) => FieldValue> = {
  text: ({label, hint, binds, min, max}) =>
    binds?.endsWith('address')
      ? 'Tổ 3, phường Quyết Thắng, thành phố Kon Tum'
      : textOf(exampleIn(hint?.vi) ?? label.vi, min, max),
  'long-text': ({label, min, max}) => textOf(`${label.vi}: gia đình chuyển nhà xa trường`, min, max),
  'person-name': ({binds}) => (binds?.startsWith('subject') ? 'A Minh Ươnh' : 'Y Blưih Niê'),
  'citizen-number': (field) => (born(field).startsWith('19') ? '062185000777' : '062312000777'),
  phone: () => '+84905123456',
  email: () => 'y.bluih@example.org',
  date: (field) =>
    field.binds?.endsWith('birthDate') ? born(field) : typeof field.min === 'string' ? '2024-09-05' : today,
  number: ({min, max}) => (typeof min === 'number' ? min : typeof max === 'number' ? max : 1),
  money: () => 50_000,
  'tax-code': () => '0100109106',
  choice: ({options}) => options?.[0]?.value ?? '',
  'many-choice': ({options = []}) => options.map(({value}) => value),
  'yes-no': () => true,
  school: () => 'Trường Trung học phổ thông Kon Tum',
  class: () => '10A2',
  place: () => 'Phường Quyết Thắng, Thành phố Kon Tum, Tỉnh Kon Tum',
  list: () => ['0'],
};

/** What a hint gives as an example, where it gives one alone. */
const exampleIn = (hint: string | undefined): string | undefined => /^Ví dụ (\S+)$/.exec(hint ?? '')?.[1];

/** A text as long as the field wants it. */
function textOf(words: string, min: Field['min'], max: Field['max']): string {
  const most = typeof max === 'number' ? max : 100;
  const least = typeof min === 'number' ? min : 1;
  return words.slice(0, most).trim().padEnd(least, 'a');
}

/**
 * Every shown field filled in with something valid; `chosen` wins. What a choice brings to light is filled in, too.
 * `sparing`: no more than is required.
 */
export function validValues(form: Form, chosen: Values = {}, {sparing = false} = {}): Values {
  const values: Values = {};
  for (;;) {
    const empty = shownFields(form, values).find(
      ({name, required}) => values[name] === undefined && (required || !sparing),
    );
    if (!empty) return values;
    values[empty.name] = chosen[empty.name] ?? makers[empty.type as keyof typeof makers](empty);
  }
}

/** Valid values for each option of each choice of the form, wherever it can be reached; with all fields and with the required ones. */
export function everyBranch(form: Form): Values[] {
  const seen = new Set<string>();
  const branches: Values[] = [];
  const queue: Values[] = [{}];
  for (let chosen = queue.shift(); chosen; chosen = queue.shift()) {
    const values = validValues(form, chosen);
    branches.push(values, validValues(form, chosen, {sparing: true}));
    for (const field of shownFields(form, values))
      for (const option of optionsOf(field)) {
        const branch = `${field.name} ${String(option)}`;
        if (seen.has(branch)) continue;
        seen.add(branch);
        if (values[field.name] !== option) queue.push({...chosen, [field.name]: option});
      }
  }
  return branches;
}

/** Of a long list, such as that of the banks, the ends will do. */
const longList = 12;

function optionsOf({type, options = []}: Field): FieldValue[] {
  if (type === 'yes-no') return [true, false];
  const values = options.map(({value}) => value);
  if (type === 'many-choice') return values.map((value) => [value]);
  if (type !== 'choice') return [];
  return values.length > longList ? [...values.slice(0, 2), ...values.slice(-1)] : values;
}

/** The way the result comes back, valid for this procedure: all ways that it has. */
export const validDelivery = ({deliveryMethods}: Pick<Procedure, 'deliveryMethods'>) => ({
  methods: [...deliveryMethods],
  ...(deliveryMethods.includes('buu-chinh') && {
    postal: {
      recipient: 'Y Blưih Niê',
      phone: '+84905123456',
      address: 'Tổ 3, phường Quyết Thắng, Kon Tum',
    },
  }),
});
