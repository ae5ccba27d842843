/** Sealed things that wait to be taken, and the permissions that some of them carry. */
export interface HandoverTables {
  handovers: {
    id: string;
    /** AES-GCM by the page that made it; the key never came here. */
    sealed: string;
    /** SHA-256 of the proof that opens it, base64url. */
    opens_hash: string;
    /** Wrong proofs so far. */
    wrong: number;
    created_at: Date;
    expires_at: Date;
    /** SHA-256 of the secret of whoever took it. */
    taker_hash: string | null;
    taken_at: Date | null;
  };
  captures: {
    /** The hand-over's. */
    id: string;
    dossier_id: string;
    account_id: string;
    /** The session that it was begun in: it ends with it. */
    session_id: string;
    component: string;
    match: string | null;
    device: string | null;
    /** From the taking on. */
    ends_at: Date | null;
    done_at: Date | null;
    revoked_at: Date | null;
  };
  capture_uploads: {capture_id: string; upload_id: string};
}
