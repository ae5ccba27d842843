import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {pointerTo} from '../../contract/form/check.js';
import type {ShownSection} from '../../contract/form/leaves.js';
import type {Leaf} from '../../contract/form/types/field-type.js';
import {suggestOf} from '../../contract/form/types/registry.js';
import {wordsIn} from '../../contract/marks.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import {button} from '../../ui/button.js';
import {formFields, type FormFields} from '../../ui/fields/form-fields.js';
import {textOf} from '../../ui/fields/text-of.js';
import {select} from '../../ui/select.js';
import {offersOf, partyOf} from '../citizen-card/form-offers.js';
import {agenciesOf, fieldsOf} from './draft-values.js';
import {agencyId} from './places.js';
import {sectionsOf, settled} from './check-step.js';
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
  {id, title, hint, fields}: ShownSection,
  about: (field: string) => unknown = () => nothing,
): TemplateResult =>
  html`<fieldset part="section">
    <legend><h4>${wordsIn(title, given.lang)}</h4></legend>
    ${hint ? html`<p class="muted">${wordsIn(hint, given.lang)}</p>` : nothing}
    ${fromCard(given, draft, {id, whose: wordsIn(title, given.lang)}, partyOf(fields))}
    ${formFields(fieldsOfDraft(given, draft, about), fields)}
  </fieldset>`;

/** A card fills in every field of its party that is shown, also in other sections. */
function fromCard(
  {filing, card}: WizardContext,
  draft: LocalDraft,
  place: {id: string; whose: string},
  party: string | undefined,
): TemplateResult | typeof nothing {
  const {procedure, edits, keeper} = filing;
  if (!procedure || !party) return nothing;
  return card.render({
    ...place,
    offersOf: (read, lang) =>
      offersOf(
        sectionsOf(procedure, draft).flatMap(({fields}) => fields),
        party,
        draft.values,
        read,
        lang,
      ),
    onFill: (values) => {
      for (const [name, value] of Object.entries(values)) edits.type(name, value);
      edits.recheck();
    },
    onOpen: () => keeper.hold(),
  });
}

function fieldsOfDraft(
  given: WizardContext,
  draft: LocalDraft,
  about: (field: string) => unknown,
): FormFields {
  const {filing, problems} = given;
  const {procedure, edits} = filing;
  const all = procedure ? fieldsOf(procedure, draft.values) : [];
  const whole = procedure ? settled(procedure, draft) : draft.values;
  const isWorkedOut = new Set(all.filter(({compute}) => compute !== undefined).map(({name}) => name));
  return {
    ...fieldContext(given),
    listOf: (name) => all.find((field) => field.name === name),
    value: (name) => (isWorkedOut.has(name) ? whole : draft.values)[name],
    error: (name) => problems.at(pointerTo(name)),
    suggestions: (field) => filing.suggestions.of(suggestOf(field)),
    onInput: (name, value) => edits.type(name, value),
    onLeave: (name) => edits.leave(name),
    onRemove: (list, keys, member) => edits.remove(list, keys, member),
    before: ({name}) => about(name),
    after: (field) => (filing.keeper.conflicts.has(field.name) ? otherValue(given, field) : nothing),
  };
}

/** What another device wrote into the same field, and a way to take it. What was typed here stays until then. */
function otherValue(given: WizardContext, field: Leaf): TemplateResult {
  const {t, filing, lang} = given;
  const theirs = filing.keeper.conflicts.get(field.name);
  return html`<div part="conflict" role="status">
    <span>${t.otherDevice(textOf(field, theirs, {lang}) || t.otherEmpty)}</span>
    ${button({label: t.takeOther, kind: 'quiet', onClick: () => filing.edits.type(field.name, theirs)})}
  </div>`;
}
