import type {Procedure} from '../../../../src/contract/catalogue.js';
import {isValidOn, type Agency} from '../../../../src/contract/portal.js';
import type {Context} from '../platform/context.js';
import type {Db, Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';

/**
 * The procedure that a dossier may be begun or submitted for on the land date.
 * @throws {Refusal} `not-found`: unknown, or not filed here; `not-valid-now`: no agency handles it on that date.
 */
export function procedureFiledHere({land}: Context, code: string): Procedure {
  const procedure = land().procedure(code);
  if (!procedure) throw new Refusal('not-found');
  if (procedure.filing === 'embedded' && procedure.form) return procedure;
  throw new Refusal(procedure.agencies.length === 0 ? 'not-valid-now' : 'not-found');
}

/** @throws {Refusal} `invalid`: not one of the procedure's; `not-valid-now`: it has no validity on the land date. */
export function requireAgency({land}: Context, procedure: Procedure, id: string): void {
  if (procedure.agencies.includes(id)) return;
  const {date, agency} = land();
  const known = agency(id);
  if (known && !isValidOn(known, date)) throw new Refusal('not-valid-now');
  throw new Refusal('invalid', {errors: [{pointer: '/agency', code: 'choice'}]});
}

/** Of any time: an old dossier keeps who received it. */
export const agencyOf = ({land}: Context, id: string): Agency | undefined => land().agency(id);

/**
 * The procedure of a dossier in flight, which goes on after the procedure or its agency has ended.
 * @throws {Refusal} `not-valid-now`: the catalogue does not know it any more.
 */
export async function procedureOfDossier(db: Db | Tx, code: string): Promise<Procedure> {
  const row = await db.selectFrom('procedures').select('body').where('code', '=', code).executeTakeFirst();
  if (!row) throw new Refusal('not-valid-now');
  return row.body;
}
