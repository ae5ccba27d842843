import type {Context} from '../platform/context.js';
import type {Db, Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {hashToken, sameText} from '../platform/secrets.js';
import {findCapture, findHandover, isSessionOn, type CaptureRow, type HandoverRow} from './store.js';

/**
 * Used up, revoked, its time is over (until it is taken the hand-over's, then its own), or whoever began it has signed
 * out: at a school's computer the next person sits there then.
 */
export async function isOver(
  db: Db | Tx,
  capture: CaptureRow,
  {expires_at}: Pick<HandoverRow, 'expires_at'>,
  at: Date,
): Promise<boolean> {
  const {done_at, revoked_at, ends_at} = capture;
  if (done_at !== null || revoked_at !== null || (ends_at ?? expires_at) <= at) return true;
  return !(await isSessionOn(db, capture));
}

/**
 * The permission that a taker holds.
 * @throws {Refusal} `not-found`: none of theirs, or it has ended; which of them is not told.
 */
export async function permissionOf({now, database}: Context, id: string, taker: string): Promise<CaptureRow> {
  const {db} = database;
  const [row, capture] = [await findHandover(db, id), await findCapture(db, id)];
  const isTaker = row?.taker_hash != null && sameText(row.taker_hash, hashToken(taker));
  if (!row || !capture || !isTaker || (await isOver(db, capture, row, now()))) throw new Refusal('not-found');
  return capture;
}
