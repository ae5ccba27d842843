/** What a rule reads: values, lists, groups of values. */
export type Data = unknown;

/** JsonLogic's own truth: an empty list is false. */
export const truthy = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** One value by its path, own members only: no rule reaches a prototype. */
export function read(data: Data, path: unknown, otherwise: unknown = null): unknown {
  if (path === undefined || path === null || path === '') return data;
  let at = data;
  for (const key of textOf(path).split('.')) {
    if (!isGroup(at) || !Object.hasOwn(at, key)) return otherwise;
    at = at[key];
  }
  return at === undefined ? otherwise : at;
}

/** Loose as JsonLogic has it (`1` is `'1'`), but a group of values equals itself alone. */
const loose = (one: unknown, other: unknown): boolean =>
  isGroup(one) || isGroup(other)
    ? one === other || (Array.isArray(one) !== Array.isArray(other) && String(textOf(one)) === textOf(other))
    : // eslint-disable-next-line eqeqeq -- the operator is specified as JavaScript's own `==`
      one == other;

/** As `String` has it, for groups without a prototype too. */
const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map((one) => (one === null || one === undefined ? '' : textOf(one))).join(',')
    : isGroup(value)
      ? '[object]'
      : String(value);

const number = (value: unknown): number => (isGroup(value) ? Number(textOf(value)) : Number(value));
const less = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' ? one < other : number(one) < number(other);
const atMost = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' ? one <= other : number(one) <= number(other);

const missing = (data: Data, keys: readonly unknown[]): unknown[] =>
  keys.filter((key) => {
    const value = read(data, key);
    return value === null || value === '';
  });

type Operator = (values: unknown[], data: Data) => unknown;

/** Operators that have all their arguments worked out first. */
export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['var', ([path, otherwise], data) => read(data, path, otherwise)],
  ['missing', (values, data) => missing(data, Array.isArray(values[0]) ? values[0] : values)],
  [
    'missing_some',
    ([least, keys], data) => {
      const all = Array.isArray(keys) ? keys : [];
      const absent = missing(data, all);
      return all.length - absent.length >= number(least) ? [] : absent;
    },
  ],
  ['==', ([one, other]) => loose(one, other)],
  ['===', ([one, other]) => one === other],
  ['!=', ([one, other]) => !loose(one, other)],
  ['!==', ([one, other]) => one !== other],
  ['!', ([one]) => !truthy(one)],
  ['!!', ([one]) => truthy(one)],
  ['>', ([one, other]) => less(other, one)],
  ['>=', ([one, other]) => atMost(other, one)],
  ['<', ([one, two, ...third]) => less(one, two) && (third.length === 0 || less(two, third[0]))],
  ['<=', ([one, two, ...third]) => atMost(one, two) && (third.length === 0 || atMost(two, third[0]))],
  ['max', (values) => Math.max(...values.map(number))],
  ['min', (values) => Math.min(...values.map(number))],
  ['+', (values) => values.reduce<number>((sum, one) => sum + parseFloat(textOf(one)), 0)],
  ['*', (values) => values.reduce<number>((product, one) => product * parseFloat(textOf(one)), 1)],
  ['-', ([one, ...other]) => (other.length === 0 ? -number(one) : number(one) - number(other[0]))],
  ['/', ([one, other]) => number(one) / number(other)],
  ['%', ([one, other]) => number(one) % number(other)],
  [
    'in',
    ([one, whole]) =>
      typeof whole === 'string' ? whole.includes(textOf(one)) : Array.isArray(whole) && whole.includes(one),
  ],
  ['cat', (values) => values.map((one) => (one === null || one === undefined ? '' : textOf(one))).join('')],
  ['substr', ([text, start, length]) => part(textOf(text), number(start ?? 0), length)],
  ['merge', (values) => values.flatMap((one) => one)],
]);

/** A negative start counts from the end; a negative length leaves so many out there. */
function part(text: string, start: number, length: unknown): string {
  const from = start < 0 ? Math.max(0, text.length + start) : start;
  if (length === undefined || length === null) return text.slice(from);
  const many = number(length);
  return many < 0 ? text.slice(from, many) : text.slice(from, from + many);
}
