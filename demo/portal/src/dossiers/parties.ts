import type {Procedure} from '../../../../src/contract/catalogue.js';
import type {Party} from '../../../../src/contract/dossiers.js';
import {shownFields} from '../../../../src/contract/form/fields.js';
import type {Values} from '../../../../src/contract/form/schema.js';
import type {Parties} from './tables.js';

const roles = ['applicant', 'owner', 'subject'] as const;
const data: readonly (keyof Party)[] = [
  'fullName',
  'birthDate',
  'identityNumber',
  'phone',
  'email',
  'address',
  'relation',
];

/** Who is in a dossier, read from the shown fields that say whose datum they are (`binds`). */
export function partiesOf({form}: Pick<Procedure, 'form'>, values: Values): Parties {
  const parties: Parties = {};
  if (!form) return parties;
  for (const {name, binds = ''} of shownFields(form, values)) {
    const value = values[name];
    const [role, datum] = binds.split('.');
    const known = roles.find((one) => one === role);
    const key = data.find((one) => one === datum);
    if (typeof value === 'string' && known && key) (parties[known] ??= {})[key] = value;
  }
  return parties;
}
