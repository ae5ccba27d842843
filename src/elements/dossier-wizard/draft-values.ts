import {v7} from 'uuid';
import type {Profile} from '../../contract/accounts.js';
import type {Procedure} from '../../contract/catalogue.js';
import {allFields} from '../../contract/form/leaves.js';
import {presetsOf} from '../../contract/form/presets.js';
import type {Values} from '../../contract/form/schema.js';
import type {Leaf} from '../../contract/form/types/field-type.js';
import {DossierId} from '../../contract/ids.js';
import {findAgency, type Agency} from '../../contract/portal.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import {nfc} from '../../vietnam/fold.js';
import type {Prefill} from '../view.js';

/** Every field that is filled in by itself, shown or not; the members of lists as these values have them. */
export const fieldsOf = ({form}: Procedure, values: Values = {}): Leaf[] =>
  form ? allFields(form, values) : [];

/** The agencies that may handle it, as the portal describes them. */
export const agenciesOf = ({agencies}: Procedure, described: readonly Agency[]): Agency[] =>
  agencies.flatMap((id) => described.find((agency) => agency.id === id) ?? []);

interface Given {
  /** The site's preset: an id or a code. */
  agency: string;
  prefill: Prefill;
  agencies: readonly Agency[];
}

/** An untouched draft with what the site knows of itself: its agency, its school, its class. */
export function newDraft(procedure: Procedure, {agency, prefill, agencies}: Given): LocalDraft {
  const possible = agenciesOf(procedure, agencies);
  const preset = agency ? findAgency(possible, agency) : undefined;
  const only = procedure.agencies.length === 1 ? procedure.agencies[0] : undefined;
  const values: Values = {};
  for (const {name, prefill: key} of fieldsOf(procedure)) {
    const value = key === undefined ? undefined : prefill[key];
    if (typeof value === 'string' && value.trim()) values[name] = nfc(value).trim();
  }
  if (procedure.form) Object.assign(values, presetsOf(procedure.form, values));
  return {
    id: DossierId.parse(v7()),
    procedure: procedure.code,
    agency: only ?? preset?.id ?? '',
    formVersion: procedure.form?.version ?? '',
    values,
    step: 'applicant',
    files: [],
    dirty: [],
    savedAt: new Date().toISOString(),
  };
}

/** What an account knows of the applicant, for the fields that are still empty. What was typed stays. */
export function fromProfile(procedure: Procedure, profile: Profile, values: Values): Values {
  const known: Values = {};
  for (const {name, binds} of fieldsOf(procedure, values)) {
    const [party, datum] = binds?.split('.') ?? [];
    if (party !== 'applicant' || !datum || values[name] !== undefined) continue;
    const value = profile[datum];
    if (typeof value === 'string' && value) known[name] = value;
  }
  return known;
}
