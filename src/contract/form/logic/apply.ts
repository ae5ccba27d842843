import {lists} from './lists.js';
import {operators, truthy, type Data} from './operators.js';

/** Far more than any condition of a form needs. */
export const limits = {
  /** Rules inside rules. */
  depth: 30,
  /** Operators in one rule, and how often they may run for it. */
  size: 500,
  steps: 5000,
  /** Characters, and members of a list. */
  length: 10_000,
};

export interface Run {
  /** Works out a rule over other data: a member of a list. */
  apply(rule: unknown, data: Data): unknown;
}

type Lazy = (args: readonly unknown[], data: Data, run: Run) => unknown;

/** Operators that work out an argument only when it counts. */
const lazy: ReadonlyMap<string, Lazy> = new Map<string, Lazy>([
  ['if', choose],
  ['?:', choose],
  [
    'and',
    (args, data, {apply}) =>
      until(
        args,
        (one) => apply(one, data),
        (value) => !truthy(value),
      ),
  ],
  ['or', (args, data, {apply}) => until(args, (one) => apply(one, data), truthy)],
  ...lists,
]);

function choose(args: readonly unknown[], data: Data, {apply}: Run): unknown {
  let at = 0;
  for (; at + 1 < args.length; at += 2) if (truthy(apply(args[at], data))) return apply(args[at + 1], data);
  return at < args.length ? apply(args[at], data) : null;
}

/** The first that will do, else the last. */
function until(
  args: readonly unknown[],
  value: (one: unknown) => unknown,
  test: (value: unknown) => boolean,
): unknown {
  let last: unknown;
  for (const one of args) {
    last = value(one);
    if (test(last)) return last;
  }
  return last;
}

/** `{operator: arguments}`; an object with no or more members is a value. */
export function ruleOf(rule: unknown): {operator: string; args: readonly unknown[]} | undefined {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined;
  const entries = Object.entries(rule);
  const [first] = entries;
  if (entries.length !== 1 || !first) return undefined;
  const [operator, args] = first as [string, unknown];
  return {operator, args: Array.isArray(args) ? args : [args]};
}

/**
 * Judges a rule before it is worked out.
 * @throws {RangeError} An operator outside the list, or a rule that is too deep or too big.
 */
export function checkRule(rule: unknown): void {
  let size = 0;
  const look = (at: unknown, depth: number): void => {
    if (depth > limits.depth) throw new RangeError('condition is nested too deeply');
    if (Array.isArray(at)) return at.forEach((one) => look(one, depth + 1));
    const found = ruleOf(at);
    if (!found) return;
    if (!lazy.has(found.operator) && !operators.has(found.operator))
      throw new RangeError(`condition uses the operator "${found.operator}", which is not allowed`);
    if ((size += 1) > limits.size) throw new RangeError('condition is too big');
    found.args.forEach((one) => look(one, depth + 1));
  };
  look(rule, 0);
}

/**
 * A JsonLogic rule over data.
 * @throws {RangeError} As {@link checkRule}; also a rule that runs too long or makes something too long.
 * @see https://jsonlogic.com/operations.html
 */
export function applyRule(rule: unknown, data: Data): unknown {
  checkRule(rule);
  let steps = 0;
  const run: Run = {
    apply(one, over) {
      if ((steps += 1) > limits.steps) throw new RangeError('condition takes too long');
      if (Array.isArray(one)) return one.map((each) => run.apply(each, over));
      const found = ruleOf(one);
      if (!found) return one;
      const early = lazy.get(found.operator);
      if (early) return early(found.args, over, run);
      const values = found.args.map((each) => run.apply(each, over));
      return bounded(operators.get(found.operator)?.(values, over));
    },
  };
  return run.apply(rule, data);
}

function bounded(value: unknown): unknown {
  if ((typeof value === 'string' || Array.isArray(value)) && value.length > limits.length)
    throw new RangeError('condition makes something too long');
  return value;
}
