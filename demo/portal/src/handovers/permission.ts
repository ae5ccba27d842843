import type {Context} from '../platform/context.js';
import type {Db} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {hashToken, sameText} from '../platform/secrets.js';
import {findCapture, findHandover, type CaptureRow, type HandoverRow} from './store.js';

/** Used up, revoked, or its time is over: until it is taken the hand-over's, then its own. */
export const isOver = (
  {done_at, revoked_at, ends_at}: CaptureRow,
  {expires_at}: Pick<HandoverRow, 'expires_at'>,
  at: Date,
): boolean => done_at !== null || revoked_at !== null || (ends_at ?? expires_at) <= at;

/**
 * The permission that a taker holds.
 * @throws {Refusal} `not-found`: none of theirs, or it has ended; which of them is not told.
 */
export async function permissionOf(
  {now, database}: Context,
  id: string,
  taker: string,
  db: Db = database.db,
): Promise<CaptureRow> {
  const [row, capture] = [await findHandover(db, id), await findCapture(db, id)];
  const isTaker = row?.taker_hash != null && sameText(row.taker_hash, hashToken(taker));
  if (!row || !capture || !isTaker || isOver(capture, row, now())) throw new Refusal('not-found');
  return capture;
}
