import type {Updateable} from 'kysely';
import {canMove, type StatusCode} from '../../../../src/vietnam/statuses.js';
import {recordEvent} from '../events/record.js';
import type {Tx} from '../platform/database.js';
import {json} from '../platform/json.js';
import {Refusal} from '../platform/refusal.js';
import {statusWords, transitionCode} from './status-words.js';
import {addToHistory, historyOf, type DossierRow} from './store.js';
import type {ChangeDetails, DossierTables} from './tables.js';

export interface Move {
  to: StatusCode;
  at: Date;
  actor: 'applicant' | 'officer' | 'portal';
  officer?: string | undefined;
  /** Words to the person. */
  note?: string | undefined;
  details?: ChangeDetails | undefined;
  /** Columns that change with the status. */
  set?: Updateable<DossierTables['dossiers']> | undefined;
}

/**
 * Moves a dossier to another status, with its history and event. Whom to tell by mail is the caller's.
 * @param dossier - Locked by this transaction.
 * @throws {Refusal} `conflict`: no way leads there from where it is.
 */
export async function move(tx: Tx, dossier: DossierRow, {to, at, set, ...step}: Move): Promise<DossierRow> {
  const earlier = (await historyOf(tx, dossier.id)).slice(0, -1).map(({status}) => status as StatusCode);
  if (!canMove(transitionCode(dossier.status), to, earlier)) throw new Refusal('conflict');

  const moved = await tx
    .updateTable('dossiers')
    .set({...set, status: to, version: dossier.version + 1, updated_at: at})
    .where('id', '=', dossier.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await addToHistory(tx, {
    dossier_id: dossier.id,
    status: to,
    at,
    note: step.note ?? null,
    actor: step.actor,
    officer_id: step.officer ?? null,
    details: json(step.details ?? {}),
  });
  await recordEvent(tx, dossier.id, {type: 'status', status: statusWords(to), at: at.toISOString()});
  return moved;
}

/** Where a dossier returns to from a status that only interrupts (5, 6); `undefined` when there is no way. */
export async function wayBack(tx: Tx, dossier: DossierRow): Promise<StatusCode | undefined> {
  const earlier = (await historyOf(tx, dossier.id)).slice(0, -1).map(({status}) => status as StatusCode);
  const from = transitionCode(dossier.status);
  return ([1, 2, 4] as const).find((to) => canMove(from, to, earlier));
}
