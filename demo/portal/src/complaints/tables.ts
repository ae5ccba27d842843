export interface ComplaintTables {
  /** "Phản ánh, kiến nghị" about how a dossier was dealt with. */
  complaints: {
    id: string;
    dossier_id: string;
    text: string;
    at: Date;
    answer: string | null;
    answered_at: Date | null;
    officer_id: string | null;
  };
}
