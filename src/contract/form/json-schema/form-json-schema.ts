import {readsOf} from '../conditions.js';
import type {Condition} from '../condition-schema.js';
import type {Field, Form} from '../schema.js';
import type {JsonSchema, Leaf} from '../types/field-type.js';
import {keysOf, mostOf} from '../types/list/type.js';
import {fieldTypeOf} from '../types/registry.js';
import {conditionSchema, type NameOf} from './condition.js';

/** A field and all that has to hold for it to be shown. */
interface Placed {
  field: Leaf;
  when: readonly (JsonSchema | undefined)[];
  nameOf: NameOf;
}

/**
 * What a form accepts, as JSON Schema 2020-12, over the values that are submitted (`shownValues`). Conditions stand as
 * `if` and `then`. What JSON Schema has no words for is left out and told: rules over several fields, check digits, a
 * birth date that an identity number contradicts, "not in the future", lists of the portal.
 * @throws {RangeError} A form with a field type that is not known.
 */
export function formJsonSchema(form: Form): Readonly<Record<string, unknown>> {
  const placed = form.sections.flatMap(({when, fields}) =>
    fields.flatMap((field) => place(field, [conditionSchema(when, same)], same)),
  );
  const rules = (form.checks ?? []).map(({rule}) => checkSchema(rule));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: `form version ${form.version}; certainty ${form.mark}`,
    type: 'object',
    allOf: [...placed.flatMap(fieldSchema), ...rules.filter((rule) => rule !== undefined)],
  };
}

const same: NameOf = (path) => path;

/** A limit across fields waits until all that it reads is answered. */
function checkSchema(rule: Condition): JsonSchema | undefined {
  const then = conditionSchema(rule, same);
  return then === undefined ? undefined : {if: {required: readsOf(rule)}, then};
}

/** A field, or what stands for it; the members of a list for every key that they can have. */
function place(field: Leaf, around: Placed['when'], nameOf: NameOf): Placed[] {
  const when = [...around, conditionSchema(field.when, nameOf)];
  const {parts} = fieldTypeOf(field);
  if (!parts) return [{field, when, nameOf}];
  const keys = Array.from({length: mostOf(field)}, (_, key) => String(key));
  return parts(field, {[field.name]: field.fields ? keys : keysOf(field, undefined)}).flatMap((part) => {
    if (part.name === field.name) return [{field, when, nameOf}];
    const member = part.within?.at(-1);
    if (member?.list !== field.name) return place(part, when, nameOf);
    const key = member.name.slice(field.name.length + 1);
    const isThere = {
      properties: {[field.name]: {type: 'array', contains: {const: key}}},
      required: [field.name],
    };
    return place(part, [...when, isThere], inside(member.name, field.fields ?? [], nameOf));
  });
}

/** Names of a member are read before those of the form. */
const inside =
  (member: string, fields: readonly Field[], outside: NameOf): NameOf =>
  (path) =>
    fields.some(({name}) => name === path || path.startsWith(`${name}.`))
      ? `${member}.${path}`
      : outside(path);

/** A condition that can't be said leaves its field free: the schema then accepts more than the form does. */
function fieldSchema({field, when, nameOf}: Placed): JsonSchema[] {
  const {name, required = false, requiredWhen, compute} = field;
  if (when.some((part) => part === undefined)) return [];
  const said = {properties: {[name]: fieldTypeOf(field).jsonSchema(field)}};
  const must = compute === undefined && (required || isAlwaysThere(field));
  const needed = requiredWhen === undefined ? undefined : conditionSchema(requiredWhen, nameOf);
  const schema = {
    ...said,
    ...(must && {required: [name]}),
    ...(!must && needed !== undefined && {if: needed, then: {required: [name]}}),
  };
  const conditions = when.filter((part) => part !== true);
  return [conditions.length === 0 ? schema : {if: {allOf: conditions}, then: schema}];
}

const isAlwaysThere = (field: Leaf): boolean => fieldTypeOf(field).initial?.(field) !== undefined;
