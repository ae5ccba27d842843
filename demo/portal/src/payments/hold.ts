import {contactOf} from '../dossiers/contact.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import type {Tx} from '../platform/database.js';
import {happen, remember, type Cause} from './history.js';
import {accounts, book} from './ledger.js';
import {handleOf, setObligation} from './settle.js';
import type {Held, PaymentRow} from './store.js';
import type {ReviewReason} from './tables.js';
import {addTransaction, heldAt, type Money} from './transactions.js';

/** Money that no rule could place, into the desk's queue. Nobody loses it: it is booked as held. */
export async function holdMoney(
  tx: Tx,
  money: Money,
  {reason, payment, at}: {reason: ReviewReason; payment?: PaymentRow | undefined; at: Date},
): Promise<void> {
  const transaction = await addTransaction(tx, money, {state: 'held', reason, payment: payment?.id, at});
  const from = accounts.gateway(money.gateway);
  await book(tx, {kind: 'held', transaction, from, to: accounts.held, payment, at});
}

/** The same, where the payment that it was for is known: its payer is told, at the payment and by mail. */
export async function holdForPayment(
  tx: Tx,
  {dossier, payment}: Held,
  money: Money,
  {reason, at, cause}: {reason: ReviewReason; at: Date; cause: Cause},
): Promise<void> {
  await holdMoney(tx, money, {reason, payment, at});
  const received = await heldAt(tx, payment.id);
  const change = {at, cause, reason, set: {received}};
  const changed = await happen(tx, payment, 'held', change);
  if (!changed) {
    const told = await tx
      .updateTable('payments')
      .set({received, reason})
      .where('id', '=', payment.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await remember(tx, told, payment.state, change);
  }
  if (dossier.obligation?.state === 'due') await setObligation(tx, dossier, 'review', at);
  await addToOutbox(tx, {
    type: 'payment-held',
    to: await contactOf(tx, dossier),
    data: {procedure: dossier.procedure_name, handle: handleOf(dossier), amount: money.amount, reason},
  });
}
