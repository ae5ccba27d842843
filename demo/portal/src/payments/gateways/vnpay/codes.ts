import type {Outcome} from '../gateway.js';

/** What a code of VNPAY means for a payment, and the payer's reason in the contract's words. */
export interface Meaning {
  outcome: Outcome;
  reason?: string;
}

const failed = (reason: string): Meaning => ({outcome: 'failed', reason});
/** The code alone does not tell whether money was taken: VNPAY is asked. */
const unknown: Meaning = {outcome: 'unknown', reason: 'other'};
const paid: Meaning = {outcome: 'paid'};
/** The bank took the money, and VNPAY has no success. */
const reversed: Meaning = {outcome: 'reversed', reason: 'suspicious'};
const suspicious: Meaning = {outcome: 'suspicious', reason: 'suspicious'};

/** `vnp_ResponseCode` of a payment. @see VNPAY PAY 2.1.0, code table; reasons are ours [A] */
const responses: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['07', suspicious],
  ['09', failed('not-registered')],
  ['10', failed('wrong-details')],
  ['11', {outcome: 'expired', reason: 'time-ran-out'}],
  ['12', failed('card-locked')],
  ['13', failed('wrong-code')],
  ['24', {outcome: 'cancelled', reason: 'cancelled-there'}],
  ['51', failed('not-enough-money')],
  ['65', failed('limit-exceeded')],
  ['75', failed('bank-maintenance')],
  ['79', failed('wrong-code')],
]);

/** `vnp_TransactionStatus`. 05, 06 and 09 tell of a refund, not of the payment. @see VNPAY PAY 2.1.0, code table */
const statuses: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['00', paid],
  ['01', {outcome: 'open'}],
  ['02', failed('other')],
  ['04', reversed],
  ['07', suspicious],
]);

/**
 * What a notice says. Paid only if both codes say so; a code that says that money moved weighs more than one that says
 * that none did; where they contradict each other otherwise, VNPAY is asked [A].
 */
export function meaningOfNotice(response: string, status: string): Meaning {
  if (response === '00' && status === '00') return paid;
  if (response === '07' || status === '07') return suspicious;
  if (status === '04') return reversed;
  const unpaid = status === '01' || status === '02';
  return (unpaid && responses.get(response)) || unknown;
}

/** What an answer to a query says of the payment: there the response code is about the query. */
export const meaningOfStatus = (status: string): Meaning => statuses.get(status) ?? unknown;
