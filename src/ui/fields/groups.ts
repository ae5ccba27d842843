import type {FieldGroup, Leaf} from '../../contract/form/types/field-type.js';

/** Fields below one heading; what stands below none is by itself. */
export type Clustered = Leaf | {group: FieldGroup; fields: Clustered[]};

/** The fields of a section with their headings, in order. */
export function clustered(fields: readonly Leaf[], depth = 0): Clustered[] {
  const clusters: Clustered[] = [];
  for (let at = 0; at < fields.length;) {
    const group = fields[at]?.within?.[depth];
    const end = group ? endOf(fields, at, depth, group.name) : at + 1;
    const inside = fields.slice(at, end);
    clusters.push(...(group ? [{group, fields: clustered(inside, depth + 1)}] : inside));
    at = end;
  }
  return clusters;
}

function endOf(fields: readonly Leaf[], from: number, depth: number, name: string): number {
  const end = fields.findIndex((field, at) => at > from && field.within?.[depth]?.name !== name);
  return end < 0 ? fields.length : end;
}
