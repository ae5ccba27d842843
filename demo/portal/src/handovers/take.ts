import {randomInt} from 'node:crypto';
import type {Taking, TakenHandover} from '../../../../src/contract/handovers.js';
import type {Context} from '../platform/context.js';
import type {Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {hashToken, sameText} from '../platform/secrets.js';
import {isOver} from './permission.js';
import {findCapture, lockHandover} from './store.js';

/** Milliseconds that a permission lasts from its taking on. */
const captureLife = 15 * 60_000;
/** Wrong proofs after which nobody can take it any more. */
const patience = 5;

/**
 * Hands over what is sealed, to one taker. The same taker gets the same answer again until it ends.
 * @param device - What the taker says it is, told to whoever handed over.
 * @throws {Refusal} `not-found`: taken by another, ended, revoked, or the proof is wrong; which of them is not told.
 */
export async function takeHandover(
  context: Context,
  id: string,
  {opens, taker}: Taking,
  device: string | undefined,
): Promise<TakenHandover> {
  const {now, database} = context;
  // the count of wrong proofs has to outlive the refusal: it is thrown outside
  const taken = await database.db.transaction().execute(async (tx) => {
    const at = now();
    const row = await lockHandover(tx, id);
    if (!row || row.expires_at <= at || row.wrong >= patience) return undefined;
    if (!sameText(hashToken(opens), row.opens_hash)) {
      await tx
        .updateTable('handovers')
        .set({wrong: row.wrong + 1})
        .where('id', '=', id)
        .execute();
      return undefined;
    }
    const hash = hashToken(taker);
    if (row.taker_hash !== null && !sameText(row.taker_hash, hash)) return undefined;
    const capture = await findCapture(tx, id);
    if (capture && (await isOver(tx, capture, row, at))) return undefined;
    if (row.taker_hash !== null) return {sealed: row.sealed, ...(capture && permission(capture))};
    await tx.updateTable('handovers').set({taker_hash: hash, taken_at: at}).where('id', '=', id).execute();
    return {sealed: row.sealed, ...(capture && (await grant(tx, id, at, device)))};
  });
  if (!taken) throw new Refusal('not-found');
  return taken;
}

async function grant(tx: Tx, id: string, at: Date, device: string | undefined) {
  const granted = {
    match: String(randomInt(100)).padStart(2, '0'),
    ends_at: new Date(at.getTime() + captureLife),
  };
  await tx
    .updateTable('captures')
    .set({...granted, device: device ?? null})
    .where('id', '=', id)
    .execute();
  return permission(granted);
}

const permission = ({match, ends_at}: {match: string | null; ends_at: Date | null}) => ({
  capture: {match: match ?? '', endsAt: ends_at?.toISOString() ?? ''},
});
