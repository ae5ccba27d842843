import {randomBytes, randomUUID} from 'node:crypto';
import {v7 as uuidv7} from 'uuid';
import {makeTransferCode} from '../../../../src/vietnam/transfer-code.js';
import {lockDossier, type DossierRow} from '../dossiers/store.js';
import type {Context} from '../platform/context.js';
import type {Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {remember} from './history.js';
import {isOver, isOwed, settlePayment} from './settle.js';
import {paymentsOf, type PaymentRow} from './store.js';

export interface Cash {
  dossier: string;
  officer: string;
  /** Whole đồng that the officer has counted. */
  amount: number;
  /** Who brought it, or whatever the officer notes. */
  reason: string;
}

/**
 * An officer takes what a dossier owes, in cash, whole. A payment at the counter that was begun is settled by it; else
 * one is begun.
 * @throws {Refusal} `not-found`; `already-settled`: nothing is owed; `conflict`: another amount than is owed, or the dossier
 *   ended without its work.
 */
export const takeCash = (context: Context, {dossier: id, officer, amount, reason}: Cash): Promise<void> =>
  context.database.db.transaction().execute(async (tx) => {
    const dossier = await lockDossier(tx, id);
    if (!dossier) throw new Refusal('not-found');
    const at = context.now();
    const open = (await paymentsOf(tx, id)).find(
      ({method, state}) => method === 'counter' && (state === 'pending' || state === 'expired'),
    );
    if (!isOwed({dossier})) throw new Refusal('already-settled');
    if (isOver({dossier})) throw new Refusal('conflict');
    if (amount !== (open?.amount ?? dossier.obligation?.total)) throw new Refusal('conflict');
    const payment = open ?? (await begin(tx, dossier, amount, at));
    const settled = await settlePayment(
      tx,
      {dossier, payment},
      {
        money: {gateway: 'counter', number: payment.ref, amount},
        at,
        cause: 'officer',
        officer: {id: officer, reason},
      },
    );
    if (!settled) throw new Refusal('already-settled');
  });

async function begin(tx: Tx, {id}: DossierRow, amount: number, at: Date): Promise<PaymentRow> {
  const payment = await tx
    .insertInto('payments')
    .values({
      id: uuidv7(),
      dossier_id: id,
      method: 'counter',
      amount,
      state: 'pending',
      ref: makeTransferCode(randomBytes),
      idempotency_key: randomUUID(),
      locale: 'vi',
      address: '',
      created_at: at,
      expires_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await remember(tx, payment, null, {at, cause: 'start'});
  return payment;
}
