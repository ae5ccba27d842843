import type {Generated} from 'kysely';

export interface SessionTables {
  /** One signing in: a chain of refresh tokens bound to one key. */
  session_families: {
    id: string;
    account_id: string;
    /** RFC 7638 thumbprint of the DPoP key. */
    jkt: string;
    created_at: Generated<Date>;
    last_seen_at: Date;
    ended_at: Date | null;
    /** `signed-out`, `reused`, `idle`, `password-reset`. */
    end_reason: string | null;
  };
  refresh_tokens: {
    token_hash: string;
    family_id: string;
    created_at: Date;
    rotated_at: Date | null;
  };
  access_tokens: {
    token_hash: string;
    family_id: string;
    expires_at: Date;
  };
  /** Proofs seen, so that none is taken twice; kept as long as their nonce lives. */
  dpop_proofs: {
    id: string;
    expires_at: Date;
  };
}
