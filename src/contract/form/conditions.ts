import jsonLogic from 'json-logic-js';
import type {Condition} from './condition-schema.js';
import type {FieldValue, Values} from './schema.js';

/** Operators that a form may use. Everything else, `log` and `method` among them, is refused. */
const operators = new Set([
  'var',
  'missing',
  'missing_some',
  'if',
  '==',
  '===',
  '!=',
  '!==',
  '!',
  '!!',
  'or',
  'and',
  '>',
  '>=',
  '<',
  '<=',
  'max',
  'min',
  '+',
  '-',
  '*',
  '/',
  '%',
  'in',
  'cat',
  'substr',
  'merge',
  'map',
  'filter',
  'reduce',
  'all',
  'none',
  'some',
]);

/**
 * True when a condition holds over the values. An absent condition always holds.
 * @throws {RangeError} An operator outside the list.
 */
export function holds(condition: Condition, values: Values): boolean {
  if (condition === undefined) return true;
  checkOperators(condition);
  return jsonLogic.truthy(jsonLogic.apply(condition, nest(values)));
}

function checkOperators(rule: unknown): void {
  if (Array.isArray(rule)) return rule.forEach(checkOperators);
  if (typeof rule !== 'object' || rule === null) return;
  const entries = Object.entries(rule);
  if (entries.length !== 1) return;
  const [operator, argument] = entries[0] as [string, unknown];
  if (!operators.has(operator))
    throw new RangeError(`condition uses the operator "${operator}", which is not allowed`);
  checkOperators(argument);
}

interface Nested {
  [key: string]: FieldValue | Nested;
}

/** `{'a.b': 1}` → `{a: {b: 1}}`. A name that is both a value and a group keeps the value. */
function nest(values: Values): Nested {
  const root = Object.create(null) as Nested;
  for (const [name, value] of Object.entries(values)) {
    const path = name.split('.');
    const last = path.pop() ?? name;
    let group: Nested | undefined = root;
    for (const key of path) {
      const next: FieldValue | Nested = (group[key] ??= Object.create(null) as Nested);
      if (typeof next !== 'object') {
        group = undefined;
        break;
      }
      group = next;
    }
    if (group) group[last] ??= value;
  }
  return root;
}
