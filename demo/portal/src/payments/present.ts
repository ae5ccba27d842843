import {Payment} from '../../../../src/contract/payments.js';
import * as z from '../../../../src/contract/zod.js';
import type {DossierRow} from '../dossiers/store.js';
import type {Context} from '../platform/context.js';
import {receiptOf} from '../receipts/issue.js';
import {intentOf} from './intent.js';
import {isExpired, type PaymentRow} from './store.js';

/** A payment as its payer sees it; while money may still come, with what to do next. */
export async function presentPayment(
  context: Context,
  row: PaymentRow,
  {receives}: Pick<DossierRow, 'receives'>,
): Promise<Payment> {
  const {origin, now, database} = context;
  return z.parse(Payment, {
    id: row.id,
    dossier: row.dossier_id,
    method: row.method,
    amount: row.amount,
    currency: 'VND',
    state: isExpired(row, now()) ? 'expired' : row.state,
    reason: row.reason ?? undefined,
    received: row.received ?? undefined,
    ...(row.state === 'pending' && (await nextOf(context, row, receives))),
    receipt: row.settled_at ? await receiptOf(database.db, row.id, origin()) : undefined,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    settledAt: row.settled_at?.toISOString(),
  });
}

/** A gateway that was taken out of the configuration has no next step; money for it still counts. */
async function nextOf(
  context: Context,
  row: PaymentRow,
  receives: string,
): Promise<Pick<Payment, 'transfer' | 'redirect' | 'counter'>> {
  const gateway = context.gateways.get(row.method);
  // the gateway's own address is reached by way of the portal's page, which knows how to come back
  if (gateway?.method.kind === 'redirect') return {redirect: {url: `${context.origin()}/pay/${row.id}/go`}};
  const next = await gateway?.next(intentOf(context, row, receives));
  if (next?.kind === 'transfer') return {transfer: next.transfer};
  return next?.kind === 'counter' ? {counter: next.counter} : {};
}
