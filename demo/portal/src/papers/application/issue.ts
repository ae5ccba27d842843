import type {Component, Procedure} from '../../../../../src/contract/catalogue.js';
import {complete} from '../../../../../src/contract/form/complete.js';
import {askedComponents, shownSections} from '../../../../../src/contract/form/fields.js';
import {labelOf} from '../../../../../src/contract/form/label-of.js';
import type {Form, Values} from '../../../../../src/contract/form/schema.js';
import {fieldTypeOf} from '../../../../../src/contract/form/types/registry.js';
import type {DossierRow} from '../../dossiers/store.js';
import type {Tx} from '../../platform/database.js';
import {uploadsOf} from '../../uploads/store.js';
import {issuePaper} from '../issue-paper.js';
import {placeOf} from '../reception/place-of.js';
import {newestPaper} from '../store.js';
import type {ApplicationData} from './application-data.js';
import {titleOf} from './title-of.js';

export interface Applications {
  /** With the values that were sent. */
  dossier: DossierRow;
  procedure: Procedure;
  /** Name of the agency that it goes to. */
  agency: string;
  at: Date;
}

/**
 * Makes the applications that the form stands for and that nobody attached in their own hand, in the transaction that
 * sends them. Sent again with other values, there is another one, and the earlier stays.
 */
export async function issueApplications(
  tx: Tx,
  {dossier, procedure, agency, at}: Applications,
): Promise<void> {
  const uploads = await uploadsOf(tx, dossier.id);
  for (const component of askedComponents(procedure.components, dossier.values)) {
    const {code, fromForm} = component;
    if (!fromForm || uploads.some((upload) => upload.component === code && upload.state === 'stored'))
      continue;
    const data = applicationOf(component, {dossier, procedure, agency, at});
    const earlier = await newestPaper(tx, dossier.id, 'application', code);
    if (earlier && sameWords(earlier.data as ApplicationData, data)) continue;
    await issuePaper(tx, {kind: 'application', dossier: dossier.id, component: code, data, at});
  }
}

function applicationOf(
  component: Component,
  {dossier, procedure: {form}, agency, at}: Applications,
): ApplicationData {
  return {
    title: titleOf(component),
    form: component.form ?? '',
    version: form?.version ?? '',
    mark: form?.mark ?? 'A',
    agency,
    place: placeOf(agency),
    sections: form ? sectionsOf(form, dossier.values) : [],
    applicant: dossier.parties.applicant?.fullName ?? '',
    reference: dossier.reference ?? '',
    at: at.toISOString(),
  };
}

/** In Vietnamese words; what is worked out from other fields as well, what was left empty not. */
function sectionsOf(form: Form, values: Values): ApplicationData['sections'] {
  const whole = complete(form, values);
  return shownSections(form, whole).map(({title, fields}) => ({
    title: title.vi,
    lines: fields.flatMap((field): [string, string][] => {
      const value = whole[field.name];
      return value === undefined ? [] : [[labelOf(field, 'vi'), fieldTypeOf(field).text(value, field, 'vi')]];
    }),
  }));
}

const sameWords = (a: ApplicationData, b: ApplicationData): boolean =>
  JSON.stringify(a.sections) === JSON.stringify(b.sections);
