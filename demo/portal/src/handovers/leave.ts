import type {NewHandover} from '../../../../src/contract/handovers.js';
import type {Context} from '../platform/context.js';
import type {Db, Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {findHandover, type HandoverRow} from './store.js';

/** Milliseconds in which it can be taken. */
export const handoverLife = 10 * 60_000;

/**
 * Keeps something sealed; the same again is answered again.
 * @throws {Refusal} `conflict`: the id is something else's.
 */
export async function leaveHandover(
  {now}: Context,
  db: Db | Tx,
  {id, sealed, opens}: NewHandover,
): Promise<HandoverRow> {
  const at = now();
  const made = await db
    .insertInto('handovers')
    .values({
      id,
      sealed,
      opens_hash: opens,
      wrong: 0,
      created_at: at,
      expires_at: new Date(at.getTime() + handoverLife),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returningAll()
    .executeTakeFirst();
  const row = made ?? (await findHandover(db, id));
  if (row?.opens_hash !== opens || (!made && row.sealed !== sealed)) throw new Refusal('conflict');
  return row;
}
