import type {Insertable, Selectable} from 'kysely';
import type {Db, Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import type {DossierTables} from './tables.js';

export type DossierRow = Selectable<DossierTables['dossiers']>;
export type StatusChangeRow = Selectable<DossierTables['status_changes']>;

export const findDossier = (db: Db | Tx, id: string): Promise<DossierRow | undefined> =>
  db.selectFrom('dossiers').selectAll().where('id', '=', id).executeTakeFirst();

/** The row, held until the transaction ends. */
export const lockDossier = (tx: Tx, id: string): Promise<DossierRow | undefined> =>
  tx.selectFrom('dossiers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** @throws {Refusal} `not-found`: nothing there, or somebody else's; which of them is not told. */
export function own(row: DossierRow | undefined, person: {id: string}): DossierRow {
  if (row?.account_id !== person.id) throw new Refusal('not-found');
  return row;
}

/**
 * The row, as an officer saw it.
 * @param version - Undefined: whichever.
 * @throws {Refusal} `not-found`; `changed-elsewhere`: it is another version by now.
 */
export function asSeen(row: DossierRow | undefined, version: number | undefined): DossierRow {
  if (!row) throw new Refusal('not-found');
  if (version !== undefined && row.version !== version) throw new Refusal('changed-elsewhere');
  return row;
}

export const historyOf = (db: Db | Tx, dossier: string): Promise<StatusChangeRow[]> =>
  db.selectFrom('status_changes').selectAll().where('dossier_id', '=', dossier).orderBy('id').execute();

export const addToHistory = (tx: Tx, change: Insertable<DossierTables['status_changes']>): Promise<unknown> =>
  tx.insertInto('status_changes').values(change).execute();
