import type {PaymentState} from '../../../../src/contract/payments.js';

/**
 * What can happen to a try to pay. `paid`: its money came, whole. `held`: money came that an officer must look at.
 * `released`: it turned out to be none. `refund`: its money is to go back; `returned`: it went.
 */
export type Happening =
  'paid' | 'failed' | 'cancelled' | 'expired' | 'held' | 'released' | 'refund' | 'returned';

/** However a try ended before, its money counts when it comes. */
const late = {paid: 'settled', held: 'review'} as const;

/** The one table of states: what happens leads there; what is not named changes nothing. */
export const states: Readonly<Record<PaymentState, Readonly<Partial<Record<Happening, PaymentState>>>>> = {
  pending: {...late, failed: 'failed', cancelled: 'cancelled', expired: 'expired'},
  expired: {...late, failed: 'failed'},
  failed: late,
  cancelled: late,
  review: {paid: 'settled', released: 'failed', refund: 'refunding'},
  settled: {refund: 'refunding'},
  refunding: {returned: 'refunded'},
  refunded: {},
};
