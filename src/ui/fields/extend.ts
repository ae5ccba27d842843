import {html, nothing} from 'lit';
import {defineFieldType} from '../../contract/form/types/registry.js';
import {wordsIn} from '../../contract/marks.js';
import {checkboxes, radios} from '../choice.js';
import {describedBy, field, fieldGroup} from '../field.js';
import {textField} from '../input.js';
import {select} from '../select.js';
import {frameOf} from './frame-of.js';
import {defineFieldControl} from './kinds.js';

export type {FieldType, Finding, JsonSchema} from '../../contract/form/types/field-type.js';
export type {FieldKind, FormField} from './field-kind.js';

/**
 * What a module with field types of one's own is given, so that it needs no build and no second copy of Lit. A portal
 * serves such a module to its frames; who runs the elements inline calls it: `myFields(fieldApi)`.
 */
export const fieldApi = {
  defineFieldType,
  defineFieldControl,
  html,
  nothing,
  wordsIn,
  frameOf,
  field,
  fieldGroup,
  describedBy,
  textField,
  radios,
  checkboxes,
  select,
} as const;
export type FieldApi = typeof fieldApi;

/** A module's default export. */
export type FieldModule = (api: FieldApi) => void;
