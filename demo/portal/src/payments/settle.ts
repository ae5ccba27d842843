import type {Obligation} from '../../../../src/contract/dossiers.js';
import {contactOf} from '../dossiers/contact.js';
import {move, wayBack} from '../dossiers/move.js';
import type {DossierRow} from '../dossiers/store.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import type {Tx} from '../platform/database.js';
import {json} from '../platform/json.js';
import {issueReceipt} from '../receipts/issue.js';
import {happen, type Cause} from './history.js';
import {accounts, book} from './ledger.js';
import {paymentsOf, type Held} from './store.js';
import {addTransaction, changeTransaction, heldAt, type Money, type TransactionRow} from './transactions.js';

export interface Settlement {
  /** Money that comes now, or that was held until now. */
  money: Money | TransactionRow;
  at: Date;
  cause: Cause;
  /** Who accepted it, and why, where a rule did not. */
  officer?: {id: string; reason: string} | undefined;
}

/** Whether money for a payment would settle what is owed. */
export const isOwed = ({dossier: {obligation}}: Pick<Held, 'dossier'>): boolean =>
  obligation?.state === 'due' || obligation?.state === 'review';

/** The dossier ended without its work being done: nobody is asked to pay, and money that comes is to be given back. */
export const isOver = ({dossier: {status}}: Pick<Held, 'dossier'>): boolean => status === 3 || status === 8;

/**
 * Settles what a dossier owes with money: payment, obligation, ledger, receipt, status, mail and event, all or none.
 * @param held - The dossier locked by this transaction, what it owes not settled yet.
 * @returns Whether it did: not where the table of states has no way, and then nothing is changed.
 */
export async function settlePayment(
  tx: Tx,
  held: Held,
  {money, at, cause, officer}: Settlement,
): Promise<boolean> {
  const {dossier} = held;
  const payment = await happen(tx, held.payment, 'paid', {
    at,
    cause,
    officer,
    set: {settled_at: at, next_query_at: null},
  });
  if (!payment) return false;
  for (const other of await paymentsOf(tx, dossier.id))
    if (other.state === 'pending') await happen(tx, other, 'cancelled', {at, cause: 'other-way'});

  const wasHeld = 'id' in money;
  const transaction = wasHeld
    ? await changeTransaction(tx, money.id, {state: 'settled', payment_id: payment.id})
    : await addTransaction(tx, money, {state: 'settled', payment: payment.id, at});
  if (payment.received !== null) {
    const received = await heldAt(tx, payment.id);
    await tx.updateTable('payments').set({received}).where('id', '=', payment.id).execute();
  }
  await book(tx, {
    kind: wasHeld ? 'assigned' : 'settled',
    transaction,
    from: wasHeld ? accounts.held : accounts.gateway(transaction.gateway),
    to: accounts.agency(dossier.receives),
    payment,
    officer,
    at,
  });
  const amount = Number(transaction.amount);
  const paper = await issueReceipt(tx, {payment: {...payment, amount}, dossier, at});
  await leavePaying(tx, dossier, at);
  await addToOutbox(tx, {
    type: 'payment-settled',
    to: await contactOf(tx, dossier),
    data: {procedure: dossier.procedure_name, handle: handleOf(dossier), amount},
    paper,
  });
  return true;
}

export const handleOf = ({code, reference}: DossierRow): string => code ?? reference ?? '';

/** What is owed has another state. */
export const setObligation = (
  tx: Tx,
  dossier: DossierRow,
  state: Obligation['state'],
  at: Date,
): Promise<unknown> =>
  tx
    .updateTable('dossiers')
    .set({
      obligation: json({...dossier.obligation, state}),
      version: dossier.version + 1,
      updated_at: at,
    })
    .where('id', '=', dossier.id)
    .execute();

/** Nothing is owed any more: a dossier that waited for the money goes back to where it came from. */
async function leavePaying(tx: Tx, dossier: DossierRow, at: Date): Promise<void> {
  const back = dossier.status === 6 ? await wayBack(tx, dossier) : undefined;
  if (!back) return void (await setObligation(tx, dossier, 'settled', at));
  const set = {obligation: json({...dossier.obligation, state: 'settled'})};
  await move(tx, dossier, {to: back, at, actor: 'portal', set});
}
