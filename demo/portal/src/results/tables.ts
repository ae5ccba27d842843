export interface ResultTables {
  /** The letter that says what was decided; as durable as the decision, since it is kept with it. */
  results: {
    dossier_id: string;
    name: string;
    type: 'application/pdf';
    size: number;
    sha256: string;
    bytes: Buffer;
    officer_id: string;
    at: Date;
  };
}
