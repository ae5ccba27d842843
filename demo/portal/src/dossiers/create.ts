import type {NewDossier} from '../../../../src/contract/dossiers.js';
import type {Person} from '../accounts/person.js';
import type {Context} from '../platform/context.js';
import {json} from '../platform/json.js';
import {Refusal} from '../platform/refusal.js';
import {procedureFiledHere, requireAgency} from './land.js';
import {findDossier, type DossierRow} from './store.js';
import {checkStorable, mergeValues} from './values.js';

/**
 * Begins a draft under the id that the client made; the same id from the same person answers the same dossier.
 * @throws {Refusal} `conflict`: the id is somebody else's; `not-found`, `not-valid-now`: see {@link procedureFiledHere}.
 */
export async function createDossier(
  context: Context,
  person: Person,
  {id, procedure: code, agency, formVersion, values, delivery}: NewDossier,
): Promise<DossierRow> {
  const {db} = context.database;
  const known = await findDossier(db, id);
  if (known) return answered(known, person);

  const procedure = procedureFiledHere(context, code);
  // chosen later: what was typed until then is kept all the same
  if (agency !== '') requireAgency(context, procedure, agency);
  checkStorable([delivery ?? null, formVersion]);
  const at = context.now();
  const made = await db
    .insertInto('dossiers')
    .values({
      id,
      account_id: person.id,
      procedure_code: procedure.code,
      procedure_name: procedure.name,
      form_version: formVersion,
      values: json(mergeValues({}, values)),
      delivery: delivery ? json(delivery) : null,
      parties: json({}),
      receives: agency,
      handles: agency,
      decides: agency,
      created_at: at,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (made) return made;
  const meanwhile = await findDossier(db, id);
  if (!meanwhile) throw new Refusal('unavailable', {retryAfter: 1});
  return answered(meanwhile, person);
}

function answered(row: DossierRow, person: Person): DossierRow {
  if (row.account_id !== person.id) throw new Refusal('conflict');
  return row;
}
