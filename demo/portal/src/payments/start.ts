import {randomBytes} from 'node:crypto';
import {v7 as uuidv7} from 'uuid';
import type {NewPayment} from '../../../../src/contract/payments.js';
import {PaymentId} from '../../../../src/contract/ids.js';
import * as z from '../../../../src/contract/zod.js';
import {makeTransferCode} from '../../../../src/vietnam/transfer-code.js';
import type {Person} from '../accounts/person.js';
import {draft} from '../dossiers/status-words.js';
import {lockDossier, own} from '../dossiers/store.js';
import {recordEvent} from '../events/record.js';
import type {Context} from '../platform/context.js';
import {brokenConstraint, type Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {isExpired, paymentsOf, type PaymentRow} from './store.js';

/** Hours in which a transfer is expected; later ones count all the same. */
const life = 24;

/**
 * Starts paying what a dossier owes. There is one open payment at a time: asked again, with whatever key, it is
 * answered again.
 * @throws {Refusal} `already-settled`: nothing is owed; `conflict`: a draft, or a key that paid for another dossier;
 *   `invalid`: another method; `not-found`.
 */
export async function startPayment(
  context: Context,
  person: Person,
  dossier: string,
  key: string,
  {method}: NewPayment,
): Promise<PaymentRow> {
  if (method !== 'vietqr') throw new Refusal('invalid', {errors: [{pointer: '/method', code: 'choice'}]});
  for (let attempt = 1; ; attempt++) {
    try {
      return await context.database.db
        .transaction()
        .execute((tx) => start(context, tx, person, dossier, key));
    } catch (error) {
      const constraint = brokenConstraint(error);
      if (constraint === 'payments_idempotency_key') throw new Refusal('conflict');
      if (constraint !== 'payments_transfer_code' || attempt === 3) throw error;
    }
  }
}

async function start(
  {now}: Context,
  tx: Tx,
  person: Person,
  dossier: string,
  key: string,
): Promise<PaymentRow> {
  const {status, obligation} = own(await lockDossier(tx, dossier), person);
  const at = now();
  const payments = await paymentsOf(tx, dossier);
  const answered =
    payments.find((one) => one.idempotency_key === key) ??
    payments.find((one) => one.state === 'review' || (one.state === 'pending' && !isExpired(one, at)));
  if (answered) return answered;
  if (status === draft || !obligation) throw new Refusal('conflict');
  if (obligation.state !== 'due') throw new Refusal('already-settled');

  const payment = await tx
    .insertInto('payments')
    .values({
      id: uuidv7(),
      dossier_id: dossier,
      method: 'vietqr',
      amount: obligation.total,
      state: 'pending',
      transfer_code: makeTransferCode(randomBytes),
      idempotency_key: key,
      created_at: at,
      expires_at: new Date(at.getTime() + life * 3_600_000),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordPayment(tx, payment, at);
  return payment;
}

/** Tells whoever watches the dossier how a payment stands. */
export const recordPayment = (tx: Tx, {id, dossier_id, state}: PaymentRow, at: Date): Promise<void> =>
  recordEvent(tx, dossier_id, {
    type: 'payment',
    payment: z.parse(PaymentId, id),
    state,
    at: at.toISOString(),
  });
