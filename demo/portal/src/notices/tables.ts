import type {ColumnType} from 'kysely';

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
    /** `new` until looked at; `taken`: its money is a transaction, settled or held; `ignored`: no money for us. */
    outcome: 'new' | 'taken' | 'ignored';
  };
}
