export interface OfficerTables {
  officers: {
    id: string;
    name: string;
    full_name: string;
    password_hash: string;
    /** The agency whose dossiers are shown first. */
    agency: string;
    created_at: Date;
  };
  officer_sessions: {
    token_hash: string;
    officer_id: string;
    /** Stands in every form of the desk. */
    csrf: string;
    created_at: Date;
    last_seen_at: Date;
  };
}
