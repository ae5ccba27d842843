import {randomBytes} from 'node:crypto';
import {v7 as uuidv7} from 'uuid';
import type {NewPayment} from '../../../../src/contract/payments.js';
import {makeTransferCode} from '../../../../src/vietnam/transfer-code.js';
import type {Person} from '../accounts/person.js';
import {draft} from '../dossiers/status-words.js';
import {lockDossier, own} from '../dossiers/store.js';
import type {Context} from '../platform/context.js';
import {brokenConstraint, type Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import type {Gateway} from './gateways/gateway.js';
import {happen, remember} from './history.js';
import {returnAddress} from './return-address.js';
import {isOver} from './settle.js';
import {isExpired, paymentsOf, type PaymentRow} from './store.js';

export interface Start {
  dossier: string;
  key: string;
  request: NewPayment;
  /** Of the payer's machine; some gateways want it. */
  address: string;
}

/**
 * Starts paying what a dossier owes. There is one open payment at a time: asked again for the same method, with
 * whatever key, it is answered again; asked for another, it is set aside, and its money counts all the same.
 * @throws {Refusal} `already-settled`: nothing is owed; `conflict`: a draft, one that ended without its work, or a key that paid for another dossier;
 *   `invalid`: a method that is not offered or not for this amount, a way back to a stranger; `not-found`.
 */
export async function startPayment(context: Context, person: Person, start: Start): Promise<PaymentRow> {
  const {method, returnTo} = start.request;
  const gateway = context.gateways.get(method);
  if (!gateway) throw wrong('/method', 'choice');
  if (returnTo !== undefined && !(await returnAddress(context, returnTo))) throw wrong('/returnTo', 'choice');
  for (let attempt = 1; ; attempt++) {
    try {
      return await context.database.db
        .transaction()
        .execute((tx) => startIn(context, tx, person, gateway, start));
    } catch (error) {
      const constraint = brokenConstraint(error);
      if (constraint === 'payments_idempotency_key') throw new Refusal('conflict');
      if (constraint !== 'payments_ref' || attempt === 3) throw error;
    }
  }
}

async function startIn(
  {now}: Context,
  tx: Tx,
  person: Person,
  gateway: Gateway,
  {dossier, key, request, address}: Start,
): Promise<PaymentRow> {
  const row = own(await lockDossier(tx, dossier), person);
  const {status, obligation} = row;
  const at = now();
  const payments = await paymentsOf(tx, dossier);
  const answered = payments.find((one) => one.idempotency_key === key);
  if (answered) return answered;
  if (status === draft || isOver({dossier: row}) || !obligation) throw new Refusal('conflict');
  if (obligation.state === 'none' || obligation.state === 'settled') throw new Refusal('already-settled');
  const {id: method, min = 1, max = Infinity} = gateway.method;
  // money that is being looked at may be what is owed: nobody is asked to pay twice
  const looked = payments.find((one) => one.state === 'review');
  if (looked) return looked;
  const open = payments.filter((one) => one.state === 'pending' && !isExpired(one, at));
  const same = open.find((one) => one.method === method);
  if (same) return same;
  if (obligation.total < min || obligation.total > max) throw wrong('/method', 'range');

  for (const other of open) await happen(tx, other, 'cancelled', {at, cause: 'other-way'});
  const expiresAt = new Date(at.getTime() + gateway.life * 60_000);
  const payment = await tx
    .insertInto('payments')
    .values({
      id: uuidv7(),
      dossier_id: dossier,
      method,
      amount: obligation.total,
      state: 'pending',
      ref: makeTransferCode(randomBytes),
      idempotency_key: key,
      locale: request.locale === 'en' ? 'en' : 'vi',
      return_to: request.returnTo ?? null,
      address,
      created_at: at,
      expires_at: expiresAt,
      // a minute for the notice that is under way
      next_query_at: gateway.query ? new Date(expiresAt.getTime() + 60_000) : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await remember(tx, payment, null, {at, cause: 'start'});
  return payment;
}

const wrong = (pointer: string, code: string) => new Refusal('invalid', {errors: [{pointer, code}]});
