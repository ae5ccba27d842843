import {html, nothing, type TemplateResult} from 'lit';
import type {Certainty} from '../../contract/marks.js';
import type {ProcedureDetailsWords} from '../../i18n/vi/procedure-details.js';

/** Marks that may not look official: `K` known but not looked up, `A` assumed for the reference portal. */
export const isUnsure = (certainty: Certainty | undefined, ...keys: readonly string[]): boolean =>
  keys.some((key) => certainty?.[key] === 'A' || certainty?.[key] === 'K');

/** Says beside a fact how sure it is; nothing for what was looked up. */
export function certaintyTag(
  certainty: Certainty | undefined,
  key: string,
  t: ProcedureDetailsWords,
): TemplateResult | typeof nothing {
  const words = t.marks[certainty?.[key] ?? ''];
  return words ? html`${' '}<small part="certainty">(${words})</small>` : nothing;
}
