import {Payment} from '../../../../src/contract/payments.js';
import * as z from '../../../../src/contract/zod.js';
import {buildVietQr} from '../../../../src/vietnam/vietqr.js';
import {accountName, receivingAccount} from './account.js';
import {isExpired, type PaymentRow} from './store.js';

/** A payment as its payer sees it; while money may still come, with the transfer to make. */
export function presentPayment(row: PaymentRow, now: Date): Payment {
  const {bin, account} = receivingAccount;
  const {amount, transfer_code: content} = row;
  return z.parse(Payment, {
    id: row.id,
    dossier: row.dossier_id,
    method: row.method,
    amount,
    currency: 'VND',
    state: isExpired(row, now) ? 'expired' : row.state,
    transfer:
      row.state === 'pending'
        ? {
            ...receivingAccount,
            accountName,
            amount,
            content,
            qr: buildVietQr({bin, account, amount, purpose: content}),
          }
        : undefined,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    settledAt: row.settled_at?.toISOString(),
  });
}
