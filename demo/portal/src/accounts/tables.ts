import type {ColumnType, Generated, JSONColumnType} from 'kysely';
import type {Organisation} from '../../../../src/contract/accounts.js';

export interface AccountTables {
  accounts: {
    /** UUIDv7. */
    id: string;
    kind: 'citizen' | 'organisation';
    /** As chosen; `username_key` is its lower case and unique. */
    username: string;
    username_key: string;
    /** PHC string of Argon2id. */
    password_hash: string;
    full_name: string;
    /** `YYYY-MM-DD` as text: a calendar date, never an instant. */
    birth_date: string;
    identity_number: string;
    phone: string;
    email: string;
    /** Lower case: mail addresses are compared so. */
    email_key: string;
    address: string | null;
    organisation: JSONColumnType<Organisation | null, string | null, string | null>;
    consent_version: string;
    consent_at: Date;
    activated_at: Date | null;
    created_at: Generated<Date>;
  };
  account_codes: {
    id: string;
    account_id: string;
    purpose: 'activation' | 'password-reset';
    code_hash: string;
    tries: Generated<number>;
    created_at: ColumnType<Date, Date, never>;
    expires_at: Date;
    /** Used, replaced by a newer one, or tried too often. */
    ended_at: Date | null;
  };
}
