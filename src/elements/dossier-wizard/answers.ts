import {html, type TemplateResult} from 'lit';
import type {ShownSection} from '../../contract/form/leaves.js';
import {labelOf} from '../../contract/form/label-of.js';
import {wordsIn} from '../../contract/marks.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import type {EditingStep} from '../../flows/filing.js';
import {fieldId} from '../../ui/fields/field-id.js';
import {textOf} from '../../ui/fields/text-of.js';
import {summaryRow} from '../../ui/fields/summary-row.js';
import {sectionsOf, settled} from './check-step.js';
import type {WizardContext} from './wizard-context.js';

/** The way back to where a line is corrected. */
export const editTo = ({t, filing}: WizardContext, step: EditingStep, label: string, field?: string) => ({
  label: t.edit,
  name: t.editFor(label),
  onClick: () => void filing.send({type: 'go', step, ...(field && {field})}),
});

/**
 * What was answered, section by section.
 * @param shown - Absent: every section that these values show.
 */
export function answers(
  given: WizardContext,
  draft: LocalDraft,
  shown?: readonly ShownSection[],
  editable = true,
): TemplateResult {
  const {lang, t, filing} = given;
  const {procedure} = filing;
  if (!procedure) return html``;
  const values = settled(procedure, draft);
  return html`${(shown ?? sectionsOf(procedure, draft)).map(
    ({title, fields}) =>
      html`<h4>${wordsIn(title, lang)}</h4>
        <dl part="summary">
          ${fields.map((field) => {
            const label = labelOf(field, lang);
            const value = textOf(field, values[field.name], {lang});
            return summaryRow({
              label,
              value: value || html`<span class="muted">${t.notGiven}</span>`,
              edit:
                editable && field.compute === undefined
                  ? editTo(given, 'applicant', label, fieldId(field.name))
                  : undefined,
            });
          })}
        </dl>`,
  )}`;
}
