import type {Insertable, Updateable} from 'kysely';
import {PaymentId} from '../../../../src/contract/ids.js';
import * as z from '../../../../src/contract/zod.js';
import {recordEvent} from '../events/record.js';
import type {Tx} from '../platform/database.js';
import {states, type Happening} from './states.js';
import type {PaymentRow} from './store.js';
import type {PaymentTables} from './tables.js';

/**
 * Who made a payment change: the payer (`start`, `payer`, `other-way`: began another one), the gateway (`notice`,
 * `query`: it was asked), the clock, or an officer.
 */
export type Cause = 'start' | 'payer' | 'other-way' | 'notice' | 'query' | 'time' | 'officer';

export interface Change {
  at: Date;
  cause: Cause;
  reason?: string | undefined;
  officer?: {id: string; reason: string} | undefined;
  /** Columns that change with the state. */
  set?: Updateable<PaymentTables['payments']>;
}

/**
 * The one place where a payment's state changes, with its history and the event that its payer's page waits for.
 * @param payment - Read under the lock of its dossier.
 * @returns The payment as it is now; `undefined` where the table of states has no such way: nothing changed.
 */
export async function happen(
  tx: Tx,
  payment: PaymentRow,
  happening: Happening,
  change: Change,
): Promise<PaymentRow | undefined> {
  const state = states[payment.state][happening];
  if (!state) return undefined;
  const changed = await tx
    .updateTable('payments')
    .set({...change.set, state, reason: change.reason ?? null})
    .where('id', '=', payment.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await remember(tx, changed, payment.state, change);
  return changed;
}

/** Writes into the history, and tells whoever watches the dossier. */
export async function remember(
  tx: Tx,
  payment: PaymentRow,
  from: PaymentRow['state'] | null,
  {at, cause, reason, officer}: Change,
): Promise<void> {
  const row: Insertable<PaymentTables['payment_changes']> = {
    payment_id: payment.id,
    from_state: from,
    to_state: payment.state,
    cause,
    reason: reason ?? null,
    officer_id: officer?.id ?? null,
    note: officer?.reason ?? null,
    at,
  };
  await tx.insertInto('payment_changes').values(row).execute();
  await recordEvent(tx, payment.dossier_id, {
    type: 'payment',
    payment: z.parse(PaymentId, payment.id),
    state: payment.state,
    at: at.toISOString(),
  });
}
