import {sql} from 'kysely';
import type {Tx} from '../platform/database.js';

/**
 * The next serial of a unit's day, from 1. The counter's row stays locked until the transaction ends, and a
 * transaction that fails gives its number back: no gaps, no doubles.
 */
export async function nextSerial(tx: Tx, unit: string, day: string): Promise<number> {
  const {last} = await tx
    .insertInto('dossier_serials')
    .values({unit, day, last: 1})
    .onConflict((conflict) =>
      conflict.columns(['unit', 'day']).doUpdateSet({last: sql<number>`dossier_serials.last + 1`}),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}
