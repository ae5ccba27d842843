import {PaymentId, type DossierId} from '../../contract/ids.js';
import type {Payment} from '../../contract/payments.js';
import {buildVietQr} from '../../vietnam/vietqr.js';

const account = {bin: '970418', account: '6211000012345', amount: 500_000};

/** An open bank transfer for a dossier. */
export const examplePayment = (dossier: DossierId): Payment => ({
  dossier,
  id: PaymentId.parse('01955a10-0000-7000-8000-000000000001'),
  method: 'vietqr',
  amount: account.amount,
  currency: 'VND',
  state: 'pending',
  createdAt: '2025-03-03T01:40:00Z',
  expiresAt: '2025-03-04T01:40:00Z',
  transfer: {
    ...account,
    bank: 'BIDV',
    accountName: 'SO GIAO DUC VA DAO TAO (MINH HOA)',
    content: 'KTM24A7Q9XA',
    qr: buildVietQr({...account, purpose: 'KTM24A7Q9XA'}),
  },
});
