export interface ReceiptTables {
  /** "Biên lai": one for each settled payment. The paper of the same id holds what it says. */
  receipts: {
    /** Of the paper. */
    id: string;
    payment_id: string;
    dossier_id: string;
    agency: string;
    year: number;
    /** From 1, without holes, of an agency's year. */
    number: number;
    form_sign: string;
    receipt_sign: string;
    /** What anybody may check it by, `XXXXX-XXXXX`; says nothing of anyone and can't be guessed. */
    code: string;
    /** Whole đồng. */
    amount: number;
    issued_at: Date;
    /** Voided: a fact that is added, the receipt stays as it was. */
    voided_at: Date | null;
    void_reason: string | null;
  };
  /** One row for an agency's year: the signs in force, and the last number drawn. Locked by the receipt that takes the next. */
  receipt_series: {
    agency: string;
    year: number;
    form_sign: string;
    receipt_sign: string;
    last: number;
  };
}
