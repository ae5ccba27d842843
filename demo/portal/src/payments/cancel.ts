import type {Person} from '../accounts/person.js';
import {own} from '../dossiers/store.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {happen} from './history.js';
import {lockPayment, type Held} from './store.js';

/**
 * Gives a pending payment up, to try another way. Money that comes all the same still settles it. One that has ended
 * otherwise is answered as it is.
 * @throws {Refusal} `already-settled`; `not-found`.
 */
export const cancelPayment = ({database, now}: Context, person: Person, id: string): Promise<Held> =>
  database.db.transaction().execute(async (tx) => {
    const held = await lockPayment(tx, id);
    if (!held) throw new Refusal('not-found');
    const dossier = own(held.dossier, person);
    if (held.payment.state === 'settled') throw new Refusal('already-settled');
    const payment = await happen(tx, held.payment, 'cancelled', {at: now(), cause: 'payer'});
    return {dossier, payment: payment ?? held.payment};
  });
