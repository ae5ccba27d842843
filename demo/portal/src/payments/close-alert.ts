import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {happen, remember} from './history.js';
import {leaveReview} from './leave-review.js';
import {lockPayment} from './store.js';
import {heldAt} from './transactions.js';

/**
 * An officer has looked at what a gateway said of a payment, and money of it is nowhere to be placed.
 * @throws {Refusal} `not-found`; `conflict`: there is nothing to look at.
 */
export const closeAlert = (
  {database, now}: Context,
  {payment: id, officer, reason}: {payment: string; officer: string; reason: string},
): Promise<void> =>
  database.db.transaction().execute(async (tx) => {
    const held = await lockPayment(tx, id);
    if (!held) throw new Refusal('not-found');
    if (!held.payment.alert) throw new Refusal('conflict');
    const at = now();
    const change = {at, cause: 'officer', officer: {id: officer, reason}} as const;
    const payment = await tx
      .updateTable('payments')
      .set({alert: null})
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    const released =
      (await heldAt(tx, id)) === null
        ? await happen(tx, payment, 'released', {...change, reason: 'other'})
        : undefined;
    if (!released) await remember(tx, payment, payment.state, change);
    await leaveReview(tx, held.dossier, at);
  });
