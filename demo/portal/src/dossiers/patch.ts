import type {DossierPatch} from '../../../../src/contract/dossiers.js';
import type {Person} from '../accounts/person.js';
import type {Context} from '../platform/context.js';
import {json} from '../platform/json.js';
import {Refusal} from '../platform/refusal.js';
import {procedureFiledHere, requireAgency} from './land.js';
import {draft, isOpen} from './status-words.js';
import {lockDossier, own, type DossierRow} from './store.js';
import {checkStorable, mergeValues} from './values.js';

/**
 * Saves changed fields of a draft, or of a dossier that the desk wants more of.
 * @param version - The version that the change was made on.
 * @throws {Refusal} `changed-elsewhere`: it is not the current one; `already-submitted`; `not-found`.
 */
export function patchDossier(
  context: Context,
  person: Person,
  id: string,
  version: number,
  {values, delivery, agency, formVersion}: DossierPatch,
): Promise<DossierRow> {
  return context.database.db.transaction().execute(async (tx) => {
    const row = own(await lockDossier(tx, id), person);
    if (!isOpen(row.status)) throw new Refusal('already-submitted');
    if (row.version !== version) throw new Refusal('changed-elsewhere');
    checkStorable([delivery ?? null, formVersion ?? null]);
    if (agency !== undefined && agency !== row.handles) {
      if (row.status !== draft) throw new Refusal('already-submitted');
      requireAgency(context, procedureFiledHere(context, row.procedure_code), agency);
    }
    return tx
      .updateTable('dossiers')
      .set({
        ...(values && {values: json(mergeValues(row.values, values))}),
        ...(delivery && {delivery: json(delivery)}),
        ...(agency !== undefined && {receives: agency, handles: agency, decides: agency}),
        ...(formVersion !== undefined && {form_version: formVersion}),
        version: row.version + 1,
        updated_at: context.now(),
      })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
