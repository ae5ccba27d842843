import type {Field} from '../schema.js';
import type {FieldGroup, FieldType, Leaf} from './field-type.js';

/** A part of a field, by its full name and below the field's heading. */
export const partOf = (field: Leaf, group: FieldGroup, part: Field): Leaf => ({
  ...part,
  name: `${group.name}.${part.name}`,
  within: [...(field.within ?? []), group],
});

/** A field type that stands for several fields and holds nothing itself. */
export const groupType = (ask: (field: Field) => Field[]): FieldType => ({
  check: () => undefined,
  text: () => '',
  jsonSchema: () => false,
  parts: (field) => ask(field).map((part) => partOf(field, {name: field.name, label: field.label}, part)),
});

/** Autofill detail of a part: `section-con` in front of `name`. */
export const fill = ({autocomplete}: Field, detail: string): {autocomplete: string} => ({
  autocomplete:
    autocomplete === undefined ? 'off' : autocomplete === 'on' ? detail : `${autocomplete} ${detail}`,
});
