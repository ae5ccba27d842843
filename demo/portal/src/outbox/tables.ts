import type {Generated, JSONColumnType} from 'kysely';

export interface OutboxTables {
  outbox: {
    /** UUIDv7; also the mail's Message-ID, so that a repeated sending is one mail. */
    id: string;
    type: string;
    /** Emptied, with `data`, once sent. */
    recipient: string;
    data: JSONColumnType<Record<string, unknown>, string, string>;
    created_at: Generated<Date>;
    /** Claimed until then, or tried again from then on. */
    next_attempt_at: Generated<Date>;
    /** Not sent any more after it; null: sent however late. */
    useful_until: Date | null;
    /** The paper that goes with it. */
    paper_id: string | null;
    attempts: Generated<number>;
    sent_at: Date | null;
    dropped_at: Date | null;
  };
}
