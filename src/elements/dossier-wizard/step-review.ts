import {html, nothing, type TemplateResult} from 'lit';
import type {Component} from '../../contract/catalogue.js';
import {askedComponents} from '../../contract/form/fields.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import type {Editing} from '../../flows/filing.js';
import {checkbox} from '../../ui/choice.js';
import {summaryRow} from '../../ui/fields/summary-row.js';
import {notice} from '../../ui/notice.js';
import {formatPhone} from '../../vietnam/phone.js';
import {answers, editTo} from './answers.js';
import {captchaField} from './captcha-field.js';
import {settled} from './check-step.js';
import {filesOf, unfinished} from './component-files.js';
import {fileState} from './file-row.js';
import {owedOf} from './owed.js';
import {askedParts} from './supplement.js';
import {agencyId, componentId} from './places.js';
import {remainsInPerson} from './service-level.js';
import type {WizardContext} from './wizard-context.js';

/** Everything before it is sent, each line with a way to correct it; then declaration and captcha. */
export function stepReview(given: WizardContext, {draft, task}: Editing): TemplateResult {
  const {t, filing, problems} = given;
  const {submission, procedure} = filing;
  if (!procedure) return html``;
  const asked = task === 'asked' ? askedParts(given, draft) : undefined;
  return html`<p class="muted">${t.reviewIntro}</p>
    ${asked ? nothing : agencyOf(given, draft)} ${answers(given, draft, asked?.sections)}
    ${papers(given, draft, asked?.components)} ${task === 'file' ? deliveryOf(given, draft) : nothing}
    ${task === 'file' ? owedOf(given, procedure, settled(procedure, draft)) : nothing}
    ${remainsInPerson(given, procedure)}
    <fieldset part="section">
      <legend class="sr">${t.submit}</legend>
      ${checkbox({
        id: 'declared',
        label: t.declaration,
        checked: submission.declared,
        required: true,
        error: problems.at('/declared'),
        onChange: (declared) => {
          submission.declared = declared;
          filing.edits.mended('/declared');
        },
      })}
      ${task === 'file' ? captchaField(given) : nothing}
    </fieldset>
    ${
      filing.waiting
        ? notice({
            body: t.waitUploads(unfinished(draft.files).length),
            announce: true,
            action: {label: t.stopWaiting, onClick: () => filing.stopWaiting()},
          })
        : nothing
    }`;
}

/** What was answered, to be read only: another tab is writing it. */
export const readOnly = (given: WizardContext, draft: LocalDraft, withDelivery: boolean): TemplateResult =>
  html`${agencyOf(given, draft, false)} ${answers(given, draft, undefined, false)}
  ${papers(given, draft, undefined, false)} ${withDelivery ? deliveryOf(given, draft, false) : nothing}`;

function agencyOf(given: WizardContext, draft: LocalDraft, editable = true): TemplateResult {
  const {t, filing} = given;
  const {procedure, description} = filing;
  const agency = description?.agencies.find(({id}) => id === draft.agency)?.name;
  return html`<dl part="summary">
    ${summaryRow({
      label: t.agency,
      value: agency ?? t.notGiven,
      edit:
        editable && procedure && procedure.agencies.length > 1
          ? editTo(given, 'applicant', t.agency, agencyId)
          : undefined,
    })}
  </dl>`;
}

/** @param shown - Absent: every paper that these values ask for. */
function papers(
  given: WizardContext,
  draft: LocalDraft,
  shown?: readonly Component[],
  editable = true,
): TemplateResult {
  const {t, filing} = given;
  const {procedure} = filing;
  if (!procedure || shown?.length === 0) return html``;
  return html`<h4>${t.steps.components}</h4>
    <dl part="summary">
      ${(shown ?? askedComponents(procedure.components, settled(procedure, draft))).map(
        ({code, name, fromForm}) => {
          const files = filesOf(draft.files, code);
          return summaryRow({
            label: name,
            value:
              files.length > 0
                ? html`<ul>
                    ${files.map(
                      (file) =>
                        html`<li>
                          <bdi class="file-name">${file.name}</bdi>
                          ${editable && file.state !== 'stored' ? fileState(given, file, name) : nothing}
                        </li>`,
                    )}
                  </ul>`
                : html`<span class="muted">${fromForm ? t.fromForm : t.noFile}</span>`,
            edit: editable
              ? editTo(given, shown ? 'applicant' : 'components', name, componentId(code))
              : undefined,
          });
        },
      )}
    </dl>`;
}

function deliveryOf(given: WizardContext, {delivery}: LocalDraft, editable = true): TemplateResult {
  const {t} = given;
  const methods = delivery?.methods ?? [];
  const {recipient, phone, address} = delivery?.postal ?? {recipient: '', phone: '', address: ''};
  return html`<h4>${t.steps.delivery}</h4>
    <dl part="summary">
      ${summaryRow({
        label: t.steps.delivery,
        value: methods.map((method) => t.delivery[method]).join(', ') || t.notGiven,
        edit: editable ? editTo(given, 'delivery', t.steps.delivery, 'd-methods') : undefined,
      })}
      ${
        methods.includes('buu-chinh')
          ? summaryRow({
              label: t.postalLegend,
              value: html`${recipient}<br />${formatPhone(phone)}<br />${address}`,
              edit: editable ? editTo(given, 'delivery', t.postalLegend, 'd-recipient') : undefined,
            })
          : nothing
      }
    </dl>`;
}
