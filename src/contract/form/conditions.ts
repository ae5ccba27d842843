import type {Condition} from './condition-schema.js';
import {applyRule, ruleOf} from './logic/apply.js';
import {truthy} from './logic/operators.js';
import {nest} from './nest.js';
import type {FieldValue, Values} from './schema.js';

/**
 * True when a condition holds over the values. An absent condition always holds.
 * @param member - Name of a member of a list, `con.0`: its own values are read first.
 * @throws {RangeError} An operator outside the list, a rule too deep, too big or too long at work.
 */
export function holds(condition: Condition, values: Values, member?: string): boolean {
  return condition === undefined || truthy(applyRule(condition, nest(values, member)));
}

/**
 * What a rule makes of the values; `undefined` for nothing that a field could hold.
 * @throws {RangeError} As {@link holds}.
 */
export function workedOut(rule: Condition, values: Values, member?: string): FieldValue | undefined {
  const result = applyRule(rule, nest(values, member));
  if (typeof result === 'number') return Number.isFinite(result) ? result : undefined;
  if (typeof result === 'boolean') return result;
  if (typeof result === 'string') return result === '' ? undefined : result;
  return Array.isArray(result) && result.every((one) => typeof one === 'string') ? result : undefined;
}

/** The paths that a rule reads by name; those worked out by the rule itself are not known. */
export function readsOf(rule: Condition): string[] {
  if (Array.isArray(rule)) return rule.flatMap(readsOf);
  const found = ruleOf(rule);
  if (!found) return [];
  const [path] = found.args;
  return found.operator === 'var' && typeof path === 'string' && path !== ''
    ? [path]
    : found.args.flatMap(readsOf);
}
