import type {Procedure} from '../../../../src/contract/catalogue.js';
import {checkDelivery} from '../../../../src/contract/form/check-delivery.js';
import {checkForm} from '../../../../src/contract/form/check.js';
import {askedComponents, shownValues} from '../../../../src/contract/form/fields.js';
import type {Values} from '../../../../src/contract/form/schema.js';
import type {FieldProblem} from '../../../../src/contract/problem.js';
import {dateInVietnam} from '../../../../src/vietnam/dates.js';
import type {Land} from '../catalogue/land.js';
import type {Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {uploadsOf, type UploadRow} from '../uploads/store.js';
import type {DossierRow} from './store.js';

export interface Complete {
  /** Of the shown fields only. */
  values: Values;
  /** Uploads of components that these values do not ask for. */
  unasked: UploadRow[];
}

/**
 * Judges a dossier whole: form, components with their files, delivery.
 * @throws {Refusal} `invalid` with every field at once; `upload-unfinished` names the components that still arrive.
 */
export async function checkComplete(
  tx: Tx,
  dossier: DossierRow,
  procedure: Procedure,
  {now, suggestions}: {now: Date; suggestions: Land['suggestions']},
): Promise<Complete> {
  const values = procedure.form ? shownValues(procedure.form, dossier.values) : dossier.values;
  const asked = askedComponents(procedure.components, values);
  const uploads = await uploadsOf(tx, dossier.id);
  const of = (code: string) => uploads.filter(({component}) => component === code);

  const unfinished = asked
    .filter(({code}) => of(code).some(({state}) => state === 'receiving'))
    .map(({code}): FieldProblem => ({pointer: `/components/${code}`, code: 'upload-unfinished'}));
  const missing = asked
    .filter(
      ({code, required, fromForm}) =>
        required && !fromForm && of(code).every(({state}) => state === 'refused'),
    )
    .map(({code}): FieldProblem => ({pointer: `/components/${code}`, code: 'file-missing'}));
  const options = {
    today: dateInVietnam(now),
    // a list that this portal has not got has nothing in it
    listOf: (name: string) => suggestions[name] ?? [],
  };
  const problems = [
    ...(procedure.form ? checkForm(procedure.form, values, options) : []),
    ...missing,
    ...checkDelivery(dossier.delivery ?? undefined, procedure.deliveryMethods),
  ];
  if (problems.length > 0) throw new Refusal('invalid', {errors: [...problems, ...unfinished]});
  if (unfinished.length > 0) throw new Refusal('upload-unfinished', {errors: unfinished});

  const codes = new Set(asked.map(({code}) => code));
  return {values, unasked: uploads.filter(({component}) => !codes.has(component))};
}
