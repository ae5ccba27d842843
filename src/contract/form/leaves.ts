import {holds} from './conditions.js';
import type {Field, Form, Section, Values} from './schema.js';
import type {Leaf} from './types/field-type.js';
import {fieldTypeOf} from './types/registry.js';

/** Name of the member of a list whose own values a field's conditions read first. */
export const memberOf = ({within = []}: Leaf): string | undefined =>
  within.findLast(({list}) => list !== undefined)?.name;

/** A field and what it stands for, down to what is filled in by itself. */
function leavesOf(field: Leaf, values: Values, isShown: (field: Leaf) => boolean): Leaf[] {
  if (!isShown(field)) return [];
  const {parts} = fieldTypeOf(field);
  if (!parts) return [field];
  return parts(field, values).flatMap((part) =>
    part.name === field.name ? [part] : leavesOf(part, values, isShown),
  );
}

/** Every field that these values could fill, shown or not. */
export const allFields = ({sections}: Form, values: Values): Leaf[] =>
  sections.flatMap(({fields}) => fields.flatMap((field) => leavesOf(field, values, () => true)));

/** A section with the fields that are filled in by themselves. */
export interface ShownSection extends Section {
  fields: Leaf[];
}

/** The sections and fields that are shown, with `required` as these values make it. A section with no field is left out. */
export function sectionsShown({sections}: Form, values: Values): ShownSection[] {
  const isShown = (field: Leaf) => holds(field.when, values, memberOf(field));
  return sections
    .filter((section) => holds(section.when, values))
    .map((section) => ({
      ...section,
      fields: section.fields.flatMap((field) =>
        leavesOf(field, values, isShown).map((leaf) => asRequired(leaf, values)),
      ),
    }))
    .filter((section) => section.fields.length > 0);
}

const asRequired = <Given extends Field>(field: Given, values: Values): Given =>
  field.requiredWhen !== undefined && holds(field.requiredWhen, values, memberOf(field))
    ? {...field, required: true}
    : field;
