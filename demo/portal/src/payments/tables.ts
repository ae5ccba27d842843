export interface PaymentTables {
  payments: {
    id: string;
    dossier_id: string;
    method: 'vietqr';
    /** Whole đồng. */
    amount: number;
    /** `expired` is not stored: a pending payment past its time is read so, and still settles when money comes. */
    state: 'pending' | 'settled' | 'cancelled' | 'review';
    /** What the bank's statement must carry. */
    transfer_code: string;
    idempotency_key: string;
    created_at: Date;
    expires_at: Date;
    settled_at: Date | null;
  };
  /** What was taken in, append-only: one row for a notice that settled a payment. */
  ledger: {
    id: string;
    payment_id: string;
    dossier_id: string;
    notice_id: string;
    /** What the dossier owed, and what came; they differ only when an officer accepted it. */
    owed: number;
    amount: number;
    at: Date;
    officer_id: string | null;
    reason: string | null;
  };
}
