import type {Condition} from '../condition-schema.js';
import {ruleOf} from '../logic/apply.js';
import type {JsonSchema} from '../types/field-type.js';

/** A full name for a path that a rule reads; a member of a list reads its own names first. */
export type NameOf = (path: string) => string;

const has = (name: string, schema: JsonSchema): JsonSchema => ({
  properties: {[name]: schema},
  required: [name],
});

/** What JsonLogic takes for false, among the values that a field can have. */
const truthy = (name: string): JsonSchema => has(name, {not: {enum: [false, 0, '', []]}});

type Literal = string | number | boolean;
const isLiteral = (value: unknown): value is Literal =>
  ['string', 'number', 'boolean'].includes(typeof value);

/**
 * A JsonLogic condition as a schema of the values over which it holds; `undefined` where JSON Schema has no words for it,
 * such as two fields compared with each other. Numbers and texts are taken for different things, as fields keep them.
 */
export function conditionSchema(rule: Condition, nameOf: NameOf): JsonSchema | undefined {
  if (rule === undefined) return true;
  if (typeof rule === 'boolean') return rule;
  const found = ruleOf(rule);
  if (!found) return undefined;
  const {operator, args} = found;
  const [one, other] = args;
  const name = varOf(one, nameOf);
  const inner = (part: unknown) => conditionSchema(part, nameOf);
  switch (operator) {
    case 'var':
      return typeof one === 'string' && one !== '' ? truthy(nameOf(one)) : undefined;
    case '!!':
      return inner(one);
    case '!':
      return not(inner(one));
    case 'and':
      return joined('allOf', args.map(inner));
    case 'or':
      return joined('anyOf', args.map(inner));
    case '==':
    case '===':
      return name !== undefined && isLiteral(other) ? has(name, {const: other}) : undefined;
    case '!=':
    case '!==':
      return name !== undefined && isLiteral(other) ? not(has(name, {const: other})) : undefined;
    case 'in':
      return isIn(one, other, nameOf);
    case '>':
    case '>=':
    case '<':
    case '<=':
      return compared(operator, name, other);
    default:
      return undefined;
  }
}

const not = (schema: JsonSchema | undefined): JsonSchema | undefined => schema && {not: schema};

function joined(how: 'allOf' | 'anyOf', parts: readonly (JsonSchema | undefined)[]): JsonSchema | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? {[how]: known} : undefined;
}

function varOf(rule: unknown, nameOf: NameOf): string | undefined {
  const found = ruleOf(rule);
  const [path, ...rest] = found?.args ?? [];
  return found?.operator === 'var' && typeof path === 'string' && path !== '' && rest.length === 0
    ? nameOf(path)
    : undefined;
}

/** A value among literals, or a literal among the values of a many-choice. */
function isIn(one: unknown, whole: unknown, nameOf: NameOf): JsonSchema | undefined {
  const name = varOf(one, nameOf);
  if (name !== undefined && Array.isArray(whole) && whole.every(isLiteral)) return has(name, {enum: whole});
  const many = varOf(whole, nameOf);
  if (many === undefined || !isLiteral(one)) return undefined;
  return has(many, {
    anyOf: [
      {type: 'array', contains: {const: one}},
      {type: 'string', pattern: String(one).replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')},
    ],
  });
}

const bounds = {'>': 'exclusiveMinimum', '>=': 'minimum', '<': 'exclusiveMaximum', '<=': 'maximum'} as const;

/** What is absent counts as 0, as JavaScript compares `null`. */
function compared(
  operator: keyof typeof bounds,
  name: string | undefined,
  limit: unknown,
): JsonSchema | undefined {
  if (name === undefined || typeof limit !== 'number') return undefined;
  const within = {properties: {[name]: {type: 'number', [bounds[operator]]: limit}}};
  const holdsForZero = {'>': limit < 0, '>=': limit <= 0, '<': limit > 0, '<=': limit >= 0}[operator];
  return holdsForZero ? within : {...within, required: [name]};
}
