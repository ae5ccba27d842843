import type {Context} from '../platform/context.js';
import {happen} from './history.js';
import {isExpired, lockPayment} from './store.js';

/** Ends what was not paid in time. Its money counts all the same when it comes. */
export async function expirePayments({database, now}: Context): Promise<void> {
  const at = now();
  const over = await database.db
    .selectFrom('payments')
    .select('id')
    .where('state', '=', 'pending')
    .where('expires_at', '<=', at)
    .orderBy('expires_at')
    .limit(100)
    .execute();
  for (const {id} of over)
    await database.db.transaction().execute(async (tx) => {
      const held = await lockPayment(tx, id);
      if (held && isExpired(held.payment, at)) await happen(tx, held.payment, 'expired', {at, cause: 'time'});
    });
}
