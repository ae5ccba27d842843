import type {ColumnType} from 'kysely';

/** Why a transfer waits for an officer's eye. */
export type ReviewReason =
  'no-code' | 'unknown-code' | 'several-codes' | 'account' | 'amount' | 'already-settled';

/** What a bank or aggregator told, verified and kept as it came. */
export interface NoticeTables {
  notices: {
    id: string;
    provider: 'sepay';
    /** The provider's own id: the same notice again is the same row. */
    provider_id: string;
    /** The body, byte for byte as text. */
    raw: string;
    arrived_at: Date;
    direction: 'in' | 'out';
    account: string;
    /** Whole đồng; the driver reads a bigint as text. */
    amount: ColumnType<string, number, never>;
    content: string;
    /** The bank's reference of the transfer. */
    bank_reference: string | null;
    /** `new` until looked at; then what came of it. */
    outcome: 'new' | 'settled' | 'ignored' | 'review';
    reason: ReviewReason | null;
    /** The payment that it settled, or that it seems to belong to. */
    payment_id: string | null;
  };
}
