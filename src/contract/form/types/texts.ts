import type {Field, FieldValue} from '../schema.js';
import type {CheckOptions, FieldType, Finding, JsonSchema} from './field-type.js';

interface TextType {
  /** Longest where the field says nothing, in characters. */
  longest?: number;
  /** A text of this kind, and the code of its problem. */
  is?: (value: string) => boolean;
  code?: string;
  /** What JSON Schema can say of it. */
  schema?: JsonSchema;
  /** From what is kept to what people read. */
  show?: (value: string) => string;
  /** The portal's list that is offered where the field names none. */
  suggest?: string;
}

/** A field type whose values are texts. Codes: `not-a-text`, `too-short`, `too-long`, `not-listed`, and its own. */
export function textType({
  longest = 200,
  is,
  code = 'unknown',
  schema,
  show = String,
  suggest,
}: TextType = {}): FieldType {
  return {
    check: (value, field, options) =>
      lengthOf(value, field, longest) ??
      (is && !is(value as string) ? {code} : undefined) ??
      listed(value as string, {suggest, ...field}, options),
    ...(suggest !== undefined && {suggest}),
    text: (value) => show(String(value)),
    jsonSchema: ({min, max}) => ({
      type: 'string',
      // something to read, not only spaces
      pattern: '\\S',
      ...(typeof min === 'number' && {minLength: min}),
      maxLength: typeof max === 'number' ? max : longest,
      ...(typeof schema === 'object' && schema),
    }),
  };
}

function lengthOf(value: FieldValue, {min, max}: Field, longest: number): Finding {
  if (typeof value !== 'string') return {code: 'not-a-text'};
  const length = [...value.normalize('NFC').trim()].length;
  const most = typeof max === 'number' ? max : longest;
  if (typeof min === 'number' && length < min) return {code: 'too-short', params: {min}};
  if (length > most) return {code: 'too-long', params: {max: most}};
  return undefined;
}

/** Only what the portal's list has; on the page the list may not have come yet, and the portal looks again. */
function listed(
  value: string,
  {listed, suggest}: Pick<Field, 'listed' | 'suggest'>,
  {listOf}: CheckOptions,
): Finding {
  const names = listed && suggest !== undefined ? listOf?.(suggest) : undefined;
  return names && !names.includes(value) ? {code: 'not-listed'} : undefined;
}
