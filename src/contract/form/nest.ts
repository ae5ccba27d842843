import type {FieldValue, Values} from './schema.js';

/** Values as rules read them: no prototype, so that no name is there which nobody put in. */
export interface Nested {
  [key: string]: FieldValue | Nested | Nested[];
}

const empty = (): Nested => Object.create(null) as Nested;
const isGroup = (value: Nested[string] | undefined): value is Nested =>
  typeof value === 'object' && !Array.isArray(value);

/**
 * `{'a.b': 1}` → `{a: {b: 1}}`; `{con: ['0'], 'con.0.ten': 'Y'}` → `{con: [{ten: 'Y'}]}`.
 * A name that is both a text and a group keeps the text.
 * @param member - Name of a member of a list: its values stand in front of the others.
 */
export function nest(values: Values, member?: string): Nested {
  const root = grouped(Object.entries(values));
  if (member === undefined) return root;
  const own = Object.entries(values).flatMap(([name, value]): [string, FieldValue][] =>
    name.startsWith(`${member}.`) ? [[name.slice(member.length + 1), value]] : [],
  );
  return Object.assign(root, grouped(own));
}

function grouped(entries: readonly [string, FieldValue][]): Nested {
  const root = empty();
  const lists: [Nested, string, readonly string[]][] = [];
  for (const [name, value] of entries) {
    const path = name.split('.');
    const last = path.pop() ?? name;
    const group = path.reduce<Nested | undefined>((at, key) => {
      const next = at && (at[key] ??= empty());
      return isGroup(next) ? next : undefined;
    }, root);
    if (!group) continue;
    if (Array.isArray(value)) lists.push([group, last, value]);
    else group[last] ??= value;
  }
  for (const [group, name, keys] of lists) group[name] = members(group[name], keys);
  return root;
}

/** The members of a list in its order; texts where it is no more than that. */
function members(groups: Nested[string] | undefined, keys: readonly string[]): string[] | Nested[] {
  if (!isGroup(groups)) return [...keys];
  return keys.map((key) => {
    const one = groups[key];
    return isGroup(one) ? one : empty();
  });
}
