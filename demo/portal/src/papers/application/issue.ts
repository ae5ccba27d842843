import type {Component, Procedure} from '../../../../../src/contract/catalogue.js';
import {askedComponents, shownSections} from '../../../../../src/contract/form/fields.js';
import {textOf} from '../../desk/values.js';
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
    sections: (form ? shownSections(form, dossier.values) : []).map(({title, fields}) => ({
      title: title.vi,
      lines: fields.flatMap((field): [string, string][] => {
        const text = textOf(field, dossier.values[field.name]);
        return text === undefined ? [] : [[field.label.vi, text]];
      }),
    })),
    applicant: dossier.parties.applicant?.fullName ?? '',
    reference: dossier.reference ?? '',
    at: at.toISOString(),
  };
}

const sameWords = (a: ApplicationData, b: ApplicationData): boolean =>
  JSON.stringify(a.sections) === JSON.stringify(b.sections);
