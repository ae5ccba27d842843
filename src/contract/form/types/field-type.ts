import type {Words} from '../../marks.js';
import type {FieldProblem} from '../../problem.js';
import type {Field, FieldValue, Values} from '../schema.js';

export interface CheckOptions {
  /** Calendar date in Vietnam, `YYYY-MM-DD`: what "not in the future" means. */
  today: string;
  /** The portal's list of that name, for what has to be `listed`; a list that is not at hand is not looked at. */
  listOf?: (name: string) => readonly string[] | undefined;
}

/** What is wrong with one value: a code and what its sentence needs. */
export type Finding = Pick<FieldProblem, 'code' | 'params'> | undefined;

/** A schema of JSON Schema 2020-12, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>> | boolean;

/** Fields that are asked together under one heading: a person, an address, one member of a list. */
export interface FieldGroup {
  name: string;
  label: Words;
  /** Name of the list that it is a member of. */
  list?: string;
}

/** A field that is filled in by itself, and the headings that it stands below, the outermost first. */
export interface Leaf extends Field {
  within?: readonly FieldGroup[];
}

/** All that both sides know of a field type. One call of `defineFieldType` makes a form able to use it. */
export interface FieldType {
  /** What is wrong with a value that is not empty. */
  check(value: FieldValue, field: Field, options: CheckOptions): Finding;
  /** As people read it: in the summary, at the desk, in letters. */
  text(value: FieldValue, field: Field, lang: string): string;
  /** What `check` accepts, as far as JSON Schema can say. */
  jsonSchema(field: Field): JsonSchema;
  /** The portal's list that is offered where the field names none. */
  suggest?: string;
  /** What stands there before anybody has answered. */
  initial?(field: Field): FieldValue | undefined;
  /** Chosen, not typed: an empty one is asked for in other words. */
  chosen?: boolean;
  /** What is asked in its place, and after which members; a field that is filled in itself is in it too. */
  parts?(field: Leaf, values: Values): Leaf[];
}
