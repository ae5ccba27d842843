import {agencyOf} from '../dossiers/land.js';
import type {Context} from '../platform/context.js';
import type {Intent} from './gateways/gateway.js';
import type {PaymentRow} from './store.js';

/** What a gateway is told of a payment. @param receives - Id of the agency that received the dossier. */
export const intentOf = (context: Context, row: PaymentRow, receives: string): Intent => ({
  payment: row.id,
  ref: row.ref,
  amount: row.amount,
  purpose: `Nop phi ho so ${row.ref}`,
  locale: row.locale,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  address: row.address,
  agency: agencyOf(context, receives)?.name ?? receives,
});
