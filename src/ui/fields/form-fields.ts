import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {fieldTypeOf} from '../../contract/form/types/registry.js';
import type {FieldGroup, Leaf} from '../../contract/form/types/field-type.js';
import {keysOf, leastOf} from '../../contract/form/types/list/type.js';
import type {FieldValue} from '../../contract/form/schema.js';
import {wordsIn} from '../../contract/marks.js';
import {button} from '../button.js';
import {computed} from './computed/computed.js';
import {fieldId} from './field-id.js';
import type {FieldContext} from './field-kind.js';
import {focusInside, rootOf} from './focus-inside.js';
import {clustered, type Clustered} from './groups.js';
import {kindOf} from './kinds.js';

export interface FormFields extends FieldContext {
  /** The field of that name, whole: the list that a member belongs to. */
  listOf: (name: string) => Leaf | undefined;
  value: (name: string) => FieldValue | undefined;
  error: (name: string) => string | undefined;
  suggestions: (field: Leaf) => readonly string[] | undefined;
  onInput: (name: string, value: FieldValue | undefined) => void;
  onLeave: (name: string) => void;
  /** A member of a list goes: the list without it, and the names of what it held. */
  onRemove: (list: string, keys: string[], member: string) => void;
  /** Said above and below a field. */
  before?: (field: Leaf) => unknown;
  after?: (field: Leaf) => unknown;
}

/** The fields of a section, each by its type, below the headings that it belongs to. */
export const formFields = (given: FormFields, fields: readonly Leaf[]): TemplateResult =>
  clusters(given, clustered(fields));

const clusters = (given: FormFields, parts: readonly Clustered[]): TemplateResult =>
  html`${repeat(
    parts,
    (part) => ('group' in part ? (part.group as FieldGroup).name : part.name),
    (part) => (isGroup(part) ? group(given, part.group, part.fields) : leaf(given, part)),
  )}`;

const isGroup = (part: Clustered): part is {group: FieldGroup; fields: Clustered[]} => !('type' in part);

function group(given: FormFields, about: FieldGroup, fields: Clustered[]): TemplateResult {
  return html`<fieldset part="group" id=${fieldId(about.name)} tabindex="-1">
    <legend part="label">${wordsIn(about.label, given.lang)}</legend>
    ${clusters(given, fields)} ${about.list === undefined ? nothing : removal(given, about, about.list)}
  </fieldset>`;
}

/** A member may go while there are more than the least; the focus then stays at the list. */
function removal(given: FormFields, about: FieldGroup, name: string): TemplateResult | typeof nothing {
  const list = given.listOf(name);
  const keys = list ? keysOf(list, given.value(name)) : [];
  if (!list || keys.length <= leastOf(list)) return nothing;
  const key = about.name.slice(name.length + 1);
  return button({
    kind: 'quiet',
    label: given.words.removeMember(wordsIn(about.label, given.lang)),
    onClick: (event) => {
      const root = rootOf(event);
      const rest = keys.filter((one) => one !== key);
      given.onRemove(name, rest, about.name);
      focusInside(root, fieldId(name));
    },
  });
}

function leaf(given: FormFields, field: Leaf): TemplateResult {
  const {lang, words} = given;
  const {name} = field;
  const one = {
    lang,
    words,
    field,
    id: fieldId(name),
    value: given.value(name) ?? fieldTypeOf(field).initial?.(field),
    error: given.error(name),
    suggestions: given.suggestions(field),
    onInput: (value: FieldValue | undefined) => given.onInput(name, value),
    onLeave: () => given.onLeave(name),
  };
  const shown = field.compute === undefined ? kindOf(field).control(one) : computed(one);
  return html`${given.before?.(field)} ${shown} ${given.after?.(field)}`;
}
