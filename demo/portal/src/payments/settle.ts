import {v7 as uuidv7} from 'uuid';
import {contactOf} from '../dossiers/contact.js';
import {move, wayBack} from '../dossiers/move.js';
import type {DossierRow} from '../dossiers/store.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import type {Tx} from '../platform/database.js';
import {json} from '../platform/json.js';
import {Refusal} from '../platform/refusal.js';
import {recordPayment} from './start.js';
import {paymentsOf, setPaymentState, type PaymentRow} from './store.js';

export interface Settlement {
  at: Date;
  /** The bank's notice that proves it. */
  notice: string;
  /** What came, whole đồng. */
  amount: number;
  /** Who accepted it, and why, where a rule did not. */
  officer?: {id: string; reason: string} | undefined;
}

/**
 * Settles what a dossier owes with money that came: payment, obligation, ledger, status, mail and event, all or none.
 * @param dossier - Locked by this transaction, as are its payments by that.
 * @throws {Refusal} `already-settled`
 */
export async function settlePayment(
  tx: Tx,
  dossier: DossierRow,
  payment: PaymentRow,
  {at, notice, amount, officer}: Settlement,
): Promise<void> {
  const {obligation} = dossier;
  if (!obligation || obligation.state === 'settled' || payment.state === 'settled')
    throw new Refusal('already-settled');

  const settled = await setPaymentState(tx, payment.id, 'settled', at);
  for (const other of await paymentsOf(tx, dossier.id)) {
    if (other.id !== payment.id && other.state === 'pending')
      await setPaymentState(tx, other.id, 'cancelled');
  }
  await tx
    .insertInto('ledger')
    .values({
      id: uuidv7(),
      payment_id: payment.id,
      dossier_id: dossier.id,
      notice_id: notice,
      owed: payment.amount,
      amount,
      at,
      officer_id: officer?.id ?? null,
      reason: officer?.reason ?? null,
    })
    .execute();
  await recordPayment(tx, settled, at);
  await settleObligation(tx, dossier, at);
  await addToOutbox(tx, {
    type: 'payment-settled',
    to: await contactOf(tx, dossier),
    data: {procedure: dossier.procedure_name, handle: dossier.code ?? dossier.reference ?? '', amount},
  });
}

async function settleObligation(tx: Tx, dossier: DossierRow, at: Date): Promise<void> {
  const set = {obligation: json({...dossier.obligation, state: 'settled'})};
  const back = dossier.status === 6 ? await wayBack(tx, dossier) : undefined;
  if (back) {
    await move(tx, dossier, {to: back, at, actor: 'portal', set});
    return;
  }
  await tx
    .updateTable('dossiers')
    .set({...set, version: dossier.version + 1, updated_at: at})
    .where('id', '=', dossier.id)
    .execute();
}
