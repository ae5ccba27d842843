import type {ColumnType, Generated} from 'kysely';
import type {PaymentState} from '../../../../src/contract/payments.js';
import type {Cause} from './history.js';

/** Why money waits for an officer. Those that name a payment are told to its payer too. */
export type ReviewReason =
  | 'no-code'
  | 'unknown-code'
  | 'several-codes'
  | 'account'
  | 'amount'
  | 'already-settled'
  | 'late'
  | 'suspicious';

/** The driver reads a bigint as text. */
type BigDong = ColumnType<string, number, never>;

export interface PaymentTables {
  /** One row for each try to pay. */
  payments: {
    id: string;
    dossier_id: string;
    /** Id of the gateway. */
    method: string;
    /** Whole đồng. */
    amount: number;
    /** Changed by `happen` only. */
    state: PaymentState;
    reason: string | null;
    /** Whole đồng that came for it and wait for an officer. */
    received: number | null;
    /** Something that an officer must look at although the state stays, such as a reversal of settled money. */
    alert: 'reversed' | null;
    /** What the gateway knows it by, and what a bank's statement must carry. */
    ref: string;
    idempotency_key: string;
    locale: 'vi' | 'en';
    /** Where the payer goes back to after a gateway's page. */
    return_to: string | null;
    /** Of the payer's machine, for gateways that want it. */
    address: string;
    created_at: Date;
    expires_at: Date;
    settled_at: Date | null;
    /** When the gateway is asked next; null: not any more. */
    next_query_at: Date | null;
    queries: Generated<number>;
  };
  /** Every change of a payment's state, append-only. */
  payment_changes: {
    id: Generated<string>;
    payment_id: string;
    /** Null: it began. The same as `to_state`: something was told that changed nothing. */
    from_state: PaymentState | null;
    to_state: PaymentState;
    cause: Cause;
    reason: string | null;
    officer_id: string | null;
    /** The officer's words. */
    note: string | null;
    at: Date;
  };
  /** Money that came in, once for each number of a gateway, and where it is now. */
  transactions: {
    id: string;
    /** Who says so: `sepay`, `vnpay`, `national`, `counter`. */
    gateway: string;
    /** The gateway's own number; it settles at most one payment. */
    number: string;
    /** The payment that it settled, or seems to belong to. */
    payment_id: string | null;
    amount: BigDong;
    /** `held`: waits for an officer. `refund`: is to be given back. Money of a settled payment that goes back is here too. */
    state: 'settled' | 'held' | 'refund' | 'returned';
    reason: ReviewReason | null;
    /** Of a bank transfer: its text, the account that it came into, and the bank's reference. */
    content: string | null;
    account: string | null;
    bank_reference: string | null;
    notice_id: string | null;
    arrived_at: Date;
  };
  /** Movements of money, append-only; the postings of each sum to 0. */
  ledger_entries: {
    id: string;
    kind: 'settled' | 'held' | 'assigned' | 'returned' | 'refunded';
    transaction_id: string;
    payment_id: string | null;
    dossier_id: string | null;
    officer_id: string | null;
    reason: string | null;
    at: Date;
  };
  ledger_postings: {
    entry_id: string;
    /** `gateway:ID`, `agency:ID`, `held`, `returned:ID` (ID of the gateway that it had come by). */
    account: string;
    /** Whole đồng; what comes in at a gateway is positive, so what an agency is owed is negative. */
    amount: BigDong;
  };
}
