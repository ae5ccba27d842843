import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {pointerTo} from '../../contract/form/check.js';
import type {Field, Section} from '../../contract/form/schema.js';
import {wordsIn} from '../../contract/marks.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import {button} from '../../ui/button.js';
import {fieldId} from '../../ui/fields/frame-of.js';
import {kinds, textOf} from '../../ui/fields/kinds.js';
import {select} from '../../ui/select.js';
import {agenciesOf} from './draft-values.js';
import {agencyId} from './places.js';
import {sectionsOf} from './check-step.js';
import {fieldContext, type WizardContext} from './wizard-context.js';

/** "Thông tin người nộp": who handles it, then every section of the form that these values show. */
export function stepApplicant(given: WizardContext, draft: LocalDraft): TemplateResult {
  const {procedure} = given.filing;
  if (!procedure) return html``;
  return html`${agency(given, draft)}
  ${repeat(
    sectionsOf(procedure, draft),
    ({id}) => id,
    (section) => sectionOf(given, draft, section),
  )}`;
}

function agency({t, filing, problems}: WizardContext, draft: LocalDraft): TemplateResult | typeof nothing {
  const {procedure, description} = filing;
  const agencies = procedure ? agenciesOf(procedure, description?.agencies ?? []) : [];
  if (agencies.length === 1)
    return html`<p class="agency">
      <span class="muted">${t.agency}</span> <strong>${agencies[0]?.name}</strong>
    </p>`;
  if (agencies.length === 0) return nothing;
  return select({
    id: agencyId,
    label: t.agency,
    empty: t.agencyEmpty,
    options: agencies.map(({id, name}) => ({value: id, label: name})),
    value: draft.agency,
    required: true,
    error: problems.at('/agency'),
    onChange: (id) => {
      filing.edit({agency: id});
      filing.edits.recheck();
    },
  });
}

/** @param about - What is to be said above a field, by its name. */
export const sectionOf = (
  given: WizardContext,
  draft: LocalDraft,
  {title, hint, fields}: Section,
  about: (field: string) => unknown = () => nothing,
): TemplateResult =>
  html`<fieldset part="section">
    <legend><h4>${wordsIn(title, given.lang)}</h4></legend>
    ${hint ? html`<p class="muted">${wordsIn(hint, given.lang)}</p>` : nothing}
    ${repeat(
      fields,
      ({name}) => name,
      (field) => html`${about(field.name)} ${fieldOfForm(given, draft, field)}`,
    )}
  </fieldset>`;

function fieldOfForm(given: WizardContext, draft: LocalDraft, field: Field): TemplateResult {
  const {filing, problems} = given;
  const control = kinds[field.type].control({
    ...fieldContext(given),
    field,
    id: fieldId(field.name),
    value: draft.values[field.name],
    error: problems.at(pointerTo(field.name)),
    suggestions: filing.suggestions.of(field.suggest),
    onInput: (value) => filing.edits.type(field.name, value),
    onLeave: () => filing.edits.leave(field.name),
  });
  return filing.keeper.conflicts.has(field.name) ? html`${control} ${otherValue(given, field)}` : control;
}

/** What another device wrote into the same field, and a way to take it. What was typed here stays until then. */
function otherValue(given: WizardContext, field: Field): TemplateResult {
  const {t, filing} = given;
  const theirs = filing.keeper.conflicts.get(field.name);
  return html`<div part="conflict" role="status">
    <span>${t.otherDevice(textOf(field, theirs, fieldContext(given)) || t.otherEmpty)}</span>
    ${button({label: t.takeOther, kind: 'quiet', onClick: () => filing.edits.type(field.name, theirs)})}
  </div>`;
}
