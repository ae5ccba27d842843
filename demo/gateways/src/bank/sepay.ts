import {createHmac} from 'node:crypto';
import {bankName, landTime, type Transfer} from './transfer.js';

/**
 * The body that SePay posts when money arrives. It is the same text at every repetition.
 * @see developer.sepay.vn, webhooks
 */
export function sepayBody(transfer: Transfer): string {
  return JSON.stringify({
    id: transfer.noticeId,
    gateway: bankName(transfer.bin),
    transactionDate: landTime(new Date(transfer.madeAt)),
    accountNumber: transfer.account,
    code: paymentCode(transfer.statement),
    content: transfer.statement,
    transferType: 'in',
    transferAmount: transfer.amount,
    accumulated: transfer.balance,
    subAccount: null,
    referenceCode: transfer.reference,
    description: '',
  });
}

/** @param timestamp - Unix seconds; the receiver refuses more than five minutes of drift. */
export function sepayHeaders(secret: string, timestamp: number, body: string): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return {
    'content-type': 'application/json',
    'x-sepay-timestamp': String(timestamp),
    'x-sepay-signature': `sha256=${signature}`,
  };
}

/** The structure as the agency would set it up at SePay: prefix KTM, eight letters or digits, any case. */
const paymentCode = (content: string): string | null =>
  /KTM[0-9A-Z]{8}/i.exec(content)?.[0].toUpperCase() ?? null;
