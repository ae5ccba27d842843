import {parseDossierCode} from '../../../../src/vietnam/dossier-code.js';
import {parseReference} from '../../../../src/vietnam/reference.js';
import type {Db} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {historyOf, type DossierRow, type StatusChangeRow} from './store.js';

/**
 * Finds a dossier by its reference or its code, as somebody typed it.
 * @throws {Refusal} `not-found`
 * @see Thông tư 01/2018/TT-VPCP, Điều 16
 */
export async function trackDossier(
  db: Db,
  handle: string,
): Promise<{row: DossierRow; history: StatusChangeRow[]}> {
  const code = parseDossierCode(handle)?.code;
  const reference = code === undefined ? parseReference(handle) : undefined;
  if (!code && !reference) throw new Refusal('not-found');
  const row = await db
    .selectFrom('dossiers')
    .selectAll()
    .where((where) => (code ? where('code', '=', code) : where('reference', '=', reference ?? '')))
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  return {row, history: await historyOf(db, row.id)};
}
