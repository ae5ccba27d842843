import type {Procedure} from '../../contract/catalogue.js';
import {checkDelivery} from '../../contract/form/check-delivery.js';
import {checkForm, fieldOf, type CheckOptions} from '../../contract/form/check.js';
import {askedComponents, shownSections} from '../../contract/form/fields.js';
import type {Values} from '../../contract/form/schema.js';
import type {FieldProblem} from '../../contract/problem.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import type {EditingStep, FilingTask} from '../../flows/filing.js';
import {stepsOf} from '../../flows/filing.js';
import {complete} from '../../contract/form/complete.js';
import {settleAll} from '../../ui/fields/kinds.js';
import {dateInVietnam} from '../../vietnam/dates.js';
import {checkComponents} from './component-files.js';
import {fieldsOf} from './draft-values.js';

/** Names that the portal has, as far as they have come: it looks again itself. */
type ListOf = NonNullable<CheckOptions['listOf']>;

/** Values in the form that is kept, for checks and summaries: a field may be left without having been left. */
export function settled(procedure: Procedure, {values}: LocalDraft): Values {
  const kept = settleAll(fieldsOf(procedure, values), values);
  return procedure.form ? complete(procedure.form, kept) : kept;
}

/** What is wrong with one step of a task, in the order of its fields. */
export function checkStep(
  step: EditingStep,
  procedure: Procedure,
  draft: LocalDraft,
  task: FilingTask,
  listOf?: ListOf,
): FieldProblem[] {
  const part = (one: EditingStep) => checkPart(one, procedure, draft, listOf);
  if (task === 'asked' && step === 'applicant') return [...part('applicant'), ...part('components')];
  return part(step);
}

function checkPart(
  step: EditingStep,
  procedure: Procedure,
  draft: LocalDraft,
  listOf?: ListOf,
): FieldProblem[] {
  const values = settled(procedure, draft);
  const options = {today: dateInVietnam(new Date()), ...(listOf && {listOf})};
  switch (step) {
    case 'applicant':
      return [
        ...(draft.agency ? [] : [{pointer: '/agency', code: 'required'}]),
        ...(procedure.form ? checkForm(procedure.form, values, options) : []),
      ];
    case 'components':
      return checkComponents(askedComponents(procedure.components, values), draft.files);
    case 'delivery':
      return checkDelivery(draft.delivery, procedure.deliveryMethods);
    case 'review':
      return [];
  }
}

/** What is wrong with all steps, in their order. */
export function checkAll(
  task: FilingTask,
  procedure: Procedure,
  draft: LocalDraft,
  listOf?: ListOf,
): FieldProblem[] {
  return stepsOf(task).flatMap((step) => checkStep(step, procedure, draft, task, listOf));
}

/** Where to go on with a draft that another device began: the first step that is not in order. */
export const firstOpenStep = (task: FilingTask, procedure: Procedure, draft: LocalDraft): EditingStep =>
  stepsOf(task).find((step) => checkStep(step, procedure, draft, task).length > 0) ?? 'review';

/** Where a problem is to be mended. */
export function stepOf(pointer: string, task: FilingTask): EditingStep {
  if (pointer === '/agency' || fieldOf(pointer) !== undefined) return 'applicant';
  if (pointer.startsWith('/components/')) return task === 'asked' ? 'applicant' : 'components';
  return pointer.startsWith('/delivery') ? 'delivery' : 'review';
}

export const sectionsOf = (procedure: Procedure, draft: LocalDraft) =>
  procedure.form ? shownSections(procedure.form, settled(procedure, draft)) : [];
